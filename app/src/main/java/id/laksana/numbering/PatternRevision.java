package id.laksana.numbering;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How numbers of a register are written from a day on, until another revision is.
 *
 * @param text of its pattern
 * @param first with what the running number begins in the period that holds the day, if nothing was drawn in it before
 * @param unit what stands for the unit where nothing else is said
 * @param classification what stands for the classification where nothing else is said
 */
public record PatternRevision(
        String register,
        int revision,
        String text,
        Reset reset,
        int first,
        String unit,
        String classification,
        LocalDate validFrom,
        Instant recordedAt,
        String recordedBy) {

    public Pattern pattern() {
        return Pattern.of(text);
    }

    String period(LocalDate day) {
        return reset.period(day);
    }

    /** With what the running number begins in the period of the day. */
    int first(LocalDate day) {
        return period(day).equals(period(validFrom)) ? first : 1;
    }
}
