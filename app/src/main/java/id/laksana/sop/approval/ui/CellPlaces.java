package id.laksana.sop.approval.ui;

import com.vaadin.flow.component.Component;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.SectionName;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the cells of a sheet stand on it, as it is printed, and what they are called. */
final class CellPlaces {

    static final String SHEET = "sheet";
    private static final String NAME = "name";
    private static final String UNIT = "unit";
    private static final Set<String> OF_ROWS = Set.of("activity", "requirements", "time", "outputs", "remark");

    private final Component reader;
    private final Sheet sheet;
    private final List<Row> rows;

    CellPlaces(Component reader, Sheet sheet) {
        this.reader = reader;
        this.sheet = sheet;
        this.rows = sheet.table().map(Table::rows).orElse(List.of());
    }

    /** What is commented on by who chooses a place of the printed sheet. */
    String cell(String place) {
        String[] parts = place.split("/", -1);
        if (place.equals("identity/NAME")) {
            return NAME;
        }
        if (place.equals("letterhead")) {
            return UNIT;
        }
        if (parts[0].equals("section") && isSection(parts)) {
            return "section/" + parts[1];
        }
        return parts.length == 2 && row(parts[0]).isPresent()
                ? OF_ROWS.contains(parts[1])
                        ? "row/" + parts[0] + "/" + parts[1].toUpperCase(Locale.ROOT)
                        : "row/" + parts[0]
                : SHEET;
    }

    /** Where a cell stands on the printed sheet; that of a row is all of it where the cell has no place of its own. */
    String place(String cell) {
        String[] parts = cell.split("/", -1);
        return switch (parts[0]) {
            case NAME -> "identity/NAME";
            case UNIT -> "letterhead";
            case "section" -> cell;
            case "row" -> parts[1] + "/" + ofRow(parts);
            default -> SHEET;
        };
    }

    private static String ofRow(String[] parts) {
        String part = parts.length < 3 ? "activity" : parts[2].toLowerCase(Locale.ROOT);
        return OF_ROWS.contains(part) ? part : "activity";
    }

    /** All that can be commented on, from the top of the sheet to its end. */
    List<String> all() {
        List<String> all = new ArrayList<>(List.of(SHEET, UNIT, NAME));
        Stream.of(SectionName.values()).forEach(section -> all.add("section/" + section));
        for (Row row : rows) {
            String name = "row/" + row.id().value();
            all.add(name);
            Stream.of("ACTIVITY", "REQUIREMENTS", "TIME", "OUTPUTS", "REMARK")
                    .forEach(part -> all.add(name + "/" + part));
        }
        return all;
    }

    String called(String cell) {
        String[] parts = cell.split("/", -1);
        return switch (parts[0]) {
            case NAME -> reader.getTranslation("identity.NAME");
            case UNIT -> reader.getTranslation("comment.cell.unit");
            case "service" -> reader.getTranslation("comment.cell.service");
            case "section" -> reader.getTranslation("section." + parts[1]);
            case "row" -> calledRow(parts);
            case "column" -> calledColumn(parts);
            default -> reader.getTranslation("comment.cell.sheet");
        };
    }

    private String calledRow(String[] parts) {
        Optional<Integer> row = row(parts[1]);
        if (row.isEmpty()) {
            return reader.getTranslation("comment.cell.gone");
        }
        String step = reader.getTranslation("comment.cell.row", row.get() + 1);
        if (parts.length < 3) {
            return step;
        }
        return parts[2].equals("QUESTION")
                ? step + ", " + reader.getTranslation("review.question")
                : step + ", " + reader.getTranslation("cell." + parts[2]);
    }

    private String calledColumn(String[] parts) {
        return sheet.nameOf(new PerformerId(parts[1]))
                .map(name -> reader.getTranslation("comment.cell.column", name))
                .orElseGet(() -> reader.getTranslation("comment.cell.gone"));
    }

    private Optional<Integer> row(String id) {
        return IntStream.range(0, rows.size())
                .filter(at -> rows.get(at).id().equals(new StepId(id)))
                .boxed()
                .findFirst();
    }

    private static boolean isSection(String[] parts) {
        return parts.length > 1
                && Stream.of(SectionName.values()).map(SectionName::name).anyMatch(parts[1]::equals);
    }
}
