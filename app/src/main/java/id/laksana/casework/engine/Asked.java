package id.laksana.casework.engine;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A command and what belongs to it.
 *
 * @param key says that two commands are the same one, sent again
 * @param seen the last event of the case that whoever asks has seen
 * @param happenedAt when it was done, where that was not just now
 */
public record Asked(UUID key, long seen, @Nullable Instant happenedAt, Command command) {}
