package id.laksana.sop.edit;

import id.laksana.sop.edit.Edit.Restore;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Reading.ReadPerformer;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What brings a sheet back to what it was before an edit. */
final class Undo {

    private static final Restore LATER =
            new Restore(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);

    private Undo() {}

    /** An edit of one cell is undone by another of the same; of the rest that is known only when it is done. */
    static Edit of(Sheet before, Edit edit) {
        Workpiece work = new Workpiece(before);
        return switch (edit) {
            case Edit.Write write ->
                Cell.of(write.cell())
                        .<Edit>map(cell -> new Edit.Write(write.cell(), new TextEdits(work).read(cell)))
                        .orElse(LATER);
            case Edit.Exit exit -> {
                Optional<ReadFlow> was = work.flow(exit.from(), exit.answer());
                yield new Edit.Exit(
                        exit.from(),
                        exit.answer(),
                        was.map(ReadFlow::to).orElse(null),
                        was.map(ReadFlow::outcome).orElse(null),
                        was.map(ReadFlow::waitsFor).orElse(null));
            }
            case Edit.Tell tell ->
                work.place(tell.row()) < 0
                        ? LATER
                        : new Edit.Tell(tell.row(), tell.trait(), Traits.word(work.step(tell.row()), tell.trait()));
            case Edit.Act act when !leads(work, act) -> new Edit.Act(act.row(), act.performer(), !act.acts());
            case Edit it -> LATER;
        };
    }

    private static boolean leads(Workpiece work, Edit.Act act) {
        return work.place(act.row()) < 0
                || work.step(act.row()).performers().isEmpty()
                || work.step(act.row()).performers().getFirst().equals(act.performer());
    }

    static Restore between(Sheet now, Sheet then, Edit edit) {
        List<Row> rowsNow = rows(now);
        List<Row> rowsThen = rows(then);
        List<StepId> here = rowsNow.stream().map(Row::id).toList();
        List<StepId> there = rowsThen.stream().map(Row::id).toList();
        Set<StepId> placed = new LinkedHashSet<>(there);
        placed.removeIf(row -> here.contains(row) && !moved(edit).contains(row));
        return new Restore(
                here.stream().filter(row -> !there.contains(row)).toList(),
                columns(now).stream()
                        .map(Table.Column::performer)
                        .filter(id -> columns(then).stream()
                                .noneMatch(column -> column.performer().equals(id)))
                        .toList(),
                columnsBack(now, then),
                there.stream()
                        .filter(placed::contains)
                        .map(row -> new Restore.Place(row, before(there, row)))
                        .toList(),
                rowsThen.stream()
                        .filter(row -> here.contains(row.id()) ? changed(row, rowsNow) : true)
                        .toList(),
                steps(then).stream().filter(step -> !steps(now).contains(step)).toList(),
                exits(now, then),
                notes(now).equals(notes(then)) ? null : notes(then));
    }

    private static Set<StepId> moved(Edit edit) {
        Set<StepId> moved = new LinkedHashSet<>();
        for (Edit each : Edits.flat(edit)) {
            if (each instanceof Edit.MoveRow move) {
                moved.add(move.row());
            } else if (each instanceof Restore restore) {
                restore.places().forEach(place -> moved.add(place.row()));
            }
        }
        return moved;
    }

    /** Marks follow from whoever acts. */
    private static boolean changed(Row then, List<Row> now) {
        return now.stream()
                .filter(row -> row.id().equals(then.id()))
                .noneMatch(row -> RowParts.marked(row, List.of()).equals(RowParts.marked(then, List.of())));
    }

    private static List<Restore.Column> columnsBack(Sheet now, Sheet then) {
        List<Restore.Column> back = new ArrayList<>();
        boolean sameOrder = columns(now).stream()
                .map(Table.Column::performer)
                .toList()
                .equals(columns(then).stream().map(Table.Column::performer).toList());
        Table.Column before = null;
        for (Table.Column column : columns(then)) {
            ReadPerformer performer = performer(then, column);
            boolean same = columns(now).contains(column) && Objects.equals(performer(now, column), performer);
            if (!same || !sameOrder) {
                back.add(new Restore.Column(
                        column, performer, before == null ? null : before.performer(), aliases(then, column)));
            }
            before = column;
        }
        return back;
    }

    private static @Nullable ReadPerformer performer(Sheet sheet, Table.Column column) {
        return Optional.ofNullable(sheet.reading()).stream()
                .flatMap(reading -> reading.performers().stream())
                .filter(performer -> performer.performer().equals(column.performer()))
                .findFirst()
                .orElse(null);
    }

    private static List<Reading.Alias> aliases(Sheet sheet, Table.Column column) {
        return Stream.ofNullable(sheet.reading())
                .flatMap(reading -> reading.aliases().stream())
                .filter(alias -> alias.performer().equals(column.performer()))
                .toList();
    }

    private static Restore.Notes notes(Sheet sheet) {
        Reading reading = sheet.reading();
        return reading == null ? new Restore.Notes(List.of(), List.of(), List.of()) : Restore.Notes.of(reading);
    }

    private static List<Restore.Exits> exits(Sheet now, Sheet then) {
        return rows(then).stream()
                .map(Row::id)
                .filter(row -> !flows(now, row).equals(flows(then, row)))
                .map(row -> new Restore.Exits(row, flows(then, row)))
                .toList();
    }

    private static @Nullable StepId before(List<StepId> rows, StepId row) {
        int at = rows.indexOf(row);
        return at == 0 ? null : rows.get(at - 1);
    }

    private static List<Row> rows(Sheet sheet) {
        return sheet.table().map(Table::rows).orElse(List.of());
    }

    private static List<Table.Column> columns(Sheet sheet) {
        return sheet.table().map(Table::columns).orElse(List.of());
    }

    private static List<ReadStep> steps(Sheet sheet) {
        return Stream.ofNullable(sheet.reading())
                .map(Reading::steps)
                .flatMap(List::stream)
                .toList();
    }

    private static List<ReadFlow> flows(Sheet sheet, StepId from) {
        return Stream.ofNullable(sheet.reading())
                .flatMap(reading -> reading.flowsFrom(from).stream())
                .toList();
    }
}
