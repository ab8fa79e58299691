package id.laksana.sop.draw;

import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.StepId;
import org.jspecify.annotations.Nullable;

/** A flow by what it leaves; of a decision there are two. */
public record FlowId(StepId from, @Nullable Answer label) {

    public static FlowId of(Flow flow) {
        return new FlowId(flow.from(), flow.label());
    }
}
