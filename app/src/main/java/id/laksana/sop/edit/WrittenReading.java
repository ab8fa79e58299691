package id.laksana.sop.edit;

import static java.util.stream.Collectors.toSet;

import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.Basis;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Grounds;
import id.laksana.sop.procedure.Joint;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.procedure.Why;
import id.laksana.sop.sheet.Mark;
import id.laksana.sop.sheet.Mark.Symbol;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Reading.ReadPerformer;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The reading of a written sheet: of exactly its rows and columns, in their order. What nobody has read yet is read as it is drawn, one row after the
 * other.
 */
final class WrittenReading {

    private static final Reading NOTHING =
            new Reading(null, "", null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private static final Grounds DRAWN = new Grounds(
            Basis.PRINTED,
            new Why("Menurut tanda di kolom pelaksana.", "By the mark in the performer's column."),
            List.of(),
            true);
    private static final Grounds NEXT =
            new Grounds(Basis.SEQUENCE, new Why("Menurut urutan baris.", "By the order of the rows."), List.of(), true);

    private final Reading was;
    private final List<Row> rows;
    private final List<Table.Column> columns;
    private final Set<StepId> steps;
    private final Set<PerformerId> performers;

    private WrittenReading(Reading was, List<Row> rows, List<Table.Column> columns) {
        this.was = was;
        this.rows = rows;
        this.columns = columns;
        this.steps = rows.stream().map(Row::id).collect(toSet());
        this.performers =
                new HashSet<>(columns.stream().map(Table.Column::performer).toList());
        was.performers().forEach(as -> performers.add(as.performer()));
    }

    static Reading of(Sheet sheet, List<Row> rows, List<Table.Column> columns) {
        Reading reading = sheet.reading();
        return reading == null
                ? new WrittenReading(NOTHING, rows, columns).reading(true)
                : new WrittenReading(reading, rows, columns).reading(false);
    }

    private Reading reading(boolean drawn) {
        List<ReadStep> read = rows.stream().map(this::step).toList();
        return new Reading(
                was.service(),
                BlankSheet.TABLE,
                entry(read),
                performers(),
                was.aliases().stream()
                        .filter(alias -> performers.contains(alias.performer()))
                        .toList(),
                read,
                drawn ? drawn(read) : flows(),
                was.openChecks().stream()
                        .filter(check -> steps.contains(check.step()))
                        .toList(),
                was.variants().stream()
                        .filter(variant -> steps.contains(variant.step()))
                        .toList(),
                was.doubts().stream()
                        .filter(doubt -> steps.containsAll(doubt.steps()))
                        .toList());
    }

    static @Nullable StepId entry(List<ReadStep> read) {
        return read.stream()
                .filter(step -> step.kind() == StepKind.START)
                .findFirst()
                .or(() -> read.stream().findFirst())
                .map(ReadStep::step)
                .orElse(null);
    }

    /** Of the columns, in their order; then whom the texts only speak of. */
    private List<ReadPerformer> performers() {
        Stream<ReadPerformer> acting =
                columns.stream().map(Table.Column::performer).map(this::acting);
        Set<PerformerId> drawn = columns.stream().map(Table.Column::performer).collect(toSet());
        Stream<ReadPerformer> spokenOf =
                was.performers().stream().filter(as -> as.named() != null && !drawn.contains(as.performer()));
        return Stream.concat(acting, spokenOf).toList();
    }

    private ReadPerformer acting(PerformerId column) {
        return was.performers().stream()
                .filter(as -> as.performer().equals(column))
                .findFirst()
                .map(as -> new ReadPerformer(column, as.kind(), null, as.why(), as.doubtful()))
                .orElseGet(() -> new ReadPerformer(column, null, null, null, false));
    }

    private ReadStep step(Row row) {
        return was.step(row.id())
                .map(this::inOrder)
                .orElseGet(() -> new ReadStep(
                        row.id(),
                        kind(row),
                        null,
                        row.marked().stream().filter(performers::contains).toList(),
                        Joint.LEAD,
                        null,
                        null,
                        new Reading.ReadClock(ClockOwner.AGENCY, DRAWN.why(), true),
                        null,
                        null,
                        DRAWN));
    }

    /** Who leads first, all others as their columns stand. */
    private ReadStep inOrder(ReadStep as) {
        if (as.performers().size() <= 2) {
            return as;
        }
        List<PerformerId> places = columns.stream().map(Table.Column::performer).toList();
        List<PerformerId> inOrder = new ArrayList<>(as.performers());
        inOrder.subList(1, inOrder.size()).sort(Comparator.comparingInt(places::indexOf));
        return new ReadStep(
                as.step(),
                as.kind(),
                as.question(),
                inOrder,
                as.joint(),
                as.phase(),
                as.stepClass(),
                as.clock(),
                as.recorder(),
                as.handover(),
                as.grounds());
    }

    private static StepKind kind(Row row) {
        Set<Symbol> symbols =
                row.marks().stream().map(Mark::symbols).flatMap(List::stream).collect(toSet());
        if (symbols.contains(Symbol.START)) {
            return StepKind.START;
        }
        return symbols.contains(Symbol.END) ? StepKind.END : StepKind.PROCESS;
    }

    /** In the order of the rows, Ya before Tidak. */
    private List<ReadFlow> flows() {
        return rows.stream()
                .flatMap(row -> was.flowsFrom(row.id()).stream()
                        .sorted(Comparator.comparing((ReadFlow flow) -> flow.label() == Answer.NO)))
                .map(this::known)
                .toList();
    }

    /** One that leads nowhere that there is still leaves where it left. */
    private ReadFlow known(ReadFlow flow) {
        return flow.to() == null || steps.contains(flow.to())
                ? flow
                : new ReadFlow(flow.from(), flow.label(), null, flow.outcome(), flow.waitsFor(), flow.grounds());
    }

    private static List<ReadFlow> drawn(List<ReadStep> read) {
        List<ReadFlow> flows = new ArrayList<>();
        for (int place = 0; place < read.size(); place++) {
            ReadStep step = read.get(place);
            if (step.kind() == StepKind.END) {
                flows.add(new ReadFlow(step.step(), null, null, Outcome.COMPLETED, null, NEXT));
            } else if (place + 1 < read.size()) {
                flows.add(new ReadFlow(step.step(), null, read.get(place + 1).step(), null, null, NEXT));
            }
        }
        return flows;
    }
}
