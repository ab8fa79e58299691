package id.laksana.organisation.structure;

import java.util.List;
import java.util.Optional;

/** Which appointments cannot be at the same time. */
final class Overlaps {

    private Overlaps() {}

    /** The first of the other appointments to the same post that stands in the way of one. */
    static Optional<Appointment> first(PostKind kind, Appointment one, List<Appointment> others) {
        return others.stream()
                .filter(other -> !other.id().equals(one.id()) && other.period().overlaps(one.period()))
                .filter(other -> exclude(kind, one, other))
                .findFirst();
    }

    /** A Plt acts where there is no holder; a Plh acts beside a holder or a Plt who is away. */
    private static boolean exclude(PostKind kind, Appointment one, Appointment other) {
        if (one.official().equals(other.official())) {
            return true;
        }
        return kind.isSingle() && (one.manner() == Manner.PLH) == (other.manner() == Manner.PLH);
    }
}
