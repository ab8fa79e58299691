package id.laksana.sop.version;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who records something, and when.
 *
 * @param id nobody, where the platform itself does
 */
record Recorder(@Nullable UUID id, String name, Instant at) {}
