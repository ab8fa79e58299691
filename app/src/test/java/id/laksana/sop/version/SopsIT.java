package id.laksana.sop.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.NotAllowed;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.check.FindingTotals;
import id.laksana.sop.lint.Severity;
import id.laksana.sop.procedure.Obstacle;
import id.laksana.sop.sheet.Sheet;
import id.laksana.testing.Installation;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.SynchronousTransactionManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The catalog of an agency and what is decided of its SOPs, as members meet them. */
class SopsIT {

    private static final AgencyKey KUDUS = new AgencyKey("kudus");
    private static final AgencyKey PEKALONGAN = new AgencyKey("pekalongan");
    private static final String CODE = "izin-usaha-industri";

    private final Installation installation = Installation.get();
    private final Sops sops = installation.bean(Sops.class);
    private final Ratification ratification = installation.bean(Ratification.class);
    private final LocalDate today =
            LocalDate.ofInstant(installation.bean(Clock.class).instant(), java.time.ZoneId.of("Asia/Jakarta"));

    @Test
    void shouldListTheSopsInTheOrderOfTheServices() {
        List<SopSummary> catalog = as(PEKALONGAN, Role.VIEWER, () -> sops.catalog(""));

        assertThat(catalog).hasSize(16);
        assertThat(catalog.stream().map(sop -> sop.service().orElseThrow().position()))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 11, 12, 13, 14, 15);
        assertThat(catalog).allMatch(sop -> sop.state() == VersionState.IN_FORCE);
        assertThat(catalog.stream().filter(sop -> !sop.runnable()).map(SopSummary::code))
                .containsExactly("informasi-publik");
        assertThat(catalog.getFirst().nextReview()).contains(today.plusYears(1));
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
    void shouldLetAProposedVersionCountOnlyWhenItIsRatified() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            Sop sop = sops.find(CODE).orElseThrow();
            Sheet sheet = sops.sheet(sop.id(), 2);

            assertThat(ratification.enact(sop.id(), 1, Origin.CORRECTED, sheet, today))
                    .isEqualTo(new Decision.Overtaken());
            assertThat(ratification.enact(sop.id(), 2, Origin.CORRECTED, sheet, today.minusDays(1)))
                    .isEqualTo(new Decision.InThePast());
            assertThat(ratification.enact(sop.id(), 2, Origin.CORRECTED, sheet.with(null), today))
                    .isEqualTo(new Decision.CannotRun(List.of(new Obstacle.NoReading())));
            assertThat(ratification.enact(sop.id(), 2, Origin.CORRECTED, sheet, today.plusDays(3)))
                    .isEqualTo(new Decision.Taken(3));

