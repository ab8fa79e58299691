package id.laksana.casework.paper;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is handed in with a case.
 *
 * @param key says that two of them are the same one, sent again
 * @param seen the last event of the case that whoever hands it in has seen
 * @param happenedAt when it was brought, where that was not just now
 * @param item which requirement it fulfils; nothing where it is something else
 * @param name as its owner calls it
 */
public record Handing(
        UUID key,
        long seen,
        @Nullable Instant happenedAt,
        @Nullable String item,
        String name) {}
