package id.laksana.casework.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When the clocks of a case run out; nothing for those that do not run. */
public record Dated(
        @Nullable Instant step,
        @Nullable Instant promise,
        @Nullable Instant statutory,
        @Nullable Instant applicant) {

    public static final Dated NONE = new Dated(null, null, null, null);

    public @Nullable Instant of(ClockKind clock) {
        return switch (clock) {
            case STEP -> step;
            case PROMISE -> promise;
            case STATUTORY -> statutory;
            case APPLICANT -> applicant;
        };
    }
}
