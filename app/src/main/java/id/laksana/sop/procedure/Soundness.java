package id.laksana.sop.procedure;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules of a procedure as a whole; all that is broken is named, not only the first. */
final class Soundness {

    private final List<Obstacle> found = new ArrayList<>();
    private final Map<PerformerId, Performer> performers;
    private final List<Step> steps;
    private final List<Flow> flows;
    private final @Nullable StepId entry;
    private final Graph graph;

    private Soundness(List<Performer> performers, List<Step> steps, List<Flow> flows, @Nullable StepId entry) {
        this.performers = performers.stream().collect(toMap(Performer::id, Function.identity(), (one, _) -> one));
        this.steps = steps;
        this.flows = flows;
        this.entry = entry;
        this.graph = new Graph(steps, flows);
    }

    static List<Obstacle> obstacles(
            List<Performer> performers, List<Step> steps, List<Flow> flows, @Nullable StepId entry) {
        if (steps.isEmpty()) {
            return List.of(new Obstacle.NoSteps());
        }
        Soundness soundness = new Soundness(performers, steps, flows, entry);
        soundness.checkRepetition(performers);
        soundness.checkEntry();
        steps.forEach(soundness::checkPeople);
        steps.forEach(soundness::checkExits);
        flows.forEach(soundness::checkEnds);
        soundness.checkReach();
        return soundness.found.stream().distinct().toList();
    }

    private void checkRepetition(List<Performer> listed) {
        Set<StepId> seen = new HashSet<>();
        steps.stream()
                .filter(step -> !seen.add(step.id()))
                .forEach(step -> found.add(new Obstacle.RepeatedStep(step.id())));
        Set<PerformerId> met = new HashSet<>();
        listed.stream()
                .filter(performer -> !met.add(performer.id()))
                .forEach(performer -> found.add(new Obstacle.RepeatedPerformer(performer.id())));
    }

    private void checkEntry() {
        if (entry == null || !graph.has(entry)) {
            found.add(new Obstacle.UnknownEntry(entry));
            return;
        }
        for (Step step : steps) {
            if (step.id().equals(entry)) {
                if (step.kind() == StepKind.PROCESS) {
                    found.add(new Obstacle.EntryOfWrongKind(entry, step.kind()));
                }
            } else if (step.kind() == StepKind.START) {
                found.add(new Obstacle.SecondStart(step.id()));
            }
        }
    }

    private void checkPeople(Step step) {
        step.performers().stream()
                .filter(performer -> !performers.containsKey(performer))
                .forEach(performer -> found.add(new Obstacle.UnknownPerformer(step.id(), performer)));
        PerformerId recorder = step.recorder();
        if (recorder != null) {
            Performer person = performers.get(recorder);
            if (person == null) {
                found.add(new Obstacle.UnknownPerformer(step.id(), recorder));
            } else if (!person.kind().isOfTheAgency()) {
                found.add(new Obstacle.RecorderOutside(step.id(), recorder));
            }
        }
    }

    private void checkExits(Step step) {
        List<Flow> exits =
                flows.stream().filter(flow -> flow.from().equals(step.id())).toList();
        List<Answer> answers =
                exits.stream().map(Flow::label).filter(Objects::nonNull).toList();
        if (step.kind() == StepKind.DECISION) {
            boolean both = exits.size() == 2 && Set.copyOf(answers).size() == 2;
            if (!both) {
                found.add(new Obstacle.WrongExits(step.id(), answers));
            }
        } else {
            answers.forEach(answer -> found.add(new Obstacle.AnswerWithoutQuestion(step.id(), answer)));
            if (exits.size() != 1) {
                found.add(new Obstacle.WrongNumberOfExits(step.id(), exits.size()));
            }
            exits.forEach(exit -> checkKind(step, exit.target()));
        }
    }

    private void checkKind(Step step, Flow.Target target) {
        boolean over = target instanceof Flow.End;
        if (over && step.kind() != StepKind.END) {
            found.add(new Obstacle.EndsInTheMiddle(step.id()));
        }
        if (!over && step.kind() == StepKind.END) {
            found.add(new Obstacle.GoesOnAfterEnd(step.id()));
        }
    }

    private void checkEnds(Flow flow) {
        if (!graph.has(flow.from())) {
            found.add(new Obstacle.FlowFromUnknown(flow.from()));
        }
        if (flow.target() instanceof Flow.Next next && !graph.has(next.step())) {
            found.add(new Obstacle.FlowToUnknown(flow.from(), next.step()));
        }
    }

    /** Where the entry is unknown nothing is reachable, which would only be said again of every row. */
    private void checkReach() {
        if (entry != null && graph.has(entry)) {
            BitSet reached = graph.from(graph.row(entry));
            missing(reached).forEach(step -> found.add(new Obstacle.Unreachable(step)));
        }
        missing(graph.leadingToAnEnd()).forEach(step -> found.add(new Obstacle.NoWayOut(step)));
    }

    private Stream<StepId> missing(BitSet rows) {
        return steps.stream().map(Step::id).filter(step -> !rows.get(graph.row(step)));
    }
}
