package id.laksana.calendar;

import id.laksana.calendar.time.SpecialDay;
import java.util.Optional;
import java.util.UUID;

/** A day of which region, agency or unit say something. */
public record KeptDay(UUID id, SpecialDay day, Optional<UUID> unit, long version) {

    /** Of one that is not stored yet. */
    public static final long NEW = -1;

    public static KeptDay laidDown(SpecialDay day) {
        return laidDown(day, Optional.empty());
    }

    /** @param unit that says so, where one does */
    public static KeptDay laidDown(SpecialDay day, Optional<UUID> unit) {
        return new KeptDay(UUID.randomUUID(), day, unit, NEW);
    }

    public boolean isNew() {
        return version == NEW;
    }

    public KeptDay with(SpecialDay changed) {
        return with(changed, unit);
    }

    public KeptDay with(SpecialDay changed, Optional<UUID> of) {
        return new KeptDay(id, changed, of, version);
    }
}
