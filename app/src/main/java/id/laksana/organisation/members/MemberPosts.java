package id.laksana.organisation.members;

import id.laksana.agency.AgencyDay;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.identity.members.Roster;
import id.laksana.identity.members.StaffMember;
import id.laksana.organisation.structure.Appointing;
import id.laksana.organisation.structure.Appointment;
import id.laksana.organisation.structure.Appointments;
import id.laksana.organisation.structure.Held;
import id.laksana.organisation.structure.Manner;
import id.laksana.organisation.structure.Official;
import id.laksana.organisation.structure.OfficialId;
import id.laksana.organisation.structure.Officials;
import id.laksana.organisation.structure.OnDay;
import id.laksana.organisation.structure.PostId;
import id.laksana.organisation.structure.Signatories;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The posts of members. Who holds a post is an official; a member who is none becomes one with the first post. */
@Singleton
public class MemberPosts {

    private final Roster roster;
    private final Officials officials;
    private final Appointments appointments;
    private final Signatories signatories;
    private final AgencyDay day;
    private final Access access;

    MemberPosts(
            Roster roster,
            Officials officials,
            Appointments appointments,
            Signatories signatories,
            AgencyDay day,
            Access access) {
        this.roster = roster;
        this.officials = officials;
        this.appointments = appointments;
        this.signatories = signatories;
        this.day = day;
        this.access = access;
    }

    /**
     * A post to be given.
     *
     * @param until the last day; nothing where none is known
     */
    public record Gift(
            PostId post,
            Manner manner,
            LocalDate from,
            @Nullable LocalDate until,
            String decree) {}

    /** What became of giving a post. */
    public sealed interface Given {

        record Done(Appointment appointment) implements Given {}

        /** Nothing was done; the member has not become an official either. */
        record Refused(Appointing why) implements Given {}

        /** Nobody of the agency's members. */
        record Absent() implements Given {}
    }

    /** What each member holds today, by the member. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Held>> today() {
        access.require(Permission.MANAGE_MEMBERS);
        OnDay now = signatories.onDay(day.today());
        Map<UUID, List<Held>> held = new HashMap<>();
        for (Official official : officials.all()) {
            official.member().ifPresent(member -> held.put(member, now.held(official.id())));
        }
        return held;
    }

    /** All that the member was, is and will be appointed to, the latest first. */
    @Transactional(readOnly = true)
    public List<Appointment> of(UUID member) {
        access.require(Permission.MANAGE_MEMBERS);
        return officials
                .of(member)
                .map(official -> appointments.of(official.id()))
                .orElse(List.of());
    }

    /** Officials who are no member yet. */
    @Transactional(readOnly = true)
    public List<Official> unclaimed() {
        access.require(Permission.MANAGE_MEMBERS);
        return officials.all().stream()
                .filter(official -> official.member().isEmpty())
                .toList();
    }

    /** Says that a member is this official; false where one of them is somebody else already. */
    @Transactional
    public boolean identify(UUID member, OfficialId official) {
        access.require(Permission.MANAGE_MEMBERS);
        Optional<Official> asked =
                officials.find(official).filter(one -> one.member().isEmpty());
        if (roster.find(member).isEmpty() || asked.isEmpty()) {
            return false;
        }
        return officials.change(asked.get().withMember(Optional.of(member))) instanceof Officials.Change.Done;
    }

    /** Gives the post, or does nothing at all. */
    public Given give(UUID member, Gift gift) {
        try {
            return giveOrFail(member, gift);
        } catch (NotGiven e) {
            return new Given.Refused(e.why());
        }
    }

    @Transactional
    Given giveOrFail(UUID member, Gift gift) {
        access.require(Permission.MANAGE_MEMBERS);
        Optional<StaffMember> found = roster.find(member);
        if (found.isEmpty()) {
            return new Given.Absent();
        }
        Official official = officials.of(member).orElseGet(() -> becomesOfficial(found.get()));
        Appointment fresh = Appointment.fresh(gift.post(), official.id(), gift.manner(), gift.from());
        Appointing made = appointments.add(new Appointment(
                fresh.id(),
                fresh.post(),
                fresh.official(),
                fresh.manner(),
                fresh.from(),
                gift.until(),
                gift.decree(),
                fresh.version()));
        return switch (made) {
            case Appointing.Done(Appointment appointment) -> new Given.Done(appointment);
            case Appointing.Overlapping _, Appointing.Closed _ -> throw new NotGiven(made);
        };
    }

    /** Takes the post from the member after a last day, or as if it had never been given where it begins later. */
    @Transactional
    public void take(UUID member, Appointment appointment, LocalDate last) {
        access.require(Permission.MANAGE_MEMBERS);
        boolean theirs = officials
                .of(member)
                .filter(official -> official.id().equals(appointment.official()))
                .isPresent();
        if (!theirs) {
            throw new IllegalArgumentException("The appointment is another one's.");
        }
        if (appointment.from().isAfter(last)) {
            appointments.remove(appointment);
            return;
        }
        appointments.change(new Appointment(
                appointment.id(),
                appointment.post(),
                appointment.official(),
                appointment.manner(),
                appointment.from(),
                last,
                appointment.decree(),
                appointment.version()));
    }

    private Official becomesOfficial(StaffMember member) {
        Official fresh = Official.fresh(member.name()).withMember(Optional.of(member.id()));
        return switch (officials.add(fresh)) {
            case Officials.Change.Done(Official added) -> added;
            case Officials.Change.MemberTaken(Official other) -> other;
        };
    }

    /** Lets the transaction end in nothing. */
    private static final class NotGiven extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Appointing why;

        NotGiven(Appointing why) {
            super("The post cannot be given.");
            this.why = why;
        }

        Appointing why() {
            return why;
        }
    }
}
