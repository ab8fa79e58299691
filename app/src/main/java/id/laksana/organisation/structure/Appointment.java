package id.laksana.organisation.structure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a post, in what manner, from when until when.
 *
 * @param until the last day; nothing where none is known
 * @param decree the number of the paper that appoints
 */
public record Appointment(
        AppointmentId id,
        PostId post,
        OfficialId official,
        Manner manner,
        LocalDate from,
        @Nullable LocalDate until,
        String decree,
        long version) {

    public static final int LONGEST_DECREE = 200;

    public Appointment {
        new Period(from, until);
        decree = Typed.line(decree, LONGEST_DECREE);
    }

    /** One that nobody has stored yet. */
    public static Appointment fresh(PostId post, OfficialId official, Manner manner, LocalDate from) {
        return new Appointment(AppointmentId.fresh(), post, official, manner, from, null, "", 0);
    }

    public Period period() {
        return new Period(from, until);
    }
}
