package id.laksana.organisation.structure;

import java.time.LocalDate;

/** While an official is away, a substitute does the duties of all posts to which the official is appointed. */
public record HandOver(
        HandOverId id,
        OfficialId official,
        OfficialId substitute,
        LocalDate from,
        LocalDate until,
        String reason,
        long version) {

    public static final int LONGEST_REASON = 200;

    public HandOver {
        new Period(from, until);
        if (official.equals(substitute)) {
            throw new IllegalArgumentException("Nobody is their own substitute.");
        }
        reason = Typed.line(reason, LONGEST_REASON);
    }

    /** One that nobody has stored yet. */
    public static HandOver fresh(OfficialId official, OfficialId substitute, LocalDate from, LocalDate until) {
        return new HandOver(HandOverId.fresh(), official, substitute, from, until, "", 0);
    }

    public Period period() {
        return new Period(from, until);
    }
}
