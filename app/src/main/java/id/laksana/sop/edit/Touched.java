package id.laksana.sop.edit;

import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The names of what an edit changes, by which it is told whether two people change the same. */
public final class Touched {

    private static final String PERFORMERS = "PERFORMERS";

    private Touched() {}

    /** @param sheet before it */
    public static Set<String> by(Edit edit, Sheet sheet) {
        Set<String> touched = new LinkedHashSet<>();
        Edits.flat(edit).forEach(each -> of(each, sheet).forEach(touched::add));
        return touched;
    }

    public static boolean clash(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(key -> other.stream().anyMatch(beside -> Cells.clash(key, beside)));
    }

    private static Stream<String> of(Edit edit, Sheet sheet) {
        return switch (edit) {
            case Edit.Write write -> Stream.of(write.cell());
            case Edit.Act act -> Stream.of(Cells.row(act.row(), PERFORMERS + "/" + act.performer()));
            case Edit.Lead lead -> Stream.of(Cells.row(lead.row(), PERFORMERS));
            case Edit.Kind kind -> Stream.of(Cells.row(kind.row(), "KIND"), Cells.row(kind.row(), "EXIT"));
            case Edit.Exit exit -> Stream.of(Cells.row(exit.from(), "EXIT/" + Objects.toString(exit.answer(), "ON")));
            case Edit.Tell tell -> Stream.of(Cells.row(tell.row(), tell.trait().name()));
            case Edit.AddRow add -> Stream.of(Cells.row(add.row()));
            case Edit.RemoveRow remove -> Stream.of(Cells.row(remove.row()));
            case Edit.MoveRow move -> Stream.of(Cells.row(move.row(), "PLACE"));
            case Edit.Split split -> Stream.of(Cells.row(split.row(), "ACTIVITY"), Cells.row(split.added()));
            case Edit.Join join -> Stream.of(Cells.row(join.row()), Cells.row(join.with()));
            case Edit.AddColumn add -> Stream.of(Cells.column(add.performer()));
            case Edit.RemoveColumn remove ->
                Stream.concat(Stream.of(Cells.column(remove.performer())), acting(remove, sheet));
            case Edit.MoveColumn move -> Stream.of(Cells.column(move.performer()) + "/place");
            case Edit.Role role -> Stream.of(Cells.column(role.performer()) + "/kind");
            case Edit.Paste paste -> pasted(paste, sheet);
            case Edit.Together together -> together.edits().stream().flatMap(each -> of(each, sheet));
            case Edit.Restore restore -> restored(restore);
        };
    }

    private static Stream<String> acting(Edit.RemoveColumn remove, Sheet sheet) {
        return Stream.ofNullable(sheet.reading())
                .map(Reading::steps)
                .flatMap(List::stream)
                .filter(step -> step.performers().contains(remove.performer()))
                .map(step -> Cells.row(step.step(), PERFORMERS + "/" + remove.performer()));
    }

    private static Stream<String> pasted(Edit.Paste paste, Sheet sheet) {
        List<StepId> rows = sheet.table().stream()
                .flatMap(table -> table.rows().stream())
                .map(Row::id)
                .dropWhile(row -> !row.equals(paste.first()))
                .limit(paste.texts().size())
                .toList();
        int from = Math.max(0, PasteEdit.COLUMNS.indexOf(paste.column()));
        int widest = paste.texts().stream().mapToInt(List::size).max().orElse(0);
        List<Cell.RowText> columns = PasteEdit.COLUMNS.subList(from, Math.min(PasteEdit.COLUMNS.size(), from + widest));
        Stream<String> filled =
                rows.stream().flatMap(row -> columns.stream().map(column -> Cells.row(row, column.name())));
        return Stream.concat(filled, paste.added().stream().map(Cells::row));
    }

    private static Stream<String> restored(Edit.Restore restore) {
        return Stream.of(
                        restore.withoutRows().stream().map(Cells::row),
                        restore.withoutColumns().stream().map(Cells::column),
                        restore.columns().stream()
                                .map(column -> Cells.column(column.column().performer())),
                        restore.places().stream().map(place -> Cells.row(place.row(), "PLACE")),
                        restore.rows().stream().map(Row::id).map(Cells::row),
                        restore.steps().stream().map(ReadStep::step).map(Cells::row),
                        restore.exits().stream().map(exits -> Cells.row(exits.from(), "EXIT")))
                .flatMap(keys -> keys);
    }
}
