package id.laksana.sop.sheet;

import static java.util.stream.Collectors.toMap;

import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Obstacle;
import id.laksana.sop.procedure.Performer;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.Step;
import id.laksana.sop.procedure.StepClass;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.sheet.Reading.ReadClass;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Reading.ReadPerformer;
import id.laksana.sop.sheet.Reading.ReadStep;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts a table and its reading together. What cannot be put together is named; only then is the whole looked at. */
final class Interpretation {

    private final List<Obstacle> obstacles = new ArrayList<>();
    private final Sheet sheet;
    private final Table table;
    private final Reading reading;

    private Interpretation(Sheet sheet, Table table, Reading reading) {
        this.sheet = sheet;
        this.table = table;
        this.reading = reading;
    }

    static Procedure.Attempt of(Sheet sheet) {
        Optional<Table> table = sheet.table();
        if (table.isEmpty()) {
            return new Procedure.Attempt.Refused(List.of(new Obstacle.NoTable()));
        }
        Reading reading = sheet.reading();
        return reading == null
                ? new Procedure.Attempt.Refused(List.of(new Obstacle.NoReading()))
                : new Interpretation(sheet, table.get(), reading).attempt();
    }

    private Procedure.Attempt attempt() {
        List<Performer> performers = performers();
        List<Step> steps = steps();
        List<Flow> flows =
                reading.flows().stream().flatMap(flow -> flow(flow).stream()).toList();
        return obstacles.isEmpty()
                ? Procedure.attempt(performers, steps, flows, reading.entry())
                : new Procedure.Attempt.Refused(obstacles);
    }

    /** Columns first, in their order, then whoever acts without a column. */
    private List<Performer> performers() {
        Map<PerformerId, ReadPerformer> read = reading.performers().stream()
                .collect(toMap(ReadPerformer::performer, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        if (read.size() < reading.performers().size()) {
            repeated(reading.performers().stream().map(ReadPerformer::performer).toList())
                    .forEach(performer -> obstacles.add(new Obstacle.RepeatedPerformer(performer)));
        }
        List<Performer> performers = new ArrayList<>();
        for (Table.Column column : table.columns()) {
            ReadPerformer as = read.remove(column.performer());
            performer(column.performer(), column.name(), as == null ? null : as.kind())
                    .ifPresent(performers::add);
        }
        for (ReadPerformer extra : read.values()) {
            if (extra.named() != null && extra.named().acts()) {
                performer(extra.performer(), extra.named().name(), extra.kind()).ifPresent(performers::add);
            }
        }
        return performers;
    }

    private Optional<Performer> performer(PerformerId id, String name, @Nullable PerformerKind kind) {
        if (name.isBlank()) {
            obstacles.add(new Obstacle.PerformerWithoutName(id));
        }
        if (kind == null) {
            obstacles.add(new Obstacle.PerformerWithoutKind(id));
            return Optional.empty();
        }
        List<String> aliases = reading.aliases().stream()
                .filter(alias -> alias.performer().equals(id))
                .map(Reading.Alias::text)
                .distinct()
                .toList();
        return Optional.of(new Performer(id, name, kind, aliases));
    }

    private List<Step> steps() {
        List<StepId> rows = table.rows().stream().map(Row::id).toList();
        Map<StepId, ReadStep> read = reading.steps().stream()
                .collect(toMap(ReadStep::step, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        repeated(rows).forEach(step -> obstacles.add(new Obstacle.RepeatedStep(step)));
        repeated(reading.steps().stream().map(ReadStep::step).toList())
                .forEach(step -> obstacles.add(new Obstacle.RepeatedStep(step)));
        List<Step> steps = new ArrayList<>();
        for (Row row : table.rows()) {
            ReadStep as = read.remove(row.id());
            if (as == null) {
                obstacles.add(new Obstacle.RowWithoutReading(row.id()));
            } else {
                step(row, as).ifPresent(steps::add);
            }
        }
        read.keySet().forEach(step -> obstacles.add(new Obstacle.ReadingWithoutRow(step)));
        return steps;
    }

    private Optional<Step> step(Row row, ReadStep as) {
        int before = obstacles.size();
        if (row.activity().text().isBlank()) {
            obstacles.add(new Obstacle.NoActivity(row.id()));
        }
        if (as.performers().isEmpty()) {
            obstacles.add(new Obstacle.NoPerformer(row.id()));
        }
        repeated(as.performers()).forEach(performer -> obstacles.add(new Obstacle.RepeatedInStep(row.id(), performer)));
        if (as.kind() == null) {
            obstacles.add(new Obstacle.NoKind(row.id()));
        }
        if (as.clock() == null) {
            obstacles.add(new Obstacle.NoClockOwner(row.id()));
        }
        if (as.kind() == null || as.clock() == null || obstacles.size() > before) {
            return Optional.empty();
        }
        return Optional.of(step(row, as, as.kind(), as.clock()));
    }

    private Step step(Row row, ReadStep as, StepKind kind, Reading.ReadClock clock) {
        ReadClass stepClass = as.stepClass();
        return new Step(
                row.id(),
                sheet.no(row, table.rows().indexOf(row) + 1),
                row.activity().text(),
                kind,
                kind == StepKind.DECISION ? as.question() : null,
                as.performers(),
                as.joint(),
                row.requirements().items(),
                row.standardTime().orElse(null),
                row.outputs().items(),
                row.remark(),
                as.phase(),
                stepClass == null ? null : new StepClass(stepClass.code(), stepClass.also()),
                clock.owner(),
                as.recorder(),
                as.handover(),
                as.grounds());
    }

    private Optional<Flow> flow(ReadFlow as) {
        Flow.Target target = target(as);
        if (target == null) {
            obstacles.add(new Obstacle.FlowWithoutTarget(as.from(), as.label()));
            return Optional.empty();
        }
        return Optional.of(new Flow(as.from(), as.label(), target, as.waitsFor(), as.grounds()));
    }

    private static Flow.@Nullable Target target(ReadFlow as) {
        if (as.to() != null && as.outcome() == null) {
            return new Flow.Next(as.to());
        }
        return as.to() == null && as.outcome() != null ? new Flow.End(as.outcome()) : null;
    }

    private static <T> List<T> repeated(List<T> names) {
        HashSet<T> seen = new HashSet<>();
        return names.stream().filter(name -> !seen.add(name)).distinct().toList();
    }
}
