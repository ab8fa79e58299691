package id.laksana.sop.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.laksana.organisation.structure.PostId;
import id.laksana.organisation.structure.Signing;
import id.laksana.sop.draft.Stage;
import id.laksana.sop.sheet.Decree;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.version.Sop;
import id.laksana.testing.InTurn;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Several SOPs are put in force by one act, or none of them. */
@InTurn("the SOPs of Kudus")
class DecreesIT extends Drafting {

    private static final String OTHER = "sop-uji-dua";
    private static final DecreeText TEXT = new DecreeText(
            "Penetapan Standar Operasional Prosedur",
            "bahwa pelayanan perlu kepastian;\nbahwa prosedurnya perlu ditetapkan;",
            "Peraturan Menteri PAN RB Nomor 35 Tahun 2012;",
            "Menetapkan SOP sebagaimana tercantum dalam Lampiran.\nKeputusan ini berlaku sejak ditetapkan.",
            "Kudus");

    private final Decrees decrees = installation.bean(Decrees.class);
    private final DecreeWriting writing = installation.bean(DecreeWriting.class);
    private final DecreePrints prints = installation.bean(DecreePrints.class);

    @Test
    void shouldPutAllInForceUnderOneNumberAndPrintThem() {
        drafted(connection -> {
            draft(connection, OTHER, SHEET);
            PostId head = held(connection, "Kepala Uji", "Siti Aminah");
            approve(CODE);
            approve(OTHER);
            assertThat(decrees.ready()).extracting(Approval::code).containsExactly(CODE, OTHER);

            Issued issued = by(BUDI, () -> decrees.issue(terms("188/45/2026", head)));

            assertThat(issued).isInstanceOf(Issued.Done.class);
            IssuedDecree decree = decrees.all().getFirst();
            assertThat(decree.annex())
                    .extracting(IssuedDecree.Annexed::code, IssuedDecree.Annexed::version)
                    .containsExactly(tuple(CODE, 1), tuple(OTHER, 1));
            Sop sop = sops.find(OTHER).orElseThrow();
            Sheet sheet = sops.sheet(sop.id(), 1);
            Decree said = Objects.requireNonNull(sheet.decree());
            assertThat(said.number()).isEqualTo("188/45/2026");
            assertThat(said.item()).startsWith("2. ");
            byte[] pdf = prints.pdf(decree);
            assertThat(new String(Arrays.copyOf(pdf, 5), StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
            assertThat(by(BUDI, () -> decrees.issue(terms("188/45/2026", head))))
                    .isEqualTo(new Issued.NumberTaken("188/45/2026", TEXT.about()));
        });
    }

    @Test
    void shouldTellOfEachWhyNotAndPutNoneInForce() {
        drafted(connection -> {
            draft(connection, OTHER, SHEET);
            PostId head = held(connection, "Kepala Uji", "Siti Aminah");
            approve(CODE);

            assertThatThrownBy(() -> by(SITI, () -> writing.issue(terms("188/45/2026", head))))
                    .isInstanceOfSatisfying(
                            DecreeWriting.Undone.class,
                            undone -> assertThat(undone.why())
                                    .isInstanceOfSatisfying(
                                            Issued.Refused.class,
                                            refused -> assertThat(refused.sops())
                                                    .singleElement()
                                                    .satisfies(not -> {
                                                        assertThat(not.code()).isEqualTo(OTHER);
                                                        assertThat(not.why()).isInstanceOf(Enacted.OwnWork.class);
                                                    })));
        });
    }

    @Test
    void shouldNeedANumberAndWhoeverSigns() {
        drafted(connection -> {
            PostId vacant = post(connection, "Kepala Kosong", Optional.empty(), today);

            assertThat(by(BUDI, () -> decrees.issue(terms("188/45/2026", vacant))))
                    .isInstanceOfSatisfying(
                            Issued.NobodySigns.class,
                            why -> assertThat(why.why())
                                    .extracting(Signing.Vacant::as)
                                    .extracting(post -> post.name())
                                    .isEqualTo("Kepala Kosong"));
        });
    }

    @Test
    void shouldNotBeIssuedWithoutANumberWhereNoneIsDrawn() {
        drafted(connection -> {
            PostId head = held(connection, "Kepala Uji", "Siti Aminah");

            assertThat(by(BUDI, () -> decrees.issue(terms(" ", head)))).isEqualTo(new Issued.NoNumber());
        });
    }

    @Test
    void shouldRefuseWhatWasTakenBackSinceThePageWasOpenedAndSayWhich() {
        drafted(connection -> {
            draft(connection, OTHER, SHEET);
            PostId head = held(connection, "Kepala Uji", "Siti Aminah");
            approve(CODE);
            approve(OTHER);
            DecreeTerms opened = terms("188/45/2026", head);
            takeBack(OTHER);

            assertThat(refusals(opened))
                    .containsExactly(new Issued.Not(
                            OTHER, opened.sops().getLast().name(), new Enacted.Moved(Optional.of(Stage.WRITING))));
            approve(OTHER);
            assertThat(refusals(opened))
                    .filteredOn(not -> not.code().equals(OTHER))
                    .extracting(Issued.Not::why)
                    .containsExactly(new Enacted.Moved(Optional.of(Stage.APPROVED)));
        });
    }

    private List<Issued.Not> refusals(DecreeTerms terms) {
        try {
            by(BUDI, () -> writing.issue(terms));
        } catch (DecreeWriting.Undone undone) {
            return ((Issued.Refused) undone.why()).sops();
        }
        throw new AssertionError("It was issued");
    }

    private void takeBack(String code) {
        by(SITI, () -> {
            approvals.takeBack(code, 1);
            return 0;
        });
    }

    private DecreeTerms.Chosen chosen(String code) {
        return approvals
                .find(code)
                .map(draft -> new DecreeTerms.Chosen(code, draft.name(), draft.seen()))
                .orElseGet(() -> new DecreeTerms.Chosen(code, code, Seen.draft(0, 1, Stage.APPROVED, 1)));
    }

    private void approve(String code) {
        by(SITI, () -> approvals.send(code, List.of(), ""));
        by(OFFICER, () -> approvals.approve(code, 1, ""));
    }

    private DecreeTerms terms(String number, PostId post) {
        return new DecreeTerms(number, today, today, post, TEXT, List.of(chosen(CODE), chosen(OTHER)));
    }
}
