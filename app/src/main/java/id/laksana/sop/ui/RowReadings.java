package id.laksana.sop.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Reading.ReadPerformer;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A reading by the rows and the columns of its table. */
final class RowReadings {

    private final Table table;
    private final Map<StepId, ReadStep> steps;
    private final Map<StepId, List<ReadFlow>> flows;
    private final Map<PerformerId, ReadPerformer> performers;

    RowReadings(Table table, Reading reading) {
        this.table = table;
        steps = reading.steps().stream().collect(toMap(ReadStep::step, Function.identity(), (one, _) -> one));
        flows = reading.flows().stream().collect(groupingBy(ReadFlow::from));
        performers = reading.performers().stream()
                .collect(toMap(ReadPerformer::performer, Function.identity(), (one, _) -> one));
    }

    Optional<ReadStep> step(StepId step) {
        return Optional.ofNullable(steps.get(step));
    }

    Optional<PerformerKind> kind(PerformerId performer) {
        return Optional.ofNullable(performers.get(performer)).flatMap(read -> Optional.ofNullable(read.kind()));
    }

    /** Whoever acts in the step without a column of the table, by name. */
    List<String> beside(ReadStep step) {
        return step.performers().stream()
                .filter(performer -> table.column(performer).isEmpty())
                .map(this::name)
                .toList();
    }

    String name(PerformerId performer) {
        return table.column(performer).map(Table.Column::name).orElseGet(() -> {
            ReadPerformer read = performers.get(performer);
            return read == null || read.named() == null
                    ? performer.value()
                    : read.named().name();
        });
    }

    /** The exits that the order of the rows does not tell, Ya first. */
    List<ReadFlow> exits(StepId step) {
        List<ReadFlow> all = flows.getOrDefault(step, List.of());
        boolean plain = all.size() == 1
                && all.getFirst().label() == null
                && all.getFirst().to() != null
                && next(step).equals(Optional.ofNullable(all.getFirst().to()));
        List<ReadFlow> exits = new ArrayList<>(plain ? List.of() : all);
        exits.sort((one, other) -> Boolean.compare(one.label() == Answer.NO, other.label() == Answer.NO));
        return exits;
    }

    private Optional<StepId> next(StepId step) {
        for (int row = 0; row + 1 < table.rows().size(); row++) {
            if (table.rows().get(row).id().equals(step)) {
                return Optional.of(table.rows().get(row + 1).id());
            }
        }
        return Optional.empty();
    }
}
