package id.laksana.numbering;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A revision that is wanted.
 *
 * @param revision the number that it will have: who comes second with the same is refused
 */
public record PatternChange(
        String register,
        int revision,
        String text,
        Reset reset,
        int first,
        String unit,
        String classification,
        LocalDate validFrom) {

    public PatternChange {
        if (!(Pattern.read(text) instanceof Reading.Sound)) {
            throw new IllegalArgumentException("Not a pattern: " + text);
        }
    }

    /** What would leave a revision as it is. */
    public static PatternChange of(PatternRevision kept, int revision, LocalDate from) {
        return new PatternChange(
                kept.register(),
                revision,
                kept.text(),
                kept.reset(),
                kept.first(),
                kept.unit(),
                kept.classification(),
                from);
    }

    PatternRevision kept(Instant at, String by) {
        return new PatternRevision(register, revision, text, reset, first, unit, classification, validFrom, at, by);
    }
}
