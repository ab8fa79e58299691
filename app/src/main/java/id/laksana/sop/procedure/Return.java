package id.laksana.sop.procedure;

import java.util.List;

/**
 * A flow that leads back up the sheet, and what is done again each time it is taken.
 *
 * @param repeated the fewest steps that lead from where it returns to where it left
 * @param round what their standard times add to a path
 */
public record Return(Flow flow, List<StepId> repeated, TimeTotal round) {

    public Return {
        repeated = List.copyOf(repeated);
    }
}
