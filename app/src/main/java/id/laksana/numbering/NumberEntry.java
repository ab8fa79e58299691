package id.laksana.numbering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A number in the book.
 *
 * @param sequence none in a number of an old paper
 * @param day that the number is of
 * @param subject what bears it
 * @param reason why it is held, or void
 */
public record NumberEntry(
        UUID id,
        String register,
        Optional<Integer> sequence,
        String text,
        NumberState state,
        Optional<LocalDate> day,
        String subject,
        String reason,
        Instant recordedAt,
        String recordedBy,
        long version) {}
