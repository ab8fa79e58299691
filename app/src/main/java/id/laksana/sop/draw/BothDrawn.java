package id.laksana.sop.draw;

import static java.util.stream.Collectors.toSet;

import id.laksana.sop.difference.Interleaved;
import id.laksana.sop.draw.route.Scheme;
import id.laksana.sop.draw.route.Scheme.Act;
import id.laksana.sop.draw.route.Scheme.Column;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.StepId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What was drawn of a sheet together with what is. A row that is on both has its symbol where it is now; lines lead from it to where they lead now and
 * to where they led.
 */
final class BothDrawn {

    private BothDrawn() {}

    static Scheme scheme(Scheme before, Scheme after) {
        List<Column> columns = Interleaved.of(before.columns(), after.columns(), Column::performer);
        List<Act> acts = Interleaved.of(before.acts(), after.acts(), Act::step);
        Set<StepId> drawn = acts.stream().filter(Act::isDrawn).map(Act::step).collect(toSet());
        List<Flow> flows = new ArrayList<>(after.flows());
        Set<FlowId> known = new LinkedHashSet<>(flows.stream().map(FlowId::of).toList());
        before.flows().stream()
                .filter(flow -> isBetween(flow, drawn) && known.add(FlowId.of(flow)))
                .forEach(flows::add);
        return new Scheme(columns, acts, flows);
    }

    private static boolean isBetween(Flow flow, Set<StepId> drawn) {
        return drawn.contains(flow.from())
                && (!(flow.target() instanceof Flow.Next next) || drawn.contains(next.step()));
    }
}
