package id.laksana.sop.edit;

import id.laksana.sop.edit.Cell.RowText;
import id.laksana.sop.edit.Cell.SheetCell;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.SectionName;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The names of cells: of what lies within another the name begins with the other's. */
final class Cells {

    private static final String WITHIN = "/";

    private Cells() {}

    static String row(StepId row) {
        return "row/" + row;
    }

    static String row(StepId row, String part) {
        return row(row) + WITHIN + part;
    }

    static String column(PerformerId performer) {
        return "column/" + performer;
    }

    /** Whether who changes the one changes the other as well. */
    static boolean clash(String one, String other) {
        return one.equals(other) || one.startsWith(other + WITHIN) || other.startsWith(one + WITHIN);
    }

    static Optional<Cell> read(String key) {
        String[] parts = key.split(WITHIN, -1);
        try {
            return switch (parts[0]) {
                case "section" -> only(parts, 2).map(_ -> new Cell.OfSection(SectionName.valueOf(parts[1])));
                case "row" -> only(parts, 3).map(_ -> new Cell.OfRow(new StepId(parts[1]), RowText.valueOf(parts[2])));
                case "column" -> ofColumn(parts);
                default -> ofSheet(key);
            };
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<Cell> ofColumn(String[] parts) {
        Function<String, PerformerId> id = PerformerId::new;
        return parts.length == 3 && parts[2].equals("aliases")
                ? Optional.of(new Cell.OfAliases(id.apply(parts[1])))
                : only(parts, 2).map(_ -> new Cell.OfColumn(id.apply(parts[1])));
    }

    private static Optional<Cell> ofSheet(String key) {
        return Stream.of(SheetCell.values())
                .filter(cell -> cell.key().equals(key))
                .<Cell>map(Cell.OfSheet::new)
                .findFirst();
    }

    private static Optional<String[]> only(String[] parts, int count) {
        return parts.length == count ? Optional.of(parts) : Optional.empty();
    }
}
