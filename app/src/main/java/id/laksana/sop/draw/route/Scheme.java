package id.laksana.sop.draw.route;

import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.Step;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn: rows, the columns in which they have symbols, and lines from symbol to symbol. A procedure gives one, and so does what is only
 * half written; then rows may have no symbol, decisions a single exit, and nothing need have an end.
 */
public record Scheme(List<Column> columns, List<Act> acts, List<Flow> flows) {

    public Scheme {
        columns = List.copyOf(columns);
        acts = List.copyOf(acts);
        flows = List.copyOf(flows);
        requireKnown(columns, acts);
        requireSymbols(acts, flows);
    }

    private static void requireKnown(List<Column> columns, List<Act> acts) {
        Set<PerformerId> known = columns.stream().map(Column::performer).collect(Collectors.toSet());
        Set<StepId> drawn = new HashSet<>();
        for (Act act : acts) {
            boolean repeated = act.isDrawn() && !drawn.add(act.step());
            if (repeated || !known.containsAll(act.performers())) {
                throw new IllegalArgumentException("Drawn twice, or where no column is: " + act);
            }
        }
    }

    private static void requireSymbols(List<Act> acts, List<Flow> flows) {
        Set<StepId> drawn = acts.stream().filter(Act::isDrawn).map(Act::step).collect(Collectors.toSet());
        for (Flow flow : flows) {
            boolean leads = !(flow.target() instanceof Flow.Next next) || drawn.contains(next.step());
            if (!leads || !drawn.contains(flow.from())) {
                throw new IllegalArgumentException("From or to where no symbol is: " + flow);
            }
        }
    }

    public static Scheme of(Procedure procedure) {
        return new Scheme(
                procedure.performers().stream()
                        .map(performer -> new Column(performer.id(), performer.name()))
                        .toList(),
                procedure.steps().stream().map(Act::of).toList(),
                procedure.flows());
    }

    public Optional<Act> act(StepId step) {
        return acts.stream().filter(act -> act.step().equals(step)).findFirst();
    }

    public Optional<Column> column(PerformerId performer) {
        return columns.stream()
                .filter(column -> column.performer().equals(performer))
                .findFirst();
    }

    /** Of a decision Ya first. */
    public List<Flow> flowsFrom(StepId step) {
        return flows.stream()
                .filter(flow -> flow.from().equals(step))
                .sorted((one, other) -> Boolean.compare(one.label() == Answer.NO, other.label() == Answer.NO))
                .toList();
    }

    Map<PerformerId, Integer> places() {
        Map<PerformerId, Integer> places = new HashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            places.putIfAbsent(columns.get(column).performer(), column);
        }
        return places;
    }

    public record Column(PerformerId performer, String name) {}

    /**
     * A row.
     *
     * @param performers the lead first; nobody where no symbol is drawn
     */
    public record Act(
            StepId step,
            @Nullable String no,
            String activity,
            StepKind kind,
            @Nullable String question,
            List<PerformerId> performers) {

        public Act {
            performers = List.copyOf(performers);
        }

        private static Act of(Step step) {
            return new Act(step.id(), step.no(), step.activity(), step.kind(), step.question(), step.performers());
        }

        public boolean isDrawn() {
            return !performers.isEmpty();
        }
    }
}
