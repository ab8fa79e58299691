package id.laksana.sop.procedure;

import org.jspecify.annotations.Nullable;

/** From a step to the next or to the end of the case; of a decision with the answer that leads there. */
public record Flow(
        StepId from,
        @Nullable Answer label,
        Target target,
        @Nullable ClockOwner waitsFor,
        Grounds reading) {

    public sealed interface Target {}

    public record Next(StepId step) implements Target {}

    public record End(Outcome outcome) implements Target {}
}
