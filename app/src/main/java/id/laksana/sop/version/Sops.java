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
import id.laksana.sop.lint.Rule;
import id.laksana.sop.lint.RuleProfile;
import id.laksana.sop.sheet.DamagedSheet;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.version.SopRows.CatalogRow;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The agency's SOPs, for its members. */
@Singleton
public class Sops {

    private static final Logger LOG = LoggerFactory.getLogger(Sops.class);

    private final SopRows rows;
    private final StoredVersions stored;
    private final CheckedVersions checked;
    private final Access access;
    private final AgencyDay day;

    Sops(SopRows rows, StoredVersions stored, CheckedVersions checked, Access access, AgencyDay day) {
        this.rows = rows;
        this.stored = stored;
        this.checked = checked;
        this.access = access;
        this.day = day;
    }

    /** In the order of the agency's services: those in which each of the words stands, in their particulars or in their steps. */
    @Transactional
    public List<SopSummary> catalog(String words) {
        access.require(Permission.READ_SOPS);
        List<CatalogRow> all = rows(words);
        Map<UUID, FindingCounts> among = among(all);
        RuleProfile profile = checked.profile();
        return all.stream()
                .filter(CatalogRow::matches)
                .map(row -> summary(
                        row,
                        alone(row)
                                .plus(among.getOrDefault(row.id(), FindingCounts.NONE))
                                .totals(profile)))
                .toList();
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
        List<Neighbour> others = rows
                .neighbours(sop, day.today(), StoredVersions.EVER, day.zone().getId())
                .stream()
                .map(row -> new Neighbour(row.name(), row.number(), row.readService(), row.nip()))
                .toList();
        return new Lint(checked.profile()).check(sheet, others);
    }

    private List<CatalogRow> rows(String words) {
        return rows.catalog(
                words.strip().replaceAll("\\s+", " "),
                day.today(),
                StoredVersions.EVER,
                day.zone().getId(),
                Lint.EDITION);
    }

    private static Stream<CatalogRow> inForce(List<CatalogRow> all) {
        return all.stream().filter(row -> row.state().equals(VersionState.IN_FORCE.name()));
    }

    /** What is wrong with each beside those that are in force; of these all at once, because there may be thousands. */
    private static Map<UUID, FindingCounts> among(List<CatalogRow> all) {
        Lint lint = new Lint(RuleProfile.USUAL);
        List<CatalogRow> inForce = inForce(all).toList();
        List<Neighbour> neighbours = inForce.stream().map(Sops::neighbour).toList();
        List<List<Finding>> found = lint.among(neighbours);
        Map<UUID, FindingCounts> among = new HashMap<>();
        for (int at = 0; at < inForce.size(); at++) {
            among.put(inForce.get(at).id(), FindingCounts.of(found.get(at)));
        }
        all.stream()
                .filter(row -> !among.containsKey(row.id()))
                .forEach(row -> among.put(row.id(), FindingCounts.of(lint.among(neighbour(row), neighbours))));
        return among;
    }

    /** Of a sheet that cannot be read nobody knows more than that it cannot run, and all others are listed all the same. */
    private FindingCounts alone(CatalogRow row) {
        String counts = row.counts();
        if (counts != null) {
            return FindingCounts.read(counts);
        }
        try {
            return checked.count(row.id(), row.no(), stored.sheet(row.id(), row.no()));
        } catch (DamagedSheet damaged) {
            LOG.error("Version {} of {} is damaged", row.no(), row.code(), damaged);
            return new FindingCounts(Map.of(Rule.NOT_RUNNABLE, 1));
        }
    }

    private static Neighbour neighbour(CatalogRow row) {
        return new Neighbour(row.name(), row.number(), row.readService(), row.nip());
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
                findings,
                Optional.ofNullable(row.evaluated()));
    }
}