            assertThat(states()).containsExactly("3 COMING", "2 IN_FORCE", "1 SUPERSEDED");
            assertThat(sops.find(CODE, today.plusDays(3), Instant.parse("2100-01-01T00:00:00Z"))
                            .orElseThrow()
                            .inForce()
                            .orElseThrow()
                            .no())
                    .isEqualTo(3);
        });
    }

    @Test
    void shouldWithdrawAVersionOnceAndBringBackNone() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            UUID sop = sops.find(CODE).orElseThrow().id();
            LocalDate tomorrow = today.plusDays(1);
            Instant now = Instant.parse("2100-01-01T00:00:00Z");

            assertThat(ratification.withdraw(sop, 2, today.minusDays(1))).isEqualTo(new Decision.InThePast());
            assertThat(ratification.withdraw(sop, 1, tomorrow)).isEqualTo(new Decision.Overtaken());
            assertThat(ratification.withdraw(sop, 2, tomorrow)).isEqualTo(new Decision.Taken(2));

            assertThat(states()).containsExactly("2 IN_FORCE", "1 SUPERSEDED");
            assertThat(sops.find(CODE, tomorrow, now).orElseThrow().inForce()).isEmpty();
        });
    }

    @Test
    void shouldNotBringBackTheVersionBeforeWhereItsSuccessorIsWithdrawnOnItsFirstDay() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            UUID sop = sops.find(CODE).orElseThrow().id();

            assertThat(ratification.withdraw(sop, 2, today)).isEqualTo(new Decision.Taken(2));
            assertThat(ratification.withdraw(sop, 2, today)).isEqualTo(new Decision.Overtaken());
            assertThat(ratification.putInForce(sop, 2, today)).isEqualTo(new Decision.Overtaken());

            assertThat(states()).containsExactly("2 WITHDRAWN", "1 SUPERSEDED");
            assertThat(sops.find(CODE).orElseThrow().version(2))
                    .map(Version::wasInForce)
                    .contains(true);
        });
    }

    @Test
    void shouldGoOnShowingAVersionThatCountedForAnHour() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            Sop sop = sops.find(CODE).orElseThrow();

            ratification.enact(sop.id(), 2, Origin.CORRECTED, sops.sheet(sop.id(), 2), today);

            assertThat(states()).containsExactly("3 IN_FORCE", "2 SUPERSEDED", "1 SUPERSEDED");
            assertThat(sops.find(CODE).orElseThrow().versions()).allMatch(Version::wasInForce);
        });
    }

    @Test
    void shouldRefuseWhatAnotherVersionWouldOverrule() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            Sop sop = sops.find(CODE).orElseThrow();
            Sheet sheet = sops.sheet(sop.id(), 2);
            ratification.enact(sop.id(), 2, Origin.CORRECTED, sheet, today.plusDays(9));

            assertThat(ratification.enact(sop.id(), 3, Origin.CORRECTED, sheet, today))
                    .isEqualTo(new Decision.Overruled(3));
            assertThat(ratification.withdraw(sop.id(), 3, today)).isEqualTo(new Decision.Taken(3));
            assertThat(ratification.enact(sop.id(), 3, Origin.CORRECTED, sheet, today))
                    .isEqualTo(new Decision.Taken(4));

            assertThat(states()).containsExactly("4 IN_FORCE", "3 WITHDRAWN", "2 SUPERSEDED", "1 SUPERSEDED");
            assertThat(sops.find(CODE).orElseThrow().version(3))
                    .map(Version::wasInForce)
                    .contains(false);
        });
    }

    @Test
    void shouldAdoptALayoutOnlyWhereThereIsANewerOne() {
        inVain(KUDUS, Role.ADMINISTRATOR, connection -> {
            UUID sop = sops.find(CODE).orElseThrow().id();

            assertThat(ratification.adoptNewestLayout(sop, 2)).isEqualTo(new Decision.Overtaken());
            execute(connection, "insert into layout (revision, content) values (2, '{}')");
            assertThat(ratification.adoptNewestLayout(sop, 2)).isEqualTo(new Decision.Taken(2));

            assertThat(sops.find(CODE).orElseThrow().inForce())
                    .map(Version::layout)
                    .contains(2);
        });
    }

    @Test
    void shouldCompareAnSopOnlyWithWhatIsInForce() {
        inVain(PEKALONGAN, Role.ADMINISTRATOR, connection -> {
            FindingTotals before = nib().findings();
            UUID other = sops.find("verifikasi-nib-dokumen-000").orElseThrow().id();

            ratification.withdraw(other, 2, today);

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
                            + " select sop_id, 9, 'RATIFIED', current_date, now(), 'Uji' from sop_version where no = 9");

            assertThat(sops.catalog(""))
                    .hasSize(2)
                    .extracting(SopSummary::version)
                    .contains(9);
        });
    }

    @Test
    void shouldLetOnlyAdministratorsDecide() {
        UUID sop = as(KUDUS, Role.OFFICER, () -> sops.find(CODE).orElseThrow().id());

        assertThatThrownBy(() -> as(KUDUS, Role.OFFICER, () -> ratification.withdraw(sop, 2, today)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(KUDUS, Role.OFFICER, () -> ratification.putInForce(sop, 2, today)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(KUDUS, Role.OFFICER, () -> ratification.adoptNewestLayout(sop, 2)))
                .isInstanceOf(NotAllowed.class);
    }

    private List<String> states() {
        return sops.find(CODE).orElseThrow().versions().stream()
                .map(version -> version.no() + " " + version.state())
                .toList();
    }

    private static int count(List<id.laksana.sop.lint.Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private <T> T as(AgencyKey agency, Role role, Supplier<T> work) {
        Caller caller = new Caller.Person(
                UUID.randomUUID(),
                "uji",
                "Petugas Uji",
                Map.of(agency, Set.of(role)),
                Set.of(),
                Set.of(),
                Optional.empty());
        try (var _ = Access.context(caller).propagate()) {
            return installation.bean(CurrentAgency.class).serve(agency, work);
        }
    }

    /** In a transaction of which nothing stays. */
    @SuppressWarnings("unchecked")
    private void inVain(AgencyKey agency, Role role, Work work) {
        SynchronousTransactionManager<Connection> transactions = installation.bean(SynchronousTransactionManager.class);
        as(
                agency,
                role,
                () -> transactions.executeWrite(status -> {
                    status.setRollbackOnly();
                    return installation.bean(JdbcOperations.class).execute(connection -> {
                        work.on(connection);
                        return agency;
                    });
                }));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    @FunctionalInterface
    private interface Work {
        void on(Connection connection) throws SQLException;
    }
}
