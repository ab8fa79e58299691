package id.laksana.sop.version;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.check.FindingTotals;
import id.laksana.sop.lint.Severity;
import id.laksana.sop.sheet.Sheet;
import id.laksana.testing.InTurn;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The catalog of an agency, as members meet it. */
@InTurn("the SOPs of all agencies")
class SopsIT extends AtWork {

    private static final AgencyKey KUDUS = new AgencyKey("kudus");
    private static final AgencyKey PEKALONGAN = new AgencyKey("pekalongan");

    @Test
    void shouldListTheSopsInTheOrderOfTheServices() {
        List<SopSummary> catalog = as(PEKALONGAN, Role.VIEWER, () -> sops.catalog(""));

        assertThat(catalog).hasSize(16);
        assertThat(catalog.stream().map(sop -> sop.service().orElseThrow().position()))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 11, 12, 13, 14, 15);
        assertThat(catalog).allMatch(sop -> sop.state() == VersionState.IN_FORCE);
        assertThat(catalog.stream().filter(sop -> !sop.runnable()).map(SopSummary::code))
                .containsExactly("informasi-publik");
        assertThat(catalog.getFirst().nextReview())
                .isEqualTo(catalog.getFirst().since().map(day -> day.plusYears(1)))
                .isPresent();
    }

    @Test
    void shouldCountExactlyTheFindingsThatThePageOfTheSopShows() {
        as(PEKALONGAN, Role.VIEWER, () -> {
            for (SopSummary sop : sops.catalog("")) {
                var findings = sops.findings(sop.id(), sops.sheet(sop.id(), sop.version()));
                FindingTotals shown = new FindingTotals(
                        count(findings, Severity.ERROR),
                        count(findings, Severity.WARNING),
                        count(findings, Severity.HINT));

                assertThat(sop.findings()).as(sop.code()).isEqualTo(shown);
            }
            return sops;
        });
    }

    @Test
    void shouldFindAnSopByWhatOneOfItsStepsSays() {
        assertThat(as(PEKALONGAN, Role.OFFICER, () -> sops.catalog("SIDANG mediasi")))
                .extracting(SopSummary::code)
                .containsExactly("mediasi-perselisihan-hubungan-industrial");
        assertThat(as(PEKALONGAN, Role.OFFICER, () -> sops.catalog("  rekomendasi   nib ")))
                .extracting(SopSummary::code)
                .contains("verifikasi-nib", "verifikasi-nib-dokumen-000");
        assertThat(as(PEKALONGAN, Role.OFFICER, () -> sops.catalog("LJK")))
                .extracting(SopSummary::code)
                .containsExactly("pembayaran-retribusi-lik");
        assertThat(as(PEKALONGAN, Role.OFFICER, () -> sops.catalog("100%_'"))).isEmpty();
    }

    @Test
    void shouldCountAnewWhereTheRulesHaveChanged() {
        inVain(KUDUS, Role.VIEWER, connection -> {
            FindingTotals before = sops.catalog("").getFirst().findings();
            execute(connection, "update sop_check set edition = 99, counts = 'NIP_LENGTH 7 NO_SUCH_RULE 3'");

            assertThat(sops.catalog("").getFirst().findings()).isEqualTo(before);
        });
    }

    @Test
    void shouldReadTheSameOfAnSopInAHundredTimesAsMany() {
        inVain(KUDUS, Role.VIEWER, connection -> {
            FindingTotals own = sops.catalog("").getFirst().findings();
            Sheet sheet =
                    Objects.requireNonNull(Catalog.entries("dairi").getFirst().read());
            VersionWriter writer = new VersionWriter(connection, new Recorder(null, "Uji", Instant.EPOCH));
            for (int i = 0; i < 200; i++) {
                UUID sop = UUID.randomUUID();
                execute(connection, "insert into sop (id, code) values ('" + sop + "', 'uji-" + i + "')");
                writer.add(sop, 1, Origin.READ, sheet);
                writer.ratify(sop, 1, sheet, null);
            }

            List<SopSummary> catalog = sops.catalog("");

            assertThat(catalog).hasSize(202);
            assertThat(catalog.getFirst().findings()).isEqualTo(own);
            assertThat(catalog.getLast().reading().waiting()).isPositive();
        });
    }

    @Test
    void shouldCompareAnSopOnlyWithWhatIsInForce() {
        inVain(PEKALONGAN, Role.ADMINISTRATOR, connection -> {
            FindingTotals before = nib().findings();
            UUID other = sops.find("verifikasi-nib-dokumen-000").orElseThrow().id();

            ratification.withdraw(other, 2, today, "Uji");

            assertThat(nib().findings().hints()).isLessThan(before.hints());
        });
    }

    private SopSummary nib() {
        return sops.catalog("").stream()
                .filter(sop -> sop.code().equals("verifikasi-nib"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shouldListAllOthersWhereOneIsDamaged() {
        inVain(KUDUS, Role.VIEWER, connection -> {
            execute(connection, "update sop_check set edition = 99");
            String damaged =
                    "insert into sop_version select sop_id, 9, origin, 9, 'x', encode(sha256('x'), 'hex'), name, number,"
                            + " unit, service, nip, runnable, recorded_at, recorded_by, recorded_by_name from sop_version limit 1";
            execute(connection, damaged);
            execute(
                    connection,
                    "insert into sop_act (sop_id, version_no, kind, effective_on, recorded_at, recorded_by_name)"
                            + " select sop_id, 9, 'RATIFIED', date '" + today
                            + "', now(), 'Uji' from sop_version where no = 9");

            assertThat(sops.catalog(""))
                    .hasSize(2)
                    .extracting(SopSummary::version)
                    .contains(9);
        });
    }

    private static int count(List<id.laksana.sop.lint.Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
