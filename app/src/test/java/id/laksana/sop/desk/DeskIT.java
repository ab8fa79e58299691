package id.laksana.sop.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.identity.NotAllowed;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.desk.NewSop.Source;
import id.laksana.sop.draft.DraftKeeping;
import id.laksana.sop.draft.DraftSheet;
import id.laksana.sop.draft.Drafts;
import id.laksana.sop.draft.Stage;
import id.laksana.sop.edit.BlankSheet;
import id.laksana.sop.edit.Written;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.SheetFormat;
import id.laksana.sop.sheet.Table;
import id.laksana.sop.sheet.With;
import id.laksana.sop.version.AtWork;
import id.laksana.sop.version.Sop;
import id.laksana.sop.version.SopSummary;
import id.laksana.testing.InTurn;
import id.laksana.web.StaleVersion;
import java.util.List;
import org.junit.jupiter.api.Test;

/** SOPs of an agency as they begin to be written, are taken out and brought in, and are looked at again. */
@InTurn("the SOPs of Kudus")
class DeskIT extends AtWork {

    private static final AgencyKey KUDUS = new AgencyKey("kudus");
    private static final String OWN = "izin-usaha-industri";

    private final Beginnings beginnings = installation.bean(Beginnings.class);
    private final SheetExchange exchange = installation.bean(SheetExchange.class);
    private final Desk desk = installation.bean(Desk.class);
    private final Evaluations evaluations = installation.bean(Evaluations.class);
    private final Drafts drafts = installation.bean(Drafts.class);
    private final DraftKeeping keeping = installation.bean(DraftKeeping.class);

    @Test
    void shouldBeginFromNothing() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            assertThat(beginnings.proposedCode("Izin Reklame!")).isEqualTo("izin-reklame");

            Begun begun = beginnings.begin(
                    new NewSop("  Izin \u202e Reklame ", "izin-reklame", "Bidang Perizinan", new Source.Nothing()));

