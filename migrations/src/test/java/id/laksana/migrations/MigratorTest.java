package id.laksana.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.migrations.AgencyState.Migration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MigratorTest {

    private static final List<String> TABLES = List.of("""
            appearance application_form appointment approval_choice attachment attachment_chunk audit_event calendar calendar_day
            case_applicant case_dating case_event case_outbox case_seal case_seat case_words charter
            databasechangelog databasechangeloglock decree decree_sop draft_comment draft_review
            draft_reviewer hand_over layout layout_logo layout_logo_use lint_rule mandate member
            member_act notice number_counter number_entry number_pattern number_register official
            performer_binding performer_binding_post post profile reading_subject reading_verdict
            service service_case service_component setup_confirmation sop sop_act sop_adoption sop_check sop_draft
            sop_draft_op sop_evaluation sop_signature sop_step sop_version timetable unit unit_editor
            """.strip().split("\\s+"));

    private static final AgencyKey BLITAR = new AgencyKey("blitar");
    private static final AgencyKey DAIRI = new AgencyKey("dairi");
    private static final AgencyKey KUDUS = new AgencyKey("kudus");

    private final TestPostgres postgres = new TestPostgres();
    private final Migrator migrator = postgres.migrator();

    @BeforeEach
    void migratePlatform() {
        assertThat(migrator.migrate(1, Progress.SILENT)).isEqualTo(nothingToDo(0));
    }

    @Test
    void shouldMigrateEveryAgencyOfTheRegistry() {
        register(BLITAR, DAIRI, KUDUS);

        var outcome = migrator.migrate(2, Progress.SILENT);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Done.class, done -> {
            assertThat(done.migrated()).containsExactlyInAnyOrder(BLITAR, DAIRI, KUDUS);
            assertThat(done.failed()).isEmpty();
        });
        assertThat(states()).containsExactly("blitar CURRENT", "dairi CURRENT", "kudus CURRENT");
        assertThat(tables(DAIRI)).containsExactlyElementsOf(TABLES);
    }

    @Test
    void shouldSkipAgenciesThatAreUpToDate() {
        register(BLITAR, DAIRI);
        migrator.migrate(2, Progress.SILENT);
        register(KUDUS);

        var outcome = migrator.migrate(2, Progress.SILENT);

        assertThat(outcome).isEqualTo(new Outcome.Done(2, List.of(KUDUS), List.of()));
        assertThat(migrator.migrate(2, Progress.SILENT)).isEqualTo(nothingToDo(3));
    }

    @Test
    void shouldLeaveOtherAgenciesMigratedWhenOneSchemaIsBroken() {
        register(BLITAR, DAIRI, KUDUS);
        postgres.execute("create schema agency_dairi; create table agency_dairi.member ()");

        var outcome = migrator.migrate(2, Progress.SILENT);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Done.class, done -> {
            assertThat(done.migrated()).containsExactlyInAnyOrder(BLITAR, KUDUS);
            assertThat(done.failed()).extracting(Outcome.Failure::agency).containsExactly(DAIRI);
        });
        assertThat(states()).containsExactly("blitar CURRENT", "dairi FAILED", "kudus CURRENT");
    }

    @Test
    void shouldLeaveAFailedAgencyAsItWasAndContinueAfterItsRepair() {
        register(DAIRI);
        migrator.migrate(1, Progress.SILENT);
        postgres.execute("""
                do $$ declare dropped text; begin
                    for dropped in select tablename from pg_tables
                            where schemaname = 'agency_dairi' and tablename not in ('member', 'databasechangeloglock') loop
                        execute format('drop table agency_dairi.%I cascade', dropped);
                    end loop;
                end $$;
                update platform.agency set changelog_hash = null""");

        migrator.migrate(1, Progress.SILENT);

        assertThat(tables(DAIRI)).containsExactly("databasechangeloglock", "member");
        assertThat(migrator.status().getFirst().error())
                .hasValue("Migration failed for changeset id/laksana/migrations/agency/002-member.sql::member::laksana:"
                        + " ERROR: relation \"member\" already exists");

        postgres.execute("drop table agency_dairi.member");

        assertThat(migrator.migrate(1, Progress.SILENT)).isEqualTo(new Outcome.Done(0, List.of(DAIRI), List.of()));
        assertThat(migrator.status().getFirst().error()).isEmpty();
        assertThat(states()).containsExactly("dairi CURRENT");
    }

    @Test
    void shouldRefuseASecondMigratorWhileOneIsAtWork() {
        register(DAIRI);
        var second = new ArrayList<Outcome>();
        var meanwhile = new Progress() {
            @Override
            public void agenciesFound(int all, int behind) {
                second.add(postgres.migrator().migrate(1, Progress.SILENT));
                second.add(postgres.migrator().migrate(DAIRI, Progress.SILENT));
            }
        };

        var first = migrator.migrate(1, meanwhile);

        assertThat(first).isInstanceOf(Outcome.Done.class);
        assertThat(second).containsOnly(new Outcome.AnotherMigratorRuns()).hasSize(2);
    }

    @Test
    void shouldMigrateTwoAgenciesSideBySideButNotOneTwice() {
        register(DAIRI, KUDUS);
        var others = new ArrayList<Outcome>();
        var meanwhile = new Progress() {
            @Override
            public void agenciesFound(int all, int behind) {
                others.add(migrator.migrate(KUDUS, Progress.SILENT));
                others.add(migrator.migrate(DAIRI, Progress.SILENT));
                others.add(migrator.migrate(1, Progress.SILENT));
            }
        };

        var outcome = migrator.migrate(DAIRI, meanwhile);

        assertThat(outcome).isEqualTo(new Outcome.Done(0, List.of(DAIRI), List.of()));
        assertThat(others)
                .containsExactly(
                        new Outcome.Done(0, List.of(KUDUS), List.of()),
                        new Outcome.AnotherMigratorRuns(),
                        new Outcome.AnotherMigratorRuns());
    }

    @Test
    void shouldNotBeHeldUpByTheLiquibaseLockOfAKilledMigrator() {
        register(DAIRI);
        migrator.migrate(1, Progress.SILENT);
        postgres.execute("""
                update agency_dairi.databasechangeloglock set locked = true, lockgranted = now(), lockedby = 'the dead';
                update platform.databasechangeloglock set locked = true, lockgranted = now(), lockedby = 'the dead';
                update platform.agency set changelog_hash = null""");

        var outcome = migrator.migrate(1, Progress.SILENT);

        assertThat(outcome).isEqualTo(new Outcome.Done(0, List.of(DAIRI), List.of()));
    }

    @Test
    void shouldContinueAfterAKillBetweenTheMigrationAndItsNoteInTheRegistry() {
        register(DAIRI);
        migrator.migrate(1, Progress.SILENT);
        postgres.execute("update platform.agency set changelog_hash = null, migrated_at = null");

        assertThat(states()).containsExactly("dairi BEHIND");
        assertThat(migrator.migrate(1, Progress.SILENT)).isEqualTo(new Outcome.Done(0, List.of(DAIRI), List.of()));
        assertThat(states()).containsExactly("dairi CURRENT");
    }

    @Test
    void shouldMigrateAgenciesOfAFurtherDatabase() {
        postgres.register(DAIRI, "east");
        register(KUDUS);
        var east = TestPostgres.database("east");
        var both = new Migrator(new Databases(Map.of("main", postgres.main, "east", east)), postgres.logins);

        var outcome = both.migrate(1, Progress.SILENT);

        assertThat(outcome).isEqualTo(new Outcome.Done(0, List.of(DAIRI, KUDUS), List.of()));
        assertThat(tables(DAIRI)).isEmpty();
        long profiles = east.inTransaction(DAIRI.ownerRole(), DAIRI.schema(), connection -> {
            try (var statement = connection.createStatement()) {
                var count = statement.executeQuery("select count(*) from profile");
                count.next();
                return count.getLong(1);
            }
        });
        assertThat(profiles).isOne();
    }

    @Test
    void shouldReportAgenciesWhoseDatabaseIsUnknownOrUnreachable() {
        postgres.register(BLITAR, "west");
        postgres.register(DAIRI, "east");
        register(KUDUS);
        var nowhere = new Database("jdbc:postgresql://localhost:1/laksana", "operator", "secret");
        var databases = new Databases(Map.of("main", postgres.main, "east", nowhere));

        var outcome = new Migrator(databases, postgres.logins).migrate(1, Progress.SILENT);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Done.class, done -> {
            assertThat(done.migrated()).containsExactly(KUDUS);
            assertThat(done.failed()).extracting(Outcome.Failure::agency).containsExactly(BLITAR, DAIRI);
            assertThat(done.failed().getFirst().error()).isEqualTo("No database named west is configured.");
            assertThat(done.failed().getLast().error()).contains("localhost:1");
        });
    }

    @Test
    void shouldTellWhenThePlatformItselfFails() {
        register(DAIRI);
        postgres.execute("drop table platform.databasechangelog");

        var outcome = migrator.migrate(1, Progress.SILENT);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.PlatformFailed.class,
                        failed -> assertThat(failed.error()).endsWith("ERROR: relation \"agency\" already exists"));
        assertThat(states()).containsExactly("dairi BEHIND");
    }

    @Test
    void shouldRefuseAnAgencyThatTheRegistryDoesNotHave() {
        assertThat(migrator.migrate(DAIRI, Progress.SILENT)).isEqualTo(new Outcome.UnknownAgency(DAIRI));
    }

    @Test
    void shouldShowAnAgencyWhoseProvisioningHasNotEnded() {
        register(DAIRI);
        postgres.execute("update platform.agency set status = 'PROVISIONING'");

        assertThat(states()).containsExactly("dairi PROVISIONING");
    }

    @Test
    void shouldKnowNoAgencyBeforeTheFirstMigration() {
        var fresh = new TestPostgres().migrator();

        assertThat(fresh.status()).isEmpty();
        assertThat(fresh.migrate(DAIRI, Progress.SILENT)).isEqualTo(new Outcome.UnknownAgency(DAIRI));
    }

    @Test
    void shouldSayWhenMigratedAndNameTheAgency() {
        register(DAIRI);
        migrator.migrate(1, Progress.SILENT);

        assertThat(migrator.status()).singleElement().satisfies(state -> {
            assertThat(state.name()).isEqualTo("Dinas dairi");
            assertThat(state.migration()).isEqualTo(Migration.CURRENT);
            assertThat(state.migratedAt()).isPresent();
        });
    }

    private void register(AgencyKey... agencies) {
        List.of(agencies).forEach(postgres::register);
    }

    private List<String> states() {
        return migrator.status().stream()
                .map(state -> state.agency() + " " + state.migration())
                .toList();
    }

    private List<String> tables(AgencyKey agency) {
        return postgres.query("select tablename from pg_tables where schemaname = ? order by 1", agency.schema());
    }

    private static Outcome nothingToDo(int agencies) {
        return new Outcome.Done(agencies, List.of(), List.of());
    }
}
