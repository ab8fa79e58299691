package id.laksana.calendar;

import id.laksana.calendar.time.SpecialDay;
import java.util.Optional;
import java.util.UUID;

/** A day of which region, agency or unit say something. */
public record KeptDay(UUID id, SpecialDay day, Optional<UUID> unit, long version) {

    /** Of one that is not stored yet. */
    public static final long NEW = -1;

    public static KeptDay laidDown(SpecialDay day) {
        return new KeptDay(UUID.randomUUID(), day, Optional.empty(), NEW);
    }

    public boolean isNew() {
        return version == NEW;
    }

    public KeptDay with(SpecialDay changed) {
        return new KeptDay(id, changed, unit, version);
    }
}
