package id.laksana.sop.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.agency.AgencyDay;
import id.laksana.agency.CurrentAgency;
import id.laksana.audit.AuditEvent;
import id.laksana.audit.AuditQuestion;
import id.laksana.audit.AuditQuestion.By;
import id.laksana.audit.AuditQuestion.Order;
import id.laksana.audit.AuditTrail;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.PerformerId;
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
import id.laksana.testing.Installation;
import id.laksana.testing.ReviewedSop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Officials of an agency with an SOP to review; afterwards it is as if they had said nothing. */
abstract class Officials {

    static final AgencyKey AGENCY = new AgencyKey("blitar");
    static final String CODE = "perizinan-berusaha-melalui-oss";
    static final StepId FIRST = new StepId("t1-1");
    static final StepId SECOND = new StepId("t1-2");
    static final Subject.Key FIRST_ROW = new Subject.OfRow(FIRST);
    static final Subject.Key SECOND_ROW = new Subject.OfRow(SECOND);
    static final Subject.Key APPLICANT = new Subject.OfPerformer(new PerformerId("p1"));
    static final String REASON = "Menurut nota dinas 12.";

    final Installation installation = Installation.get();
    final Reviews reviews = installation.bean(Reviews.class);
    final Sops sops = installation.bean(Sops.class);

    @BeforeEach
    @AfterEach
    void forget() {
        ReviewedSop.forget("blitar", CODE);
    }

    /** The first row of the sheet, read as it is but for where it leads. */
    static Correction first(Flow.Target target) {
        return new Correction.OfRow(
                FIRST,
                StepKind.START,
                null,
                List.of(new PerformerId("p1")),
                ClockOwner.APPLICANT,
                List.of(new Correction.Exit(null, target)),
                REASON);
    }

    static Sheet withTime(Sheet sheet, String time) {
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
    void enactElsewhere(Sheet sheet) {
        Decision decision = as(
                "Tuti",
                () -> installation.bean(Ratification.class).enact(sop().id(), 2, Origin.CORRECTED, sheet, today()));
        assertThat(decision).isEqualTo(new Decision.Taken(3));
    }

    Review open() {
        return as("Siti", () -> reviews.open(CODE)).orElseThrow();
    }

    Subject subject(Subject.Key key) {
        return open().item(key).orElseThrow().subject();
    }

    static long version(Review review) {
        return review.draftVersion().orElseThrow();
    }

    Sop sop() {
        return as("Siti", () -> sops.find(CODE)).orElseThrow();
    }

    Sheet sheet(int no) {
        return as("Siti", () -> sops.sheet(sop().id(), no));
    }

    Version newest() {
        return sop().versions().getFirst();
    }

    LocalDate today() {
        return as("Siti", () -> installation.bean(AgencyDay.class).today());
    }

    AuditEvent lastDone() {
        AuditQuestion newest =
                new AuditQuestion(CODE, Optional.empty(), Optional.empty(), Optional.empty(), new Order(By.TIME, true));
        return as("Siti", () -> installation.bean(AuditTrail.class).part(newest, 0, 1))
                .getFirst();
    }

    <T> T as(String name, Supplier<T> work) {
        return as(Role.ADMINISTRATOR, name, work);
    }

    <T> T as(Role role, String name, Supplier<T> work) {
        Caller someone = new Caller.Person(
                UUID.randomUUID(), "uji", name, Map.of(AGENCY, Set.of(role)), Set.of(), Set.of(), Optional.empty());
        try (var _ = Access.context(someone).propagate()) {
            return installation.bean(CurrentAgency.class).serve(AGENCY, work);
        }
    }
}
