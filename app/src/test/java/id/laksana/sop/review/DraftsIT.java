package id.laksana.sop.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.audit.AuditAction;
import id.laksana.sop.approval.Enacted;
import id.laksana.sop.approval.Enactments;
import id.laksana.sop.approval.Seen;
import id.laksana.sop.approval.Terms;
import id.laksana.sop.draft.Stage;
import id.laksana.sop.lint.Finding;
import id.laksana.sop.lint.Rule;
import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.reading.Correction;
import id.laksana.sop.version.Decision;
import id.laksana.sop.version.Origin;
import id.laksana.sop.version.Version;
import id.laksana.sop.version.VersionState;
import id.laksana.testing.InTurn;
import id.laksana.web.StaleVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What officials correct becomes the next version as a whole. */
@InTurn("the review of an SOP of Blitar")
class DraftsIT extends Officials {

    @Test
    void shouldKeepOneDraftOfTwoAdministrators() {
        as("Budi", () -> reviews.correct(CODE, first(new Flow.Next(SECOND)), OptionalLong.empty()));
        Correction other = new Correction.OfPerformer(new PerformerId("p1"), PerformerKind.GROUP, REASON);

        assertThatThrownBy(() -> as("Siti", () -> reviews.correct(CODE, other, OptionalLong.empty())))
                .isInstanceOf(StaleVersion.class);
        Review both = as("Siti", () -> reviews.correct(CODE, other, open().draftVersion()));

        assertThat(both.item(FIRST_ROW).orElseThrow().state()).isEqualTo(Item.State.CORRECTED);
        assertThat(both.item(APPLICANT).orElseThrow().state()).isEqualTo(Item.State.CORRECTED);
        assertThat(both.item(APPLICANT).orElseThrow().saidBy().orElseThrow().name())
                .isEqualTo("Siti");
        assertThat(both.draft().orElseThrow().basedOn()).isEqualTo(2);
        assertThat(newest().no()).isEqualTo(2);
        assertThat(lastDone().details()).isEqualTo(Map.of("subjects", "Pemohon", "reason", REASON, "version", "2"));
    }

    @Test
    void shouldForgetADiscardedDraftButNotWhatWasConfirmedBefore() {
        as("Siti", () -> reviews.confirm(CODE, List.of(subject(FIRST_ROW))));
        long draft = as("Siti", () -> reviews.correct(CODE, first(new Flow.End(Outcome.GRANTED)), OptionalLong.empty()))
                .draftVersion()
                .orElseThrow();

        assertThatThrownBy(() -> as("Budi", () -> reviews.discard(CODE, draft + 1)))
                .isInstanceOf(StaleVersion.class);
        Review without = as("Siti", () -> reviews.discard(CODE, draft));

        assertThat(without.draft()).isEmpty();
        assertThat(without.item(FIRST_ROW).orElseThrow().state()).isEqualTo(Item.State.CONFIRMED);
        assertThat(lastDone().action()).isEqualTo(AuditAction.DISCARD_DRAFT);
    }

    @Test
    void shouldNotPutInForceWhatCannotRun() {
        Review review = as("Siti", () -> reviews.correct(CODE, first(new Flow.Next(FIRST)), OptionalLong.empty()));

        Enacted came = enact(review, today());

        assertThat(review.draft().orElseThrow().obstacles()).isNotEmpty();
        assertThat(came)
                .isEqualTo(new Enacted.Refused(
                        new Decision.CannotRun(review.draft().orElseThrow().obstacles())));
        assertThat(open().draft()).isPresent();
        assertThat(newest().no()).isEqualTo(2);
    }

    @Test
    void shouldSayWhatTheRulesFindInADraftAndDidNotFindBefore() {
        List<Correction.Exit> alike = List.of(
                new Correction.Exit(Answer.YES, new Flow.Next(SECOND)),
                new Correction.Exit(Answer.NO, new Flow.Next(SECOND)));
        Correction undecided = new Correction.OfRow(
                FIRST,
                StepKind.DECISION,
                "Lengkap?",
                List.of(new PerformerId("p1")),
                ClockOwner.APPLICANT,
                alike,
                "Uji");

        Review draft = as("Siti", () -> reviews.correct(CODE, undecided, OptionalLong.empty()));

        assertThat(draft.draft().orElseThrow().obstacles()).isEmpty();
        assertThat(draft.draft().orElseThrow().anew())
                .extracting(Finding::rule)
                .contains(Rule.EXITS_ALIKE)
                .doesNotContain(Rule.DATE_ABSENT, Rule.RATIFIER_WITHOUT_NAME);
    }

    @Test
    void shouldPutTheDraftInForceAndKeepWhatWasSaid() {
        as("Siti", () -> reviews.confirm(CODE, List.of(subject(SECOND_ROW))));
        Review draft = as("Siti", () -> reviews.correct(CODE, first(new Flow.Next(SECOND)), OptionalLong.empty()));

        Enacted inThePast = enact(draft, today().minusDays(1));
        Enacted sameDay = enact(draft, today());
        Enacted came = enact(draft, today().plusDays(1));

        assertThat(inThePast).isEqualTo(new Enacted.Refused(new Decision.InThePast()));
        assertThat(sameDay).isEqualTo(new Enacted.Refused(new Decision.SameDay(2)));
        assertThat(came).isInstanceOf(Enacted.Done.class);
        assertThat(newest())
                .extracting(Version::no, Version::state, Version::origin)
                .containsExactly(3, VersionState.COMING, Origin.CORRECTED);
        Review next = open();
        assertThat(next.draft()).isEmpty();
        assertThat(next.sheet()).isEqualTo(draft.sheet());
        assertThat(next.item(SECOND_ROW).orElseThrow().state()).isEqualTo(Item.State.CONFIRMED);
        assertThat(next.item(FIRST_ROW).orElseThrow().state()).isEqualTo(Item.State.CORRECTED);
        assertThat(next.item(FIRST_ROW).orElseThrow().saidBy().orElseThrow().name())
                .isEqualTo("Siti");
    }

    @Test
    void shouldNotPutInForceADraftThatAnotherVersionHasOvertaken() {
        Review draft = as("Siti", () -> reviews.correct(CODE, first(new Flow.Next(SECOND)), OptionalLong.empty()));
        enactElsewhere(withTime(sheet(2), "7 menit"));

        Enacted came = enact(draft, today().plusDays(1));

        assertThat(came).isEqualTo(new Enacted.Refused(new Decision.Overtaken()));
        assertThat(open().draft().orElseThrow().overtaken()).isTrue();
        as("Siti", () -> reviews.discard(CODE, version(draft)));
        assertThat(open().draft()).isEmpty();
        assertThat(open().version()).isEqualTo(3);
    }

    private Enacted enact(Review draft, LocalDate since) {
        Seen seen = Seen.draft(draft.draft().orElseThrow().basedOn(), version(draft), Stage.WRITING, 0);
        return as("Budi", () -> installation.bean(Enactments.class).enact(CODE, seen, Terms.asOnPaper(since)));
    }
}
