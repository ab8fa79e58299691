package id.laksana.sop.draw;

import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.StepId;
import org.jspecify.annotations.Nullable;

/** A flow by what it leaves, of a decision there are two, and by where it leads, for it may be drawn beside what it was before. */
public record FlowId(StepId from, @Nullable Answer label, Flow.Target target) {

    public static FlowId of(Flow flow) {
        return new FlowId(flow.from(), flow.label(), flow.target());
    }

    /** In one word, as an attribute has it. */
    String goal() {
        return switch (target) {
            case Flow.Next next -> next.step().value();
            case Flow.End end -> end.outcome().name();
        };
    }
}