            assertThat(begun).isEqualTo(new Begun.Done("izin-reklame"));
            assertThat(draft("izin-reklame").sheet()).isEqualTo(BlankSheet.named("Izin Reklame", "Bidang Perizinan"));
            assertThat(sops.find("izin-reklame")).isEmpty();
            assertThat(sops.catalog("")).extracting(SopSummary::code).doesNotContain("izin-reklame");
        });
    }

    @Test
    void shouldSayWhichCodeIsFree() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            assertThat(beginnings.begin(new NewSop("Izin", OWN, null, new Source.Nothing())))
                    .isEqualTo(new Begun.CodeTaken(OWN, OWN + "-2"));
            assertThat(keeping.find(OWN)).isEmpty();
        });
    }

    @Test
    void shouldCopyOneOfItsOwnAndBeginFromEveryTemplate() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            beginnings.begin(new NewSop("Izin Lain", "izin-lain", null, new Source.CopyOf(OWN)));

            Sop own = sops.find(OWN).orElseThrow();
            Sheet before = sops.sheet(own.id(), own.shown().no());
            Sheet copy = draft("izin-lain").sheet();
            assertThat(copy.identity().name().value()).isEqualTo("Izin Lain");
            assertThat(copy.identity().number().value()).isNull();
            assertThat(activities(copy)).isEqualTo(activities(Written.of(before)));
            assertThat(copy.procedure()).isInstanceOf(Procedure.Attempt.Made.class);

            for (Template template : Beginnings.templates()) {
                String code = beginnings.proposedCode("dari " + template.kind());
                beginnings.begin(new NewSop("Dari contoh", code, "Bidang", new Source.OfTemplate(template.id())));
                assertThat(activities(draft(code).sheet())).hasSize(template.steps());
                assertThat(draft(code).sheet().letterhead().unit().printed()).isEqualTo("Bidang");
            }
        });
    }

    @Test
    void shouldGiveTheSameFileAgainAfterItWasBroughtIn() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            keeping.revise(OWN);
            byte[] file = exchange.draft(OWN).orElseThrow();
            SheetFile.Reading.Whole read = (SheetFile.Reading.Whole) SheetFile.read(file);

            assertThat(exchange.revise(OWN, read.sheet())).isEqualTo(new Revised.Done());
            assertThat(exchange.draft(OWN).orElseThrow()).isEqualTo(file);

            beginnings.begin(new NewSop("Nama", "dari-berkas", null, new Source.OfFile(read.sheet())));
            byte[] begun = exchange.draft("dari-berkas").orElseThrow();
            Sheet again = ((SheetFile.Reading.Whole) SheetFile.read(begun)).sheet();
            beginnings.begin(new NewSop("Nama", "dari-berkas-lagi", null, new Source.OfFile(again)));
            assertThat(exchange.draft("dari-berkas-lagi").orElseThrow()).isEqualTo(begun);
            assertThat(draft("dari-berkas").sheet().identity().ratifiedBy().value())
                    .isNull();
        });
    }

    @Test
    void shouldBringAFileIntoARevisionWithoutItsNumber() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            Sop sop = sops.find(OWN).orElseThrow();
            Sheet own = sops.sheet(sop.id(), sop.latest().no());
            Sheet forged = With.with(
                    Written.of(own), "identity", BlankSheet.named("Nama Baru").identity());

            exchange.revise(OWN, forged);

            DraftSheet draft = draft(OWN);
            assertThat(draft.basedOn()).hasValue(sop.latest().no());
            assertThat(draft.sheet().identity().name().value()).isEqualTo("Nama Baru");
            assertThat(draft.sheet().identity().number().value())
                    .isEqualTo(own.identity().number().value());
            assertThat(draft.sheet().table().orElseThrow().rows())
                    .extracting(Row::id)
                    .isEqualTo(own.table().orElseThrow().rows().stream()
                            .map(Row::id)
                            .toList());
        });
    }

    @Test
    void shouldTakeOutEveryVersionLetterForLetter() {
        inVain(KUDUS, Role.VIEWER, connection -> {
            Sop sop = sops.find(OWN).orElseThrow();

            assertThat(exchange.version(OWN, 1))
                    .hasValueSatisfying(file -> assertThat(file)
                            .isEqualTo(
                                    SheetFormat.write(sops.sheet(sop.id(), 1)).bytes()));
            assertThat(exchange.version(OWN, 99)).isEmpty();
            assertThat(exchange.version("tidak-ada", 1)).isEmpty();
        });
    }

    @Test
    void shouldHaveOnTheDeskWhatIsBeingWritten() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            beginnings.begin(new NewSop("Izin Reklame", "izin-reklame", "Bidang", new Source.Nothing()));
            keeping.revise(OWN);

            List<DeskDraft> all = desk.drafts();

            assertThat(all).extracting(DeskDraft::code).containsExactlyInAnyOrder("izin-reklame", OWN);
            assertThat(all).allSatisfy(draft -> {
                assertThat(draft.stage()).isEqualTo(Stage.WRITING);
                assertThat(draft.mine()).isTrue();
                assertThat(draft.waits()).isTrue();
            });
            DeskDraft begun = all.stream()
                    .filter(draft -> draft.code().equals("izin-reklame"))
                    .findFirst()
                    .orElseThrow();
            assertThat(begun.called()).isEqualTo("Izin Reklame");
            assertThat(begun.unit()).isEqualTo("Bidang");
            assertThat(begun.basedOn()).isEmpty();
            assertThat(drafts.discard(begun.code(), begun.seq())).isEmpty();
            assertThat(desk.drafts()).extracting(DeskDraft::code).containsExactly(OWN);
        });
    }

    @Test
    void shouldBeDueAYearAfterItWasLookedAtAgain() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            Evaluation before = evaluation();
            evaluations.stays(OWN, before.version(), "Masih sesuai.\u0000");

            Evaluation after = evaluation();
            assertThat(before.last()).isEmpty();
            assertThat(after.due()).contains(today.plusYears(1));
            assertThat(after.standing()).isEqualTo(Evaluation.Standing.LATER);
            assertThat(after.last()).hasValueSatisfying(last -> {
                assertThat(last.day()).isEqualTo(today);
                assertThat(last.note()).isEqualTo("Masih sesuai.");
            });
            assertThatThrownBy(() -> evaluations.stays(OWN, 99, "")).isInstanceOf(StaleVersion.class);
        });
    }

    @Test
    void shouldLetNobodyButEditorsBeginAndEvaluate() {
        inVain(KUDUS, Role.VIEWER, connection -> {
            NewSop asked = new NewSop("Izin", "izin", null, new Source.Nothing());
            assertThatThrownBy(() -> beginnings.begin(asked)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> evaluations.stays(OWN, 2, "")).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> exchange.revise(OWN, BlankSheet.named("Izin")))
                    .isInstanceOf(NotAllowed.class);
            assertThat(desk.drafts()).isEmpty();
            assertThat(evaluations.all()).isNotEmpty();
        });
    }

    private Evaluation evaluation() {
        return evaluations.all().stream()
                .filter(one -> one.code().equals(OWN))
                .findFirst()
                .orElseThrow();
    }

    private DraftSheet draft(String code) {
        return keeping.find(code).orElseThrow();
    }

    private static List<String> activities(Sheet sheet) {
        return sheet.table().map(Table::rows).orElse(List.of()).stream()
                .map(row -> row.activity().text())
                .toList();
    }
}
