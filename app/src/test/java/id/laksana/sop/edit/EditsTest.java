package id.laksana.sop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.edit.Cell.RowText;
import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EditsTest {

    private static final StepId ONE = new StepId("one");
    private static final StepId TWO = new StepId("two");
    private static final StepId THREE = new StepId("three");
    private static final PerformerId DESK = new PerformerId("desk");
    private static final PerformerId HEAD = new PerformerId("head");

    @Test
    void shouldLeadFromEachRowToTheNextWithoutBeingTold() {
        Sheet sheet = threeRows();

        assertThat(ways(sheet)).containsExactly("one>two", "two>three");
        assertThat(reading(sheet).entry()).isEqualTo(ONE);
        assertThat(reading(sheet).steps().getFirst().kind()).isEqualTo(StepKind.START);
    }

    @Test
    void shouldThreadARowInWhereItIsAddedAndBridgeItWhereItIsTakenAway() {
        StepId between = new StepId("between");

        Sheet added = apply(threeRows(), new Edit.AddRow(between, ONE));
        Sheet removed = apply(added, new Edit.RemoveRow(TWO));

        assertThat(ways(added)).containsExactly("one>between", "between>two", "two>three");
        assertThat(ways(removed)).containsExactly("one>between", "between>three");
    }

    @Test
    void shouldKeepArrowsThatSomebodyDrewWhenARowMoves() {
        Sheet returning = apply(
                threeRows(),
                new Edit.Kind(TWO, StepKind.DECISION),
                new Edit.Exit(TWO, Answer.NO, ONE, null, null),
                new Edit.AddRow(new StepId("four"), THREE));

        Sheet moved = apply(returning, new Edit.MoveRow(TWO, THREE));

        assertThat(ways(moved)).containsExactly("one>three", "three>two", "two-YES>four", "two-NO>one");
    }

    @Test
    void shouldKeepBothExitsOfADecisionThatMovesUpAndDownAgain() {
        StepId four = new StepId("four");
        StepId five = new StepId("five");
        Sheet rows = apply(threeRows(), new Edit.AddRow(four, THREE), new Edit.AddRow(five, four));
        for (StepId back : List.of(ONE, TWO, THREE)) {
            for (Answer straight : Answer.values()) {
                Answer other = straight == Answer.YES ? Answer.NO : Answer.YES;
                Sheet sheet = apply(
                        rows,
                        new Edit.Kind(four, StepKind.DECISION),
                        new Edit.Exit(four, Answer.YES, null, null, null),
                        new Edit.Exit(four, straight, five, null, null),
                        new Edit.Exit(four, other, back, null, null));
                Sheet once = apply(sheet, new Edit.MoveRow(four, TWO));
                Sheet twice = apply(once, new Edit.MoveRow(four, ONE));

                assertThat(ways(once))
                        .contains("four-" + other + ">" + back)
                        .anyMatch(way -> way.startsWith("four-" + straight));
                assertThat(ways(apply(once, new Edit.MoveRow(four, THREE)))).isEqualTo(ways(sheet));
                assertThat(ways(apply(twice, new Edit.MoveRow(four, TWO), new Edit.MoveRow(four, THREE))))
                        .isEqualTo(ways(sheet));
            }
        }
    }

    @Test
    void shouldCutNoWordInTwo() {
        Sheet written = apply(threeRows(), text(TWO, RowText.ACTIVITY, "Memeriksa berkas"));

        Sheet split = apply(written, new Edit.Split(TWO, new StepId("half"), 13));

        assertThat(activities(split)).contains("Memeriksa", "berkas");
        assertThat(activities(apply(split, new Edit.Join(TWO, new StepId("half")))))
                .contains("Memeriksa berkas");
    }

    @Test
    void shouldEndACaseAtARowThatBecomesItsEndAndGoOnWhereItDoesNoMore() {
        Sheet ended = apply(threeRows(), new Edit.Kind(TWO, StepKind.END));

        assertThat(ways(ended)).containsExactly("one>two", "two>COMPLETED");
        assertThat(ways(apply(ended, new Edit.Kind(TWO, StepKind.PROCESS)))).containsExactly("one>two", "two>three");
    }

    @Test
    void shouldLetWhoeverIsMarkedFirstLeadAndTheirTimeRun() {
        Sheet sheet = apply(
                threeRows(),
                new Edit.Role(HEAD, PerformerKind.APPLICANT),
                new Edit.Act(TWO, HEAD, true),
                new Edit.Act(TWO, DESK, true));

        assertThat(reading(sheet).steps().get(1).performers()).containsExactly(HEAD, DESK);
        assertThat(clock(sheet)).isEqualTo("APPLICANT");
        assertThat(clock(apply(sheet, new Edit.Lead(TWO, DESK)))).isEqualTo("AGENCY");
    }

    @Test
    void shouldCutAnActivityInTwoRowsAndPutThemTogetherAgain() {
        Sheet written = apply(threeRows(), text(TWO, RowText.ACTIVITY, "Memeriksa berkas dan mencatatnya"));

        Sheet split = apply(written, new Edit.Split(TWO, new StepId("half"), 16));
        Sheet joined = apply(split, new Edit.Join(TWO, new StepId("half")));

        assertThat(activities(split)).contains("Memeriksa berkas", "dan mencatatnya");
        assertThat(ways(split)).containsExactly("one>two", "two>half", "half>three");
        assertThat(activities(joined)).contains("Memeriksa berkas dan mencatatnya");
        assertThat(ways(joined)).containsExactly("one>two", "two>three");
    }

    @Test
    void shouldFillRowsFromACellOnAndAddWhatIsMissing() {
        Sheet pasted = apply(
                threeRows(),
                new Edit.Paste(
                        THREE,
                        RowText.ACTIVITY,
                        List.of(List.of("Mencatat", "KTP\nKK", "15 menit"), List.of("Menyerahkan")),
                        List.of(new StepId("four"))));

        assertThat(activities(pasted)).endsWith("Mencatat", "Menyerahkan");
        assertThat(rows(pasted).get(2).requirements().items()).containsExactly("KTP", "KK");
        assertThat(ways(pasted)).contains("three>four");
    }

    @Test
    void shouldRefuseWhatDoesNotFitAndSayWhere() {
        List<String> sixty = IntStream.range(0, 60).mapToObj(String::valueOf).toList();

        assertThat(refusal(new Edit.Paste(ONE, RowText.ACTIVITY, List.of(sixty), List.of())))
                .isEqualTo(new Refusal.TableTooWide("row/one/ACTIVITY", 60, 5));
        assertThat(refusal(new Edit.Paste(ONE, RowText.TIME, List.of(List.of("x".repeat(10_000))), List.of())))
                .isEqualTo(new Refusal.TooLong("row/one/TIME", 10_000, 100));
        assertThat(refusal(text(new StepId("gone"), RowText.ACTIVITY, "x"))).isEqualTo(new Refusal.Gone("row/gone"));
        assertThat(refusal(new Edit.Write("row/one/PRICE", "x"))).isEqualTo(new Refusal.Gone("row/one/PRICE"));
        assertThat(refusal(new Edit.Write("column/desk", " "))).isEqualTo(new Refusal.Blank("column/desk"));
        assertThat(refusal(new Edit.AddRow(TWO, ONE))).isEqualTo(new Refusal.Taken("row/two"));
        assertThat(refusal(new Edit.Tell(ONE, Trait.CLOCK, "MOON")))
                .isEqualTo(new Refusal.Unknown("row/one/CLOCK", "MOON"));
        assertThat(refusal(new Edit.Paste(
                        null,
                        RowText.ACTIVITY,
                        IntStream.range(0, 400).mapToObj(_ -> List.of("x")).toList(),
                        IntStream.range(0, 400)
                                .mapToObj(no -> new StepId("r" + no))
                                .toList())))
                .isEqualTo(new Refusal.TableTooLong(403, 300));
    }

    @Test
    void shouldRefuseAllOfWhatBelongsTogetherWhereOneCannotBe() {
        Edit both = new Edit.Together(
                List.of(text(ONE, RowText.ACTIVITY, "ditulis"), text(new StepId("gone"), RowText.ACTIVITY, "tidak")));

        assertThat(Edits.apply(threeRows(), both)).isInstanceOf(Edits.Outcome.No.class);
    }

    @Test
    void shouldTellWhetherTwoChangeTheSame() {
        Sheet sheet = threeRows();

        assertThat(clash(sheet, text(ONE, RowText.TIME, "1"), text(ONE, RowText.TIME, "2")))
                .isTrue();
        assertThat(clash(sheet, text(ONE, RowText.TIME, "1"), text(ONE, RowText.REMARK, "2")))
                .isFalse();
        assertThat(clash(sheet, text(ONE, RowText.TIME, "1"), new Edit.RemoveRow(ONE)))
                .isTrue();
        assertThat(clash(sheet, new Edit.Act(ONE, DESK, true), new Edit.Act(ONE, HEAD, true)))
                .isFalse();
    }

    private static boolean clash(Sheet sheet, Edit one, Edit other) {
        return Touched.clash(Touched.by(one, sheet), Touched.by(other, sheet));
    }

    private static @Nullable Refusal refusal(Edit edit) {
        return Edits.apply(threeRows(), edit) instanceof Edits.Outcome.No(Refusal why) ? why : null;
    }

    private static Sheet threeRows() {
        return apply(
                blank(),
                new Edit.AddColumn(DESK, "Petugas", PerformerKind.ROLE, null),
                new Edit.AddColumn(HEAD, "Kepala", PerformerKind.ROLE, DESK),
                new Edit.AddRow(ONE, null),
                new Edit.AddRow(TWO, ONE),
                new Edit.AddRow(THREE, TWO));
    }

    private static Sheet blank() {
        Sheet some = UndoTest.sheets().findFirst().orElseThrow();
        return new Sheet(
                some.letterhead(),
                null,
                some.identity(),
                some.sections(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null);
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

    private static List<String> ways(Sheet sheet) {
        return reading(sheet).flows().stream().map(EditsTest::way).toList();
    }

    private static String way(ReadFlow flow) {
        return flow.from()
                + (flow.label() == null ? "" : "-" + flow.label())
                + ">"
                + (flow.to() == null ? flow.outcome() : flow.to());
    }

    private static String clock(Sheet sheet) {
        return Objects.requireNonNull(reading(sheet).steps().get(1).clock())
                .owner()
                .name();
    }

    private static List<String> activities(Sheet sheet) {
        return rows(sheet).stream().map(row -> row.activity().text()).toList();
    }

    private static List<Row> rows(Sheet sheet) {
        return sheet.table().map(Table::rows).orElse(List.of());
    }

    private static Reading reading(Sheet sheet) {
        return Objects.requireNonNull(sheet.reading());
    }
}
