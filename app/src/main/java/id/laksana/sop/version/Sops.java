package id.laksana.sop.version;

import id.laksana.agency.AgencyDay;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.sop.check.CheckedVersions;
import id.laksana.sop.check.FindingCounts;
import id.laksana.sop.check.FindingTotals;
import id.laksana.sop.lint.Finding;
import id.laksana.sop.lint.Lint;
import id.laksana.sop.lint.Neighbour;
import id.laksana.sop.lint.RuleProfile;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.version.SopRows.CatalogRow;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The agency's SOPs, for its members. */
@Singleton
public class Sops {

    private final SopRows rows;
    private final StoredVersions stored;
    private final CheckedVersions checked;
    private final Access access;
    private final AgencyDay day;
    private final Clock clock;

    Sops(SopRows rows, StoredVersions stored, CheckedVersions checked, Access access, AgencyDay day, Clock clock) {
        this.rows = rows;
        this.stored = stored;
        this.checked = checked;
        this.access = access;
        this.day = day;
        this.clock = clock;
    }

    /** In the order of the agency's services: those in which the words stand, in their particulars or in one of their steps. */
    @Transactional
    public List<SopSummary> catalog(String words) {
        access.require(Permission.READ_SOPS);
        List<CatalogRow> all = rows.catalog(words, day.today(), clock.instant(), Lint.EDITION);
        List<FindingCounts> among = new Lint(RuleProfile.USUAL)
                .among(all.stream().map(Sops::neighbour).toList()).stream()
                        .map(FindingCounts::of)
                        .toList();
        RuleProfile profile = checked.profile();
        List<SopSummary> found = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            CatalogRow row = all.get(at);
            if (row.matches()) {
                found.add(summary(row, alone(row).plus(among.get(at)).totals(profile)));
            }
        }
        return found;
    }

    /** As it stands today. */
    @Transactional(readOnly = true)
    public Optional<Sop> find(String code) {
        access.require(Permission.READ_SOPS);
        return stored.find(code);
    }

    /** As it stood, or will stand, on a day, by what was recorded until a moment. */
    @Transactional(readOnly = true)
    public Optional<Sop> find(String code, LocalDate on, Instant known) {
        access.require(Permission.READ_SOPS);
        return stored.find(code, on, known);
    }

    @Transactional(readOnly = true)
    public Sheet sheet(UUID sop, int no) {
        access.require(Permission.READ_SOPS);
        return stored.sheet(sop, no);
    }

    /** What is wrong with a version, by itself and beside what the agency's other SOPs have in force. */
    @Transactional(readOnly = true)
    public List<Finding> findings(UUID sop, Sheet sheet) {
        access.require(Permission.READ_SOPS);
        List<Neighbour> others = rows.catalog("", day.today(), clock.instant(), Lint.EDITION).stream()
                .filter(row -> !row.id().equals(sop))
                .map(Sops::neighbour)
                .toList();
        return new Lint(checked.profile()).check(sheet, others);
    }

    private FindingCounts alone(CatalogRow row) {
        String counts = row.counts();
        return counts == null
                ? checked.count(row.id(), row.no(), stored.sheet(row.id(), row.no()))
                : FindingCounts.read(counts);
    }

    private static Neighbour neighbour(CatalogRow row) {
        return new Neighbour(row.name(), row.number(), row.canonical(), row.nip());
    }

    private static SopSummary summary(CatalogRow row, FindingTotals findings) {
        return new SopSummary(
                row.id(),
                row.code(),
                row.name(),
                row.number(),
                row.unit(),
                StoredVersions.service(row.position(), row.service(), row.canonical(), row.startsService()),
                row.no(),
                VersionState.valueOf(row.state()),
                Optional.ofNullable(row.begins()),
                row.runnable(),
                new ReadingProgress(row.subjects(), row.settled(), row.doubtful()),
                findings);
    }
}
