package id.laksana.sop.edit;

import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Of rows that have one name, which a paper or a file may hold, the later get names of their own; so do columns. */
final class DistinctNames {

    private static final int LONGEST = 40;

    private DistinctNames() {}

    /** The table that is read, and no other. */
    static Sheet in(Sheet sheet) {
        return new Sheet(
                sheet.letterhead(),
                sheet.decree(),
                sheet.identity(),
                sheet.sections(),
                sheet.captions(),
                sheet.table().map(DistinctNames::in).stream().toList(),
                sheet.forms(),
                sheet.standard(),
                sheet.transcription(),
                sheet.reading());
    }

    private static Table in(Table table) {
        List<Row> rows =
                distinct(table.rows(), row -> row.id().value(), (row, name) -> RowParts.named(row, new StepId(name)));
        List<Table.Column> columns = distinct(
                table.columns(),
                column -> column.performer().value(),
                (column, name) -> new Table.Column(new PerformerId(name), column.printed(), column.readAs()));
        return new Table(
                table.id(),
                table.title(),
                table.header(),
                table.numbering(),
                columns,
                rows,
                table.foundUnder(),
                table.source(),
                table.note());
    }

    private static <T> List<T> distinct(List<T> elements, Function<T, String> name, BiFunction<T, String, T> called) {
        Set<String> taken = new HashSet<>(elements.stream().map(name).toList());
        Set<String> seen = new HashSet<>();
        List<T> distinct = new ArrayList<>();
        for (T element : elements) {
            if (seen.add(name.apply(element))) {
                distinct.add(element);
            } else {
                distinct.add(called.apply(element, free(name.apply(element), taken)));
            }
        }
        return distinct;
    }

    private static String free(String name, Set<String> taken) {
        int no = 2;
        while (!taken.add(numbered(name, no))) {
            no++;
        }
        return numbered(name, no);
    }

    private static String numbered(String name, int no) {
        String end = "-" + no;
        return name.substring(0, Math.min(name.length(), LONGEST - end.length())) + end;
    }
}
