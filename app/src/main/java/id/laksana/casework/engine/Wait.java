package id.laksana.casework.engine;

import id.laksana.sop.procedure.ClockOwner;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** For whom a case waits, since when, and until when an answer is expected. */
public record Wait(ClockOwner whom, Instant since, @Nullable Instant until) {}
