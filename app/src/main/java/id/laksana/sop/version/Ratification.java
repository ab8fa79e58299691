package id.laksana.sop.version;

import id.laksana.agency.AgencyDay;
import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditTrail;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.sop.layout.Stationery;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.sheet.Sheet;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Decides which version of an SOP counts, and since when. Nothing that was decided is ever rewritten: what is decided later is added. */
@Singleton
public class Ratification {

    public static final int LONGEST_REASON = 1000;

    /** Instead of the number of a version, where there is none yet. */
    public static final int NONE = 0;

    private final SopRows rows;
    private final StoredVersions stored;
    private final VersionWriting writing;
    private final Access access;
    private final AuditTrail audit;
    private final AgencyDay day;

    Ratification(
            SopRows rows,
            StoredVersions stored,
            VersionWriting writing,
            Access access,
            AuditTrail audit,
            AgencyDay day) {
        this.rows = rows;
        this.stored = stored;
        this.writing = writing;
        this.access = access;
        this.audit = audit;
        this.day = day;
    }

    /** Makes the sheet the next version and lets it count; refused where another version has been added since the one that it was made from. */
    @Transactional
    public Decision enact(UUID sop, int basedOn, Origin origin, Sheet sheet, LocalDate since) {
        return enact(sop, basedOn, origin, sheet, since, List.of());
    }

    /** @param signed who has signed it, in the words that are printed wherever the layout asks for these posts */
    @Transactional
    public Decision enact(
            UUID sop, int basedOn, Origin origin, Sheet sheet, LocalDate since, List<Stationery.Signatory> signed) {
        Decision foreseen = foresee(sop, basedOn, sheet, since);
        if (!(foreseen instanceof Decision.Taken(int no))) {
            return foreseen;
        }
        writing.write(signed, writer -> {
            writer.add(sop, no, origin, sheet);
            writer.ratify(sop, no, sheet, since);
        });
        audit(AuditAction.PUT_IN_FORCE, code(sop), no, since);
        return foreseen;
    }

    /**
     * What would come of it, and until the transaction ends that does not change.
     *
     * @param basedOn the version that the sheet was made from; {@link #NONE} of a new SOP
     */
    @Transactional
    public Decision foresee(UUID sop, int basedOn, Sheet sheet, LocalDate since) {
        access.require(Permission.EDIT_SOPS);
        Optional<Sop> locked = find(sop);
        if (locked.map(Sop::latest).map(Version::no).orElse(NONE) != basedOn) {
            return new Decision.Overtaken();
        }
        if (sheet.procedure() instanceof Procedure.Attempt.Refused refused) {
            return new Decision.CannotRun(refused.obstacles());
        }
        int no = locked.map(Sop::next).orElse(1);
        return refusal(locked.stream(), no, since).orElseGet(() -> new Decision.Taken(no));
    }

    /** Lets a version count that nobody has ratified so far; one that was taken over first gets a number and a signature of its own. */
    @Transactional
    public Decision putInForce(UUID sop, int no, LocalDate since) {
        access.require(Permission.EDIT_SOPS);
        Sop locked = lock(sop);
        boolean numbered = locked.version(no)
                .filter(version -> version.origin() != Origin.ADOPTED)
                .isPresent();
        if (numbered && stands(locked, no, Set.of(VersionState.PROPOSED))) {
            Sheet sheet = stored.sheet(sop, no);
            if (sheet.procedure() instanceof Procedure.Attempt.Refused refused) {
                return new Decision.CannotRun(refused.obstacles());
            }
            Optional<Decision> refusal = refusal(Stream.of(locked), no, since);
            return refusal.isPresent()
                    ? refusal.get()
                    : decide(
                            AuditAction.PUT_IN_FORCE,
                            locked,
                            no,
                            since,
                            writer -> writer.ratify(sop, no, sheet, since));
        }
        return new Decision.Overtaken();
    }

