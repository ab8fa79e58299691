package id.laksana.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody is to know.
 *
 * @param id the same for the same thing, however often it is told
 * @param topic of what kind it is, in words of the program
 * @param subject what it is about, and label what that is called
 * @param seen whether somebody it is for has seen it
 */
public record Notice(
        UUID id,
        Instant at,
        String topic,
        UUID subject,
        String label,
        @Nullable Instant due,
        Addressee to,
        boolean seen) {

    /** Whom it is for. */
    public sealed interface Addressee {

        /** Whoever acts for the post when they look. */
        record Post(UUID id) implements Addressee {}

        record Member(UUID id) implements Addressee {}
    }
}
