package id.laksana.sop.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.agency.AgencyDay;
import id.laksana.agency.CurrentAgency;
import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditEvent;
import id.laksana.audit.AuditQuestion;
import id.laksana.audit.AuditQuestion.By;
import id.laksana.audit.AuditQuestion.Order;
import id.laksana.audit.AuditTrail;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.NotAllowed;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.reading.Correction;
import id.laksana.sop.reading.Subject;
import id.laksana.sop.sheet.ListCell;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import id.laksana.sop.version.Decision;
import id.laksana.sop.version.Origin;
import id.laksana.sop.version.Ratification;
import id.laksana.sop.version.Sop;
import id.laksana.sop.version.Sops;
import id.laksana.sop.version.Version;
import id.laksana.sop.version.VersionState;
import id.laksana.testing.Installation;
import id.laksana.testing.ReviewedSop;
import id.laksana.web.StaleVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Officials of an agency go through the reading of an SOP; afterwards it is as if they had not. */
class ReviewsIT {

    private static final AgencyKey AGENCY = new AgencyKey("blitar");
    private static final String CODE = "perizinan-berusaha-melalui-oss";
    private static final StepId FIRST = new StepId("t1-1");
    private static final StepId SECOND = new StepId("t1-2");
    private static final Subject.Key FIRST_ROW = new Subject.OfRow(FIRST);
    private static final Subject.Key SECOND_ROW = new Subject.OfRow(SECOND);
    private static final Subject.Key APPLICANT = new Subject.OfPerformer(new PerformerId("p1"));
    private static final String REASON = "Menurut nota dinas 12.";

    private final Installation installation = Installation.get();
    private final Reviews reviews = installation.bean(Reviews.class);
    private final Sops sops = installation.bean(Sops.class);

    @BeforeEach
    @AfterEach
    void forget() {
        ReviewedSop.forget("blitar", CODE);
    }

    @Test
    void shouldShowWhatIsReadInTheOrderOfTheSheet() {
        Review review = open();

        assertThat(review.items())
                .extracting(item -> item.subject().key().text())
                .containsExactly(
                        "performer p1", "performer p2", "performer p3", "row t1-1", "row t1-2", "row t1-3", "row t1-4");
        assertThat(review.items()).allMatch(Item::isWaiting);
        assertThat(review.doubtful()).isEqualTo(2);
        assertThat(review.undoubted()).hasSize(5);
        assertThat(review.draft()).isEmpty();
    }

    @Test
    void shouldConfirmOnceHoweverOftenItIsClicked() {
        List<Subject> first = List.of(subject(FIRST_ROW));

        as("Siti", () -> reviews.confirm(CODE, first));
        Review again = as("Budi", () -> reviews.confirm(CODE, first));

        Item item = again.item(FIRST_ROW).orElseThrow();
        assertThat(item.state()).isEqualTo(Item.State.CONFIRMED);
        assertThat(item.saidBy().orElseThrow().name()).isEqualTo("Siti");
        assertThat(again.settled()).isEqualTo(1);
        assertThat(lastDone().details()).isEqualTo(Map.of("subjects", "1.", "version", "2"));
        assertThat(lastDone().actor()).isEqualTo("Siti");
    }

    @Test
    void shouldLetWaitAgainWhatIsTakenBackUntilItIsConfirmedAnew() {
        List<Subject> first = List.of(subject(FIRST_ROW));
        as("Siti", () -> reviews.confirm(CODE, first));

        Review takenBack = as("Siti", () -> reviews.takeBack(CODE, first));
        Review anew = as("Budi", () -> reviews.confirm(CODE, first));

        assertThat(takenBack.item(FIRST_ROW).orElseThrow().isWaiting()).isTrue();
        assertThat(takenBack.item(FIRST_ROW).orElseThrow().saidBy()).isEmpty();
        assertThat(anew.item(FIRST_ROW).orElseThrow().saidBy().orElseThrow().name())
                .isEqualTo("Budi");
    }