    /** Lets a version count no longer, without another in its place. */
    @Transactional
    public Decision withdraw(UUID sop, int no, LocalDate from, String reason) {
        access.require(Permission.EDIT_SOPS);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("No reason, or too long a one");
        }
        Sop locked = lock(sop);
        if (!stands(locked, no, Set.of(VersionState.IN_FORCE, VersionState.COMING))) {
            return new Decision.Overtaken();
        }
        if (from.isBefore(day.today())) {
            return new Decision.InThePast();
        }
        writing.write(writer -> writer.withdraw(sop, no, from));
        Map<String, String> details = Map.of("version", String.valueOf(no), "since", from.toString(), "reason", reason);
        audit.append(AuditAction.WITHDRAW_VERSION, locked.code(), details);
        return new Decision.Taken(no);
    }

    /** Prints a version from today on in the newest layout; what it says stays as it was ratified. */
    @Transactional
    public Decision adoptNewestLayout(UUID sop, int no) {
        access.require(Permission.EDIT_SOPS);
        Sop locked = lock(sop);
        LocalDate today = day.today();
        boolean behind = locked.version(no)
                .filter(version -> version.layout() < locked.newestLayout())
                .isPresent();
        return behind && stands(locked, no, Set.of(VersionState.IN_FORCE, VersionState.COMING))
                ? decide(
                        AuditAction.ADOPT_LAYOUT, locked, no, today, writer -> writer.adoptNewestLayout(sop, no, today))
                : new Decision.Overtaken();
    }

    /**
     * Prints all that counts or will count from today on in the newest layout, in one go.
     *
     * @return how many versions that were printed in an older one
     */
    @Transactional
    public int adoptNewestLayoutEverywhere() {
        access.require(Permission.EDIT_LAYOUT);
        rows.lockAll();
        LocalDate today = day.today();
        List<SopRows.BehindRow> behind =
                rows.behind(today, StoredVersions.EVER, day.zone().getId());
        if (!behind.isEmpty()) {
            writing.write(writer -> {
                for (SopRows.BehindRow version : behind) {
                    writer.adoptNewestLayout(version.sop(), version.no(), today);
                }
            });
        }
        behind.forEach(version -> audit.append(
                AuditAction.ADOPT_LAYOUT,
                version.code(),
                Map.of("version", String.valueOf(version.no()), "since", today.toString())));
        return behind.size();
    }

    /** How many versions count or will count that are printed in an older layout. */
    @Transactional(readOnly = true)
    public int inAnOlderLayout() {
        access.require(Permission.EDIT_LAYOUT);
        return rows.behind(day.today(), StoredVersions.EVER, day.zone().getId()).size();
    }

    /** Why a version cannot count from the day on. */
    private Optional<Decision> refusal(Stream<Sop> sop, int no, LocalDate since) {
        if (since.isBefore(day.today())) {
            return Optional.of(new Decision.InThePast());
        }
        return sop.flatMap(Sop::counting)
                .filter(other -> other.since()
                        .filter(day -> day.isAfter(since) || day.equals(since) && other.no() > no)
                        .isPresent())
                .findFirst()
                .map(other -> new Decision.Overruled(other.no()));
    }

    private Decision decide(AuditAction action, Sop sop, int no, LocalDate from, VersionWriting.Work work) {
        if (from.isBefore(day.today())) {
            return new Decision.InThePast();
        }
        writing.write(work);
        audit(action, sop.code(), no, from);
        return new Decision.Taken(no);
    }

    private Sop lock(UUID sop) {
        return find(sop).orElseThrow();
    }

    /** Locks it; one that has only a draft has no versions to be found. */
    private Optional<Sop> find(UUID sop) {
        return stored.find(code(sop));
    }

    private String code(UUID sop) {
        return rows.lock(sop).orElseThrow().code();
    }

    private static boolean stands(Sop sop, int no, Set<VersionState> states) {
        return sop.version(no)
                .filter(version -> states.contains(version.state()))
                .isPresent();
    }

    private void audit(AuditAction action, String code, int no, LocalDate from) {
        audit.append(action, code, Map.of("version", String.valueOf(no), "since", from.toString()));
    }
}
