package id.laksana.sop.difference;

import id.laksana.sop.difference.Change.Block;
import id.laksana.sop.difference.Change.BlockChanged;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Reading.ReadPerformer;
import id.laksana.sop.sheet.Reading.ReadStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares how two sheets are read; a reading that is not there is one that says nothing. */
final class ReadingComparison {

    private static final Reading NOTHING_SAID =
            new Reading(null, "", null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private final List<Change> changes = new ArrayList<>();

    private ReadingComparison() {}

    static List<Change> changes(@Nullable Reading before, @Nullable Reading after) {
        if (Objects.equals(before, after)) {
            return List.of();
        }
        ReadingComparison comparison = new ReadingComparison();
        comparison.compare(orNothing(before), orNothing(after));
        return comparison.changes;
    }

    private static Reading orNothing(@Nullable Reading reading) {
        return reading == null ? NOTHING_SAID : reading;
    }

    private void compare(Reading was, Reading is) {
        compareSteps(was, is);
        compareFlows(was, is);
        comparePerformers(was, is);
        if (!rest(was).equals(rest(is)) || changes.isEmpty()) {
            changes.add(new BlockChanged(Block.READING));
        }
    }

    private void compareSteps(Reading was, Reading is) {
        for (Keyed.Pair<ReadStep> pair : new Keyed<>(was.steps(), is.steps(), ReadStep::step).pairs()) {
            changed(pair)
                    .ifPresent(step -> changes.add(new Change.StepReadAnew(step.step(), pair.before(), pair.after())));
        }
    }

    private void compareFlows(Reading was, Reading is) {
        for (Keyed.Pair<ReadFlow> pair : new Keyed<>(was.flows(), is.flows(), ReadingComparison::leaves).pairs()) {
            changed(pair)
                    .ifPresent(flow -> changes.add(new Change.FlowChanged(flow.from(), pair.before(), pair.after())));
        }
    }

    private static Object leaves(ReadFlow flow) {
        return List.of(flow.from(), Optional.ofNullable(flow.label()));
    }

    private void comparePerformers(Reading was, Reading is) {
        for (Keyed.Pair<ReadPerformer> pair :
                new Keyed<>(was.performers(), is.performers(), ReadPerformer::performer).pairs()) {
            changed(pair)
                    .ifPresent(performer -> changes.add(
                            new Change.PerformerReadAnew(performer.performer(), pair.before(), pair.after())));
        }
    }

    /** Whichever side there is, where the two are not equal. */
    private static <T> Optional<T> changed(Keyed.Pair<T> pair) {
        return Objects.equals(pair.before(), pair.after())
                ? Optional.empty()
                : Optional.ofNullable(pair.after()).or(() -> Optional.ofNullable(pair.before()));
    }

    private static Reading rest(Reading reading) {
        return new Reading(
                reading.service(),
                reading.table(),
                reading.entry(),
                List.of(),
                reading.aliases(),
                List.of(),
                List.of(),
                reading.openChecks(),
                reading.variants(),
                reading.doubts());
    }
}
