package id.laksana.sop.desk.ui;

import com.vaadin.flow.component.Component;
import id.laksana.sop.desk.SheetFile.Reading;
import id.laksana.sop.edit.Cell;
import id.laksana.sop.edit.Refusal;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a file is no sheet, and where in it. */
final class FileWords {

    private final Component reader;

    FileWords(Component reader) {
        this.reader = reader;
    }

    /** Nothing of a file that is one. */
    Optional<String> refusal(Reading reading) {
        return switch (reading) {
            case Reading.Whole _ -> Optional.empty();
            case Reading.Empty _ -> Optional.of(reader.getTranslation("sheet-file.empty"));
            case Reading.TooLarge _ -> Optional.of(tooLarge());
            case Reading.Unreadable it -> Optional.of(unreadable(it));
            case Reading.Unfit it -> Optional.of(unfit(it.sheet(), it.why()));
        };
    }

    String tooLarge() {
        return reader.getTranslation("sheet-file.too-large");
    }

    private String unreadable(Reading.Unreadable it) {
        String what = reader.getTranslation("sheet-file.problem." + it.problem());
        if (it.place().isBlank()) {
            return what;
        }
        return it.place().startsWith("/")
                ? reader.getTranslation("sheet-file.at", what, place(it.place()), it.place())
                : reader.getTranslation("sheet-file.at-line", what, before(it.place()), after(it.place()));
    }

    private static String before(String place) {
        return place.substring(0, Math.max(0, place.indexOf(':')));
    }

    private static String after(String place) {
        return place.substring(place.indexOf(':') + 1);
    }

    /** As people speak of it: table, row, cell; what is no part of a sheet by its own name. */
    private String place(String pointer) {
        List<String> parts = new ArrayList<>();
        String[] names = pointer.substring(1).split("/", -1);
        for (int at = 0; at < names.length; at++) {
            boolean numbered = at + 1 < names.length && names[at + 1].matches("\\d{1,6}");
            int no = numbered ? Integer.parseInt(names[at + 1]) + 1 : 0;
            part(names[at], no).ifPresent(parts::add);
            at += numbered ? 1 : 0;
        }
        return parts.isEmpty() ? reader.getTranslation("place.sheet") : String.join(", ", parts);
    }

    private Optional<String> part(String name, int no) {
        return switch (name) {
            case "", "sheet", "document" -> Optional.empty();
            case "tables" -> Optional.of(reader.getTranslation("sheet-file.place.table", no));
            case "rows" -> Optional.of(reader.getTranslation("sheet-file.place.row", no));
            case "columns" -> Optional.of(reader.getTranslation("sheet-file.place.column", no));
            case "reading" -> Optional.of(reader.getTranslation("sheet-file.place.reading"));
            case "steps" -> Optional.of(reader.getTranslation("sheet-file.place.step", no));
            case "flows" -> Optional.of(reader.getTranslation("sheet-file.place.flow", no));
            case "performers" -> Optional.of(reader.getTranslation("sheet-file.place.performer", no));
            case "items" -> Optional.of(reader.getTranslation("sheet-file.place.item", no));
            case "sections" -> Optional.of(reader.getTranslation("sheet-file.place.sections"));
            case "identity" -> Optional.of(reader.getTranslation("sheet-file.place.identity"));
            case "activity" -> Optional.of(reader.getTranslation("cell.ACTIVITY"));
            case "requirements" -> Optional.of(reader.getTranslation("cell.REQUIREMENTS"));
            case "time" -> Optional.of(reader.getTranslation("cell.TIME"));
            case "outputs" -> Optional.of(reader.getTranslation("cell.OUTPUTS"));
            case "remark" -> Optional.of(reader.getTranslation("cell.REMARK"));
            default -> Optional.of("“" + name + "”" + (no > 0 ? " " + no : ""));
        };
    }

    private String unfit(Sheet sheet, Refusal why) {
        return switch (why) {
            case Refusal.TableTooLong it -> reader.getTranslation("sheet-file.rows", it.rows(), it.most());
            case Refusal.TableTooWide it -> reader.getTranslation("sheet-file.columns", it.columns(), it.most());
            case Refusal.TooLong it ->
                reader.getTranslation("sheet-file.too-long", cell(sheet, it.cell()), it.letters(), it.most());
            case Refusal.Blank it -> cell(sheet, it.cell());
            case Refusal.Gone it -> cell(sheet, it.cell());
            case Refusal.Unknown it -> cell(sheet, it.cell());
            case Refusal.Taken it -> cell(sheet, it.cell());
        };
    }

    private String cell(Sheet sheet, String key) {
        return Cell.of(key)
                .map(cell -> switch (cell) {
                    case Cell.OfRow it ->
                        reader.getTranslation("sheet-file.place.row", place(sheet, it.row())) + ", " + text(it.text());
                    case Cell.OfSection it -> reader.getTranslation("section." + it.section());
                    case Cell.OfColumn it ->
                        reader.getTranslation(
                                "place.performer",
                                sheet.nameOf(it.performer())
                                        .map(FileWords::shortened)
                                        .orElse(""));
                    case Cell.OfAliases it ->
                        reader.getTranslation(
                                "place.performer",
                                sheet.nameOf(it.performer())
                                        .map(FileWords::shortened)
                                        .orElse(""));
                    case Cell.OfSheet it ->
                        it.cell() == Cell.SheetCell.UNIT
                                ? reader.getTranslation("sop.unit")
                                : reader.getTranslation("sop.name");
                })
                .orElse(key);
    }

    private String text(Cell.RowText text) {
        return switch (text) {
            case ACTIVITY -> reader.getTranslation("cell.ACTIVITY");
            case REQUIREMENTS -> reader.getTranslation("cell.REQUIREMENTS");
            case TIME -> reader.getTranslation("cell.TIME");
            case OUTPUTS -> reader.getTranslation("cell.OUTPUTS");
            case REMARK -> reader.getTranslation("cell.REMARK");
            case QUESTION -> reader.getTranslation("sheet-file.place.question");
        };
    }

    private static int place(Sheet sheet, StepId row) {
        return sheet.table().map(Table::rows).orElse(List.of()).stream()
                        .map(Row::id)
                        .toList()
                        .indexOf(row)
                + 1;
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }
}
