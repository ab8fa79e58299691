package id.laksana.sop.draw;

import id.laksana.sop.draw.route.Scheme;
import id.laksana.sop.draw.route.Scheme.Act;
import id.laksana.sop.draw.route.Scheme.Column;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be drawn of a sheet at whatever moment of its writing. It refuses nothing: what is not said yet is not drawn, and a line that leads to a
 * row where nobody acts runs on to where that row leads. What is a procedure is drawn as the procedure.
 */
final class HalfDone {

    private final Sheet sheet;
    private final Table table;
    private final Map<StepId, ReadStep> steps = new HashMap<>();
    private final Map<StepId, List<ReadFlow>> flows;
    private final List<Column> columns;
    private final List<Act> acts = new ArrayList<>();
    private final Map<StepId, Act> drawn = new HashMap<>();

    private HalfDone(Sheet sheet, Table table) {
        this.sheet = sheet;
        this.table = table;
        Reading reading = sheet.reading();
        List<ReadStep> read = reading == null ? List.of() : reading.steps();
        read.forEach(step -> steps.putIfAbsent(step.step(), step));
        flows = reading == null ? Map.of() : reading.flows().stream().collect(Collectors.groupingBy(ReadFlow::from));
        columns = Stream.concat(
                        table.columns().stream().map(column -> new Column(column.performer(), column.name())),
                        reading == null ? Stream.empty() : withoutColumn(reading))
                .toList();
    }

    static Scheme scheme(Sheet sheet) {
        return sheet.table()
                .map(table -> new HalfDone(sheet, table).scheme())
                .orElseGet(() -> new Scheme(List.of(), List.of(), List.of()));
    }

    private Stream<Column> withoutColumn(Reading reading) {
        Set<PerformerId> listed = new HashSet<>();
        table.columns().forEach(column -> listed.add(column.performer()));
        return reading.performers().stream()
                .filter(performer -> listed.add(performer.performer()))
                .filter(performer ->
                        performer.named() != null && performer.named().acts())
                .map(performer -> new Column(
                        performer.performer(),
                        Objects.requireNonNull(performer.named()).name()));
    }

    private Scheme scheme() {
        for (Row row : table.rows()) {
            Act act = act(row, acts.size() + 1);
            acts.add(act);
            if (act.isDrawn()) {
                drawn.put(act.step(), act);
            }
        }
        Reading reading = sheet.reading();
        Set<Object> met = new HashSet<>();
        List<Flow> lines = reading == null
                ? List.of()
                : reading.flows().stream()
                        .flatMap(flow -> Stream.ofNullable(line(flow)))
                        .filter(flow -> met.add(List.of(flow.from(), Optional.ofNullable(flow.label()))))
                        .toList();
        return new Scheme(columns, acts, lines);
    }

    private Act act(Row row, int place) {
        ReadStep as = steps.get(row.id());
        StepKind kind = as == null || as.kind() == null ? StepKind.PROCESS : as.kind();
        List<PerformerId> acting = as == null || drawn.containsKey(row.id())
                ? List.of()
                : as.performers().stream()
                        .distinct()
                        .filter(performer ->
                                columns.stream().map(Column::performer).anyMatch(performer::equals))
                        .toList();
        String question = as == null || kind != StepKind.DECISION ? null : as.question();
        return new Act(row.id(), no(row, place), row.activity().text(), kind, question, acting);
    }

    private @Nullable String no(Row row, int place) {
        return row.no() == null && sheet.transcription() == null ? String.valueOf(place) : row.no();
    }

    private @Nullable Flow line(ReadFlow flow) {
        Act from = drawn.get(flow.from());
        boolean asked = from != null && (flow.label() == null || from.kind() == StepKind.DECISION);
        Flow.Target target = asked ? target(flow, new HashSet<>()) : null;
        return target == null ? null : new Flow(flow.from(), flow.label(), target, flow.waitsFor(), flow.grounds());
    }

    private Flow.@Nullable Target target(ReadFlow flow, Set<StepId> passed) {
        StepId to = flow.to();
        if (to == null) {
            return flow.outcome() == null ? null : new Flow.End(flow.outcome());
        }
        if (flow.outcome() != null) {
            return null;
        }
        return drawn.containsKey(to) ? new Flow.Next(to) : beyond(to, passed);
    }

    /** Where a row leads in which nobody acts; nowhere if that is not one place. */
    private Flow.@Nullable Target beyond(StepId row, Set<StepId> passed) {
        List<ReadFlow> exits = flows.getOrDefault(row, List.of());
        boolean straight = exits.size() == 1 && exits.getFirst().label() == null;
        return straight && passed.add(row) ? target(exits.getFirst(), passed) : null;
    }
}
