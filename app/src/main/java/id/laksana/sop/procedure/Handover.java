package id.laksana.sop.procedure;

import org.jspecify.annotations.Nullable;

/** The step in which the applicant gets something, told from the giving or the receiving side. */
public record Handover(Thing thing, Side side, @Nullable Answer with) {

    /** On a decision only the exit {@code with}; elsewhere always. */
    public boolean happens(@Nullable Answer exit) {
        return with == null || with == exit;
    }

    public enum Thing {
        PRODUCT,
        REFUSAL,
        OTHER
    }

    public enum Side {
        GIVE,
        RECEIVE
    }
}