    @Test
    void shouldRefuseAsStaleWhatIsReadOtherwiseMeanwhile() {
        Subject seen = subject(FIRST_ROW);
        as("Budi", () -> reviews.correct(CODE, first(new Flow.Next(SECOND)), OptionalLong.empty()));

        assertThatThrownBy(() -> as("Siti", () -> reviews.confirm(CODE, List.of(subject(SECOND_ROW), seen))))
                .isInstanceOf(StaleVersion.class);

        assertThat(open().item(SECOND_ROW).orElseThrow().isWaiting()).isTrue();
    }

    @Test
    void shouldLeaveTheVersionAsItIsWhateverIsConfirmed() {
        Version before = newest();

        as("Siti", () -> reviews.confirm(CODE, open().undoubted()));

        assertThat(newest()).isEqualTo(before);
        assertThat(open().settled()).isEqualTo(5);
    }

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

        Decision decision = as("Siti", () -> reviews.enact(CODE, version(review), today()));

        assertThat(review.draft().orElseThrow().obstacles()).isNotEmpty();
        assertThat(decision)
                .isEqualTo(new Decision.CannotRun(review.draft().orElseThrow().obstacles()));
        assertThat(open().draft()).isPresent();
        assertThat(newest().no()).isEqualTo(2);
    }

    @Test
    void shouldPutTheDraftInForceAndKeepWhatWasSaid() {
        as("Siti", () -> reviews.confirm(CODE, List.of(subject(SECOND_ROW))));
        Review draft = as("Siti", () -> reviews.correct(CODE, first(new Flow.Next(SECOND)), OptionalLong.empty()));

        Decision inThePast = as("Siti", () -> reviews.enact(CODE, version(draft), today().minusDays(1)));
        Decision decision = as("Siti", () -> reviews.enact(CODE, version(draft), today()));

        assertThat(inThePast).isEqualTo(new Decision.InThePast());
        assertThat(decision).isEqualTo(new Decision.Taken(3));
        assertThat(newest())
                .extracting(Version::no, Version::state, Version::origin)
                .containsExactly(3, VersionState.IN_FORCE, Origin.CORRECTED);
        Review next = open();
        assertThat(next.draft()).isEmpty();
        assertThat(next.sheet()).isEqualTo(draft.sheet());
        assertThat(next.item(SECOND_ROW).orElseThrow().state()).isEqualTo(Item.State.CONFIRMED);
        assertThat(next.item(FIRST_ROW).orElseThrow().state()).isEqualTo(Item.State.CORRECTED);
        assertThat(next.item(FIRST_ROW).orElseThrow().saidBy().orElseThrow().name())
                .isEqualTo("Siti");
    }

    @Test
    void shouldLetAConfirmationLapseWhereTheRowChanges() {
        as("Siti", () -> reviews.confirm(CODE, List.of(subject(FIRST_ROW), subject(SECOND_ROW))));

        enactElsewhere(withTime(open().sheet(), "7 menit"));

        assertThat(open().item(FIRST_ROW).orElseThrow().isWaiting()).isTrue();
        assertThat(open().item(SECOND_ROW).orElseThrow().state()).isEqualTo(Item.State.CONFIRMED);
    }

    @Test
    void shouldNotPutInForceADraftThatAnotherVersionHasOvertaken() {
        Review draft = as("Siti", () -> reviews.correct(CODE, first(new Flow.Next(SECOND)), OptionalLong.empty()));
        enactElsewhere(withTime(sheet(2), "7 menit"));

        Decision decision = as("Siti", () -> reviews.enact(CODE, version(draft), today()));

        assertThat(decision).isEqualTo(new Decision.Overtaken());
        assertThat(open().draft().orElseThrow().overtaken()).isTrue();
        as("Siti", () -> reviews.discard(CODE, version(draft)));
        assertThat(open().draft()).isEmpty();
        assertThat(open().version()).isEqualTo(3);
    }

    @Test
    void shouldOnlyShowItToWhoMayNotEdit() {
        List<Subject> first = List.of(subject(FIRST_ROW));

        assertThat(as(Role.OFFICER, "Petugas", () -> reviews.open(CODE))).isPresent();
        assertThatThrownBy(() -> as(Role.OFFICER, "Petugas", () -> reviews.confirm(CODE, first)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(Role.OFFICER, "Petugas", () -> reviews.takeBack(CODE, first)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(
                        Role.VIEWER,
                        "Pembaca",
                        () -> reviews.correct(CODE, first(new Flow.Next(SECOND)), OptionalLong.empty())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(Role.OFFICER, "Petugas", () -> reviews.discard(CODE, 1)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(Role.OFFICER, "Petugas", () -> reviews.enact(CODE, 1, today())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void shouldHaveNothingToReviewWhereNothingIsThere() {
        assertThat(as("Siti", () -> reviews.open("tidak-ada"))).isEmpty();
    }

    /** The first row of the sheet, read as it is but for where it leads. */
    private static Correction first(Flow.Target target) {
        return new Correction.OfRow(
                FIRST,
                StepKind.START,
                null,
                List.of(new PerformerId("p1")),
                ClockOwner.APPLICANT,
                List.of(new Correction.Exit(null, target)),
                REASON);
    }

    private static Sheet withTime(Sheet sheet, String time) {
        Table table = sheet.tables().getFirst();
        Row first = table.rows().getFirst();
        ListCell requirements = first.requirements();
        Row changed = new Row(
                first.id(),
                first.no(),
                first.activity(),
                first.marks(),
                requirements,
                time,
                first.outputs(),
                first.remark(),
                first.transcript(),
                first.doubt());
        List<Row> rows = new ArrayList<>(table.rows());
        rows.set(0, changed);
        Table with = new Table(
                table.id(),
                table.title(),
                table.header(),
                table.numbering(),
                table.columns(),
                rows,
                table.foundUnder(),
                table.source(),
                table.note());
        return new Sheet(
                sheet.letterhead(),
                sheet.decree(),
                sheet.identity(),
                sheet.sections(),
                sheet.captions(),
                List.of(with),
                sheet.forms(),
                sheet.standard(),
                sheet.transcription(),
                sheet.reading());
    }

    /** As an editor would that knows nothing of reviews. */
    private void enactElsewhere(Sheet sheet) {
        Decision decision = as(
                "Tuti",
                () -> installation.bean(Ratification.class).enact(sop().id(), 2, Origin.CORRECTED, sheet, today()));
        assertThat(decision).isEqualTo(new Decision.Taken(3));
    }

    private Review open() {
        return as("Siti", () -> reviews.open(CODE)).orElseThrow();
    }

    private Subject subject(Subject.Key key) {
        return open().item(key).orElseThrow().subject();
    }

    private static long version(Review review) {
        return review.draftVersion().orElseThrow();
    }

    private Sop sop() {
        return as("Siti", () -> sops.find(CODE)).orElseThrow();
    }

    private Sheet sheet(int no) {
        return as("Siti", () -> sops.sheet(sop().id(), no));
    }

    private Version newest() {
        return sop().versions().getFirst();
    }

    private LocalDate today() {
        return as("Siti", () -> installation.bean(AgencyDay.class).today());
    }

    private AuditEvent lastDone() {
        AuditQuestion newest =
                new AuditQuestion(CODE, Optional.empty(), Optional.empty(), Optional.empty(), new Order(By.TIME, true));
        return as("Siti", () -> installation.bean(AuditTrail.class).part(newest, 0, 1))
                .getFirst();
    }

    private <T> T as(String name, Supplier<T> work) {
        return as(Role.ADMINISTRATOR, name, work);
    }

    private <T> T as(Role role, String name, Supplier<T> work) {
        Caller someone = new Caller.Person(
                UUID.randomUUID(), "uji", name, Map.of(AGENCY, Set.of(role)), Set.of(), Set.of(), Optional.empty());
        try (var _ = Access.context(someone).propagate()) {
            return installation.bean(CurrentAgency.class).serve(AGENCY, work);
        }
    }
}
