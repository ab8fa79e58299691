package id.laksana.sop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.edit.Repair.Kind;
import id.laksana.sop.lint.Finding;
import id.laksana.sop.lint.Lint;
import id.laksana.sop.lint.Rule;
import id.laksana.sop.lint.RuleProfile;
import id.laksana.sop.procedure.Obstacle;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Sheet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepairsTest {

    private static final StepId ONE = new StepId("one");
    private static final StepId TWO = new StepId("two");
    private static final PerformerId DESK = new PerformerId("desk");

    private final AtomicInteger added = new AtomicInteger();

    @Test
    void shouldMakeAProcedureOfAHalfWrittenSheetByItsRepairsAlone() {
        Sheet sheet = written(
                new Edit.AddColumn(DESK, "Petugas", PerformerKind.ROLE, null),
                new Edit.AddRow(ONE, null),
                new Edit.AddRow(TWO, ONE),
                activity(ONE, "Menerima berkas"),
                activity(TWO, "Menyerahkan izin"),
                new Edit.Act(ONE, DESK, true),
                new Edit.AddRow(new StepId("blank"), TWO));

        Sheet mended = sheet;
        Set<Kind> used = EnumSet.noneOf(Kind.class);
        for (int round = 0; round < 10 && mended.procedure() instanceof Procedure.Attempt.Refused refused; round++) {
            Repair repair = repair(mended, refused.obstacles());
            used.add(repair.kind());
            mended = apply(mended, repair.edit());
        }

        assertThat(mended.procedure()).isInstanceOf(Procedure.Attempt.Made.class);
        assertThat(used).contains(Kind.SAME_PERFORMER, Kind.TAKE_ROW_AWAY, Kind.END_HERE);
    }

    @Test
    void shouldMendWhatIsFoundInTextsAndTimes() {
        Sheet sheet = written(
                new Edit.AddColumn(DESK, "Petugas", PerformerKind.ROLE, null),
                new Edit.AddRow(ONE, null),
                new Edit.AddRow(TWO, ONE),
                activity(ONE, "Petugas menerima berkas"),
                activity(TWO, "Memeriksa:\n- KTP\n- NPWP"),
                new Edit.Write("row/one/TIME", "15"),
                new Edit.Write("row/two/TIME", "120 Menit"));

        Sheet mended = sheet;
        Set<Kind> used = EnumSet.noneOf(Kind.class);
        for (int round = 0; round < 40; round++) {
            Repair repair = repair(mended).orElse(null);
            if (repair == null) {
                break;
            }
            used.add(repair.kind());
            mended = apply(mended, repair.edit());
        }

        assertThat(used)
                .contains(Kind.WITHOUT_SUBJECT, Kind.SPLIT_ITEMS, Kind.MINUTES, Kind.HOURS, Kind.NOTHING_TO_SAY);
        assertThat(mended.tables().getFirst().rows().stream()
                        .map(row -> row.activity().text()))
                .containsExactly("Menerima berkas", "Memeriksa: KTP", "NPWP");
        assertThat(mended.tables().getFirst().rows().getFirst().time()).isEqualTo("15 menit");
        assertThat(mended.tables().getFirst().rows().get(1).time()).isEqualTo("2 jam");
        assertThat(repair(mended)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2 minggu, 10 hari",
        "1/2 hari, 4 jam",
        "setengah jam, 30 menit",
        "15, 15 menit",
        "0 menit, ",
        "segera, "
    })
    void shouldFindTimesThatCannotBeReckonedWithAndProposeOthersWhereItCan(String time, @Nullable String proposed) {
        Sheet sheet = written(
                new Edit.AddColumn(DESK, "Petugas", PerformerKind.ROLE, null),
                new Edit.AddRow(ONE, null),
                new Edit.Write("row/one/TIME", time));
        Optional<Finding> found = new Lint(RuleProfile.USUAL)
                .alone(sheet).stream()
                        .filter(finding -> finding.rule() == Rule.TIME_UNREADABLE)
                        .findFirst();

        assertThat(found).isPresent();
        assertThat(new FindingRepairs(sheet, () -> TWO).of(found.get()).map(Repair::edit))
                .isEqualTo(Optional.ofNullable(proposed).map(text -> new Edit.Write("row/one/TIME", text)));
    }

    private Optional<Repair> repair(Sheet sheet) {
        List<Finding> found = new Lint(RuleProfile.USUAL).alone(sheet);
        FindingRepairs repairs = new FindingRepairs(sheet, () -> new StepId("added-" + added.incrementAndGet()));
        return found.stream().flatMap(finding -> repairs.of(finding).stream()).findFirst();
    }

    private static Repair repair(Sheet sheet, List<Obstacle> obstacles) {
        Repairs repairs = new Repairs(sheet);
        return obstacles.stream()
                .flatMap(obstacle -> repairs.of(obstacle).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing mends " + obstacles));
    }

    private static Sheet written(Edit... edits) {
        Sheet sheet = BlankSheet.named("Uji");
        for (Edit edit : edits) {
            sheet = apply(sheet, edit);
        }
        return sheet;
    }

    private static Sheet apply(Sheet sheet, Edit edit) {
        return switch (Edits.apply(sheet, edit)) {
            case Edits.Outcome.Done done -> done.sheet();
            case Edits.Outcome.No no -> throw new AssertionError(edit + ": " + no.why());
        };
    }

    private static Edit activity(StepId row, String text) {
        return new Edit.Write("row/" + row + "/ACTIVITY", text);
    }
}
