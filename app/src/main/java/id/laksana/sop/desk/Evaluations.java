package id.laksana.sop.desk;

import static java.util.stream.Collectors.toMap;

import id.laksana.agency.AgencyDay;
import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditTrail;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.Permission;
import id.laksana.sop.desk.DeskRows.EvaluatedRow;
import id.laksana.sop.desk.Evaluation.Standing;
import id.laksana.sop.version.Sop;
import id.laksana.sop.version.SopSummary;
import id.laksana.sop.version.Sops;
import id.laksana.sop.version.Version;
import id.laksana.sop.version.VersionState;
import id.laksana.web.StaleVersion;
import id.laksana.web.VisibleText;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Each SOP in force is looked at again within a year, and every year after that. */
@Singleton
public class Evaluations {

    public static final int LONGEST_NOTE = 2000;

    /** How long before it is due one is reminded. */
    public static final int DAYS_BEFORE = 30;

    private final DeskRows rows;
    private final Sops sops;
    private final Access access;
    private final AuditTrail audit;
    private final AgencyDay day;
    private final Clock clock;

    Evaluations(DeskRows rows, Sops sops, Access access, AuditTrail audit, AgencyDay day, Clock clock) {
        this.rows = rows;
        this.sops = sops;
        this.access = access;
        this.audit = audit;
        this.day = day;
        this.clock = clock;
    }

    private record Of(UUID sop, int version) {}

    /** Of what is in force. */
    @Transactional
    public List<Evaluation> all() {
        access.require(Permission.READ_SOPS);
        Map<Of, EvaluatedRow> last = rows.evaluated().stream()
                .collect(toMap(row -> new Of(row.sopId(), row.versionNo()), Function.identity()));
        LocalDate today = day.today();
        return sops.catalog("").stream()
                .filter(sop -> sop.state() == VersionState.IN_FORCE)
                .map(sop -> evaluation(sop, Optional.ofNullable(last.get(new Of(sop.id(), sop.version()))), today))
                .toList();
    }

    /** Records that what is in force was looked at today and stays. */
    @Transactional
    public void stays(String code, int version, String note) {
        access.require(Permission.EDIT_SOPS);
        String said = VisibleText.of(note).strip();
        if (said.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("A note of " + said.length() + " letters");
        }
        Sop sop = sops.find(code)
                .filter(found -> found.inForce()
                        .map(Version::no)
                        .filter(no -> no == version)
                        .isPresent())
                .orElseThrow(() -> new StaleVersion("The version in force"));
        Caller caller = access.caller();
        rows.evaluate(sop.id(), version, day.today(), said, clock.instant(), caller.id(), caller.name());
        audit.append(AuditAction.EVALUATE_SOP, code, Map.of("version", String.valueOf(version), "reason", said));
    }

    private static Evaluation evaluation(SopSummary sop, Optional<EvaluatedRow> last, LocalDate today) {
        return new Evaluation(
                sop.code(),
                sop.name(),
                sop.unit(),
                sop.version(),
                sop.since(),
                last.map(row -> new Evaluation.Last(row.evaluatedOn(), row.recordedByName(), row.note())),
                sop.nextReview(),
                sop.nextReview().map(due -> standing(due, today)).orElse(Standing.UNKNOWN));
    }

    /** On the day on which it is due it can still be done in time. */
    public static Standing standing(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return Standing.OVERDUE;
        }
        return due.minusDays(DAYS_BEFORE).isAfter(today) ? Standing.LATER : Standing.SOON;
    }
}
