package id.laksana.sop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.edit.Cell.RowText;
import id.laksana.sop.json.UnreadableJson;
import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.SheetFormat;
import id.laksana.sop.sheet.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UndoTest {

    static Stream<Sheet> sheets() {
        return Catalog.agencies().stream()
                .flatMap(agency -> Catalog.entries(agency).stream())
                .map(CatalogEntry::read)
                .filter(Objects::nonNull)
                .map(UndoTest::typed);
    }

    /** With every text as somebody would have typed it. */
    private static Sheet typed(Sheet printed) {
        Sheet sheet = Edits.inOrder(printed);
        TextEdits texts = new TextEdits(new Workpiece(sheet));
        List<String> cells = Stream.concat(
                        rows(sheet).stream()
                                .flatMap(
                                        row -> Stream.of(RowText.values()).map(text -> "row/" + row.id() + "/" + text)),
                        Stream.concat(
                                columns(sheet).stream()
                                        .flatMap(id -> Stream.of("column/" + id, "column/" + id + "/aliases")),
                                Stream.of("name", "unit")))
                .toList();
        return apply(
                sheet,
                cells.stream()
                        .map(cell ->
                                new Edit.Write(cell, texts.read(Cell.of(cell).orElseThrow())))
                        .toArray(Edit[]::new));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void shouldUndoWhateverWasDoneToEverySheetOfTheCatalogs(Sheet sheet) throws UnreadableJson {
        Random random = new Random(8);
        Sheet now = sheet;

        for (int round = 0; round < 150; round++) {
            Edit edit = random(now, random, round);
            assertThat(EditJson.read(EditJson.write(edit))).isEqualTo(edit);
            if (Edits.apply(now, edit) instanceof Edits.Outcome.Done done) {
                Edit undo = EditJson.read(EditJson.write(done.undo()));
                Sheet undone = apply(done.sheet(), undo);
                assertSame(edit, now, undone);
                if (Edits.apply(done.sheet(), undo) instanceof Edits.Outcome.Done back) {
                    assertSame(edit, done.sheet(), apply(undone, back.undo()));
                }
                now = done.sheet();
            }
        }
    }

    private static void assertSame(Edit edit, Sheet expected, Sheet sheet) {
        List<String> was = parts(expected);
        List<String> is = parts(sheet);
        assertThat(is.stream().filter(part -> !was.contains(part)).limit(4))
                .as(
                        "%s, instead of %s",
                        edit,
                        was.stream().filter(part -> !is.contains(part)).limit(4).toList())
                .isEmpty();
        assertThat(is).as(edit.toString()).isEqualTo(was);
    }

    /** Who said it last, and with what reason, is not brought back; all else is, piece by piece. */
    private static List<String> parts(Sheet sheet) {
        String written = new String(SheetFormat.write(sheet).bytes(), StandardCharsets.UTF_8)
                .replaceAll("\"why\":\\{[^{}]*\\}", "")
                .replaceAll("\"(grounds|transcript)\":\\{[^{}]*\\}", "")
                .replaceAll("\"evidence\":\\[[^\\]]*\\]", "")
                .replaceAll("\"(doubtful|basis)\":\"?\\w+\"?", "");
        return List.of(written.split("(?=\\{)"));
    }

    private static Edit random(Sheet sheet, Random random, int round) {
        List<StepId> rows = rows(sheet).stream().map(Row::id).toList();
        List<PerformerId> columns = columns(sheet);
        StepId row = rows.get(random.nextInt(rows.size()));
        StepId other = rows.get(random.nextInt(rows.size()));
        PerformerId performer = columns.get(random.nextInt(columns.size()));
        PerformerId beside = columns.get(random.nextInt(columns.size()));
        return switch (random.nextInt(17)) {
            case 0 -> text(row, RowText.values()[random.nextInt(5)], "Ditulis " + round + "\nlagi");
            case 1 -> new Edit.Act(row, performer, random.nextBoolean());
            case 2 -> new Edit.Lead(row, performer);
            case 3, 4 -> new Edit.Kind(row, StepKind.values()[random.nextInt(4)]);
            case 5 -> new Edit.Exit(row, random.nextBoolean() ? Answer.YES : null, other, null, null);
            case 6 -> new Edit.Exit(row, Answer.NO, null, Outcome.REFUSED, null);
            case 7 -> new Edit.Tell(row, Trait.HANDOVER, "PRODUCT GIVE");
            case 8 -> new Edit.AddRow(new StepId("n" + round), random.nextBoolean() ? row : null);
            case 9 -> rows.size() > 3 ? new Edit.RemoveRow(row) : new Edit.AddRow(new StepId("n" + round), row);
            case 10 -> new Edit.MoveRow(row, random.nextInt(5) == 0 ? null : other);
            case 11 -> new Edit.Split(row, new StepId("n" + round), 12);
            case 12 -> rows.size() > 3 ? new Edit.Join(row, other) : new Edit.Write("name", "Nama " + round);
            case 13 -> new Edit.AddColumn(new PerformerId("c" + round), "Baru", PerformerKind.ROLE, performer);
            case 14 -> columns.size() > 2 ? new Edit.RemoveColumn(performer) : new Edit.Write("unit", "Bidang");
            case 15 -> new Edit.MoveColumn(performer, random.nextInt(5) == 0 ? null : beside);
            default ->
                new Edit.Paste(
                        row,
                        RowText.ACTIVITY,
                        List.of(List.of("a" + round, "b"), List.of("c"), List.of("d", "e", "f")),
                        List.of(new StepId("n" + round), new StepId("m" + round)));
        };
    }

    private static Edit.Write text(StepId row, RowText cell, String text) {
        return new Edit.Write(new Cell.OfRow(row, cell).key(), text);
    }

    private static Sheet apply(Sheet sheet, Edit... edits) {
        Sheet now = sheet;
        for (Edit edit : edits) {
            now = switch (Edits.apply(now, edit)) {
                case Edits.Outcome.Done done -> done.sheet();
                case Edits.Outcome.No no -> throw new AssertionError(edit + ": " + no.why());
            };
        }
        return now;
    }

    private static List<Row> rows(Sheet sheet) {
        return sheet.table().map(Table::rows).orElse(List.of());
    }

    private static List<PerformerId> columns(Sheet sheet) {
        return sheet.table().orElseThrow().columns().stream()
                .map(Table.Column::performer)
                .toList();
    }
}
