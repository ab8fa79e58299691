package id.laksana.casework.engine;

import id.laksana.sop.procedure.ClockOwner;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time that is not the agency's own.
 *
 * @param until nothing while it lasts
 */
public record Pause(
        ClockOwner owner, Instant from, @Nullable Instant until) {}
