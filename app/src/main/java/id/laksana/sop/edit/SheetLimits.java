package id.laksana.sop.edit;

import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a written sheet could have been typed: how long its texts and its table may be. */
public final class SheetLimits {

    private SheetLimits() {}

    /** The first that is too long. */
    public static Optional<Refusal> broken(Sheet written) {
        List<Row> rows = written.table().map(Table::rows).orElse(List.of());
        List<Table.Column> columns = written.table().map(Table::columns).orElse(List.of());
        if (rows.size() > RowEdits.MOST) {
            return Optional.of(new Refusal.TableTooLong(rows.size(), RowEdits.MOST));
        }
        if (columns.size() > ColumnEdits.MOST) {
            String first = Cells.column(columns.get(ColumnEdits.MOST).performer());
            return Optional.of(new Refusal.TableTooWide(first, columns.size(), ColumnEdits.MOST));
        }
        return Stream.of(
                        ofSheet(written),
                        columns.stream().flatMap(SheetLimits::ofColumn),
                        rows.stream().flatMap(row -> ofRow(written, row)))
                .flatMap(tooLong -> tooLong)
                .findFirst();
    }

    private static Stream<Refusal> ofSheet(Sheet sheet) {
        Stream<Refusal> head = Stream.of(
                        tooLong(
                                new Cell.OfSheet(Cell.SheetCell.NAME),
                                sheet.identity().name().value()),
                        tooLong(
                                new Cell.OfSheet(Cell.SheetCell.UNIT),
                                sheet.letterhead().unit().printed()))
                .flatMap(Optional::stream);
        Stream<Refusal> sections = sheet.sections().byName().entrySet().stream()
                .map(entry -> tooLong(new Cell.OfSection(entry.getKey()), SectionText.format(entry.getValue())))
                .flatMap(Optional::stream);
        return Stream.concat(head, sections);
    }

    private static Stream<Refusal> ofColumn(Table.Column column) {
        return tooLong(new Cell.OfColumn(column.performer()), column.name()).stream();
    }

    private static Stream<Refusal> ofRow(Sheet sheet, Row row) {
        return Stream.of(Cell.RowText.values())
                .map(text -> tooLong(
                        new Cell.OfRow(row.id(), text),
                        text == Cell.RowText.QUESTION ? question(sheet, row) : Rows.text(row, text)))
                .flatMap(Optional::stream);
    }

    private static @Nullable String question(Sheet sheet, Row row) {
        return Optional.ofNullable(sheet.reading())
                .flatMap(reading -> reading.step(row.id()))
                .map(step -> step.question())
                .orElse(null);
    }

    private static Optional<Refusal> tooLong(Cell cell, @Nullable String text) {
        int letters = text == null ? 0 : text.length();
        return letters > cell.most()
                ? Optional.of(new Refusal.TooLong(cell.key(), letters, cell.most()))
                : Optional.empty();
    }
}
