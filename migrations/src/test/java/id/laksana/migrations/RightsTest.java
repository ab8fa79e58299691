package id.laksana.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What PostgreSQL itself forbids; the subjects come from its catalog, so that a new table is among them by itself. */
class RightsTest {

    private static final List<String> GRANTED = List.of(
            "appearance SELECT UPDATE",
            "application_form INSERT SELECT",
            "appointment DELETE INSERT SELECT UPDATE",
            "approval_choice SELECT UPDATE",
            "attachment DELETE INSERT SELECT",
            "attachment_chunk INSERT SELECT",
            "audit_event INSERT SELECT",
            "calendar SELECT",
            "calendar_day DELETE INSERT SELECT UPDATE",
            "case_applicant DELETE INSERT SELECT UPDATE",
            "case_dating INSERT SELECT UPDATE",
            "case_event DELETE INSERT SELECT",
            "case_number USAGE",
            "case_outbox DELETE INSERT SELECT UPDATE",
            "case_seal INSERT SELECT",
            "case_seat INSERT SELECT",
            "case_words DELETE INSERT SELECT",
            "charter SELECT UPDATE",
            "decree INSERT SELECT",
            "decree_sop INSERT SELECT",
            "draft_comment INSERT SELECT",
            "draft_review INSERT SELECT",
            "draft_reviewer INSERT SELECT",
            "hand_over DELETE INSERT SELECT UPDATE",
            "layout INSERT SELECT",
            "layout_logo DELETE INSERT SELECT",
            "layout_logo_use INSERT SELECT",
            "lint_rule INSERT SELECT UPDATE",
            "mandate DELETE INSERT SELECT UPDATE",
            "member DELETE INSERT SELECT UPDATE",
            "member_act DELETE INSERT SELECT",
            "notice DELETE INSERT SELECT",
            "number_counter INSERT SELECT UPDATE",
            "number_entry INSERT SELECT",
            "number_pattern INSERT SELECT",
            "number_register INSERT SELECT",
            "official DELETE INSERT SELECT UPDATE",
            "performer_binding DELETE INSERT SELECT UPDATE",
            "performer_binding_post DELETE INSERT SELECT",
            "post DELETE INSERT SELECT UPDATE",
            "profile SELECT UPDATE",
            "reading_subject INSERT SELECT",
            "reading_verdict INSERT SELECT",
            "service DELETE INSERT SELECT UPDATE",
            "service_case DELETE INSERT SELECT",
            "service_component DELETE INSERT SELECT UPDATE",
            "setup_confirmation DELETE INSERT SELECT",
            "sop DELETE INSERT SELECT UPDATE",
            "sop_act INSERT SELECT",
            "sop_adoption INSERT SELECT",
            "sop_check INSERT SELECT UPDATE",
            "sop_draft DELETE INSERT SELECT UPDATE",
            "sop_draft_op DELETE INSERT SELECT UPDATE",
            "sop_evaluation INSERT SELECT",
            "sop_signature INSERT SELECT",
            "sop_step INSERT SELECT",
            "sop_version INSERT SELECT",
            "timetable DELETE INSERT SELECT UPDATE",
            "unit DELETE INSERT SELECT UPDATE",
            "unit_editor DELETE INSERT SELECT");

    private static final AgencyKey OURS = new AgencyKey("rights-ours");
    private static final AgencyKey THEIRS = new AgencyKey("rights-theirs");
    private static final String FORBIDDEN = "42501";
    private static final String UNDEFINED_TABLE = "42P01";

    private static final TestPostgres POSTGRES = new TestPostgres();

    private static final String REACHABLE = """
            with recursive ids as (
                select oid as id from pg_roles where rolname = ?
                union
                select roleid from pg_auth_members join ids on member = id),
            reachable as (select * from pg_roles join ids on oid = id)
            """;

    @BeforeAll
    static void migrate() {
        POSTGRES.migrator().migrate(1, Progress.SILENT);
        POSTGRES.register(OURS);
        POSTGRES.register(THEIRS);
        POSTGRES.migrator().migrate(2, Progress.SILENT);
    }

    @Test
    void shouldLetTheApplicationReachTheWorkingRolesOnly() {
        assertThat(reachable("select rolname from reachable", POSTGRES.logins.app()))
                .containsExactlyInAnyOrder(POSTGRES.logins.app().name(), OURS.workingRole(), THEIRS.workingRole());
        assertThat(reachable("select rolname from reachable", POSTGRES.logins.platform()))
                .containsExactly(POSTGRES.logins.platform().name());
    }

    @Test
    void shouldLetNoReachableRoleOwnAnything() {
        var owned = "select distinct rolname from pg_shdepend join reachable on refobjid = id"
                + " where refclassid = 'pg_authid'::regclass and deptype = 'o'";

        assertThat(reachable(owned, POSTGRES.logins.app())).isEmpty();
        assertThat(reachable(owned, POSTGRES.logins.platform())).isEmpty();
        assertThat(POSTGRES.query(REACHABLE + owned, OURS.ownerRole())).containsExactly(OURS.ownerRole());
    }

    @Test
    void shouldLetNoReachableRoleCreateAnything() {
        var privileged = "select rolname from reachable"
                + " where rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls";
        var inDatabase = "select rolname from reachable"
                + " where has_database_privilege(oid, current_database(), 'create, temporary')";
        var inSchema =
                "select nspname from pg_namespace n, reachable r where has_schema_privilege(r.oid, n.oid, 'create')";

        for (var login : List.of(POSTGRES.logins.app(), POSTGRES.logins.platform())) {
            assertThat(reachable(privileged, login)).isEmpty();
            assertThat(reachable(inDatabase, login)).isEmpty();
            assertThat(reachable(inSchema, login)).isEmpty();
        }
        assertThat(POSTGRES.query(REACHABLE + inSchema, OURS.ownerRole())).containsExactly(OURS.schema());
    }

    @Test
    void shouldNeitherInheritNorPassOnTheWorkingRoles() {
        assertThat(POSTGRES.query("""
                select roleid::regrole::text from pg_auth_members
                 where member = ?::regrole and (inherit_option or admin_option or not set_option)""", POSTGRES.logins.app().name())).isEmpty();
    }

    @Test
    void shouldLeaveNothingOfTheDatabaseToThePublic() {
        assertThat(POSTGRES.query("""
                select privilege_type from pg_database, aclexplode(datacl)
                 where datname = current_database() and grantee = 0
                union all
                select nspname || ' ' || privilege_type from pg_namespace, aclexplode(nspacl)
                 where grantee = 0 and nspname <> 'information_schema' and nspname <> 'pg_catalog'""")).isEmpty();
    }

    @Test
    void shouldGiveTheWorkingRoleExactlyTheRightsOfTheChangeSets() {
        var granted = POSTGRES.query("""
                select relname || ' ' || string_agg(privilege_type, ' ' order by privilege_type)
                  from pg_class, aclexplode(relacl)
                 where relnamespace = ?::regnamespace and grantee <> relowner
                 group by relname order by relname""", OURS.schema());

        assertThat(granted).containsExactlyElementsOf(GRANTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"profile", "charter"})
    void shouldHaveExactlyOneRow(String table) throws SQLException {
        try (var ours = POSTGRES.connectFor(OURS)) {
            assertThat(POSTGRES.query("select count(*) from agency_rights_ours." + table))
                    .containsExactly("1");
            assertThat(refusal(ours, "insert into " + table + " default values"))
                    .startsWith(FORBIDDEN);
            assertThat(refusal(ours, "delete from " + table)).startsWith(FORBIDDEN);
        }
    }

    @Test
    void shouldSeeNothingWithoutTakingARole() throws SQLException {
        try (var nobody = POSTGRES.connect(POSTGRES.logins.app())) {
            for (var table : tables(OURS)) {
                assertThat(refusal(nobody, "select from " + OURS.schema() + "." + table))
                        .startsWith(FORBIDDEN);
                assertThat(refusal(nobody, "select from " + table)).startsWith(UNDEFINED_TABLE);
            }
            assertThat(refusal(nobody, "select from platform.agency")).startsWith(FORBIDDEN);
            assertThat(refusal(nobody, "create temporary table t ()")).startsWith(FORBIDDEN);
        }
    }

    @Test
    void shouldNotTakeTheRoleOfAnOwner() throws SQLException {
        try (var nobody = POSTGRES.connect(POSTGRES.logins.app());
                var platform = POSTGRES.connect(POSTGRES.logins.platform())) {
            assertThat(refusal(nobody, "set role " + OURS.ownerRole())).startsWith(FORBIDDEN);
            assertThat(refusal(nobody, "set role " + Platform.OWNER)).startsWith(FORBIDDEN);
            assertThat(refusal(platform, "set role " + OURS.workingRole())).startsWith(FORBIDDEN);
            assertThat(refusal(platform, "set role " + Platform.OWNER)).startsWith(FORBIDDEN);
        }
    }

    @Test
    void shouldKeepAgenciesApart() throws SQLException {
        try (var ours = POSTGRES.connectFor(OURS);
                var theirs = POSTGRES.connectFor(THEIRS)) {
            for (var table : tables(THEIRS)) {
                var name = THEIRS.schema() + "." + table;
                for (var statement : List.of("select from %s", "delete from %s", "truncate %s", "drop table %s")) {
                    assertThat(refusal(ours, statement.formatted(name))).startsWith(FORBIDDEN);
                }
            }
            for (var table : List.of("audit_event", "member", "profile")) {
                assertThat(refusal(theirs, "select from " + THEIRS.schema() + "." + table))
                        .isEqualTo("none");
            }
        }
    }

    @Test
    void shouldAnswerForAForeignTableAsForAnAbsentOne() throws SQLException {
        try (var ours = POSTGRES.connectFor(OURS)) {
            var foreign = refusal(ours, "select from " + THEIRS.schema() + ".profile");
            var absent = refusal(ours, "select from " + THEIRS.schema() + ".nothing");

            assertThat(foreign).startsWith(FORBIDDEN).isEqualTo(absent);
        }
    }

    @Test
    void shouldHideLiquibasesTablesFromTheWorkingRole() throws SQLException {
        try (var ours = POSTGRES.connectFor(OURS)) {
            assertThat(refusal(ours, "select from databasechangelog")).startsWith(FORBIDDEN);
            assertThat(refusal(ours, "select from databasechangeloglock")).startsWith(FORBIDDEN);
        }
    }

    @Test
    void shouldLetThePlatformsLoginKeepPreferencesButMoveNoneToAnotherPerson() throws SQLException {
        try (var platform = POSTGRES.connect(POSTGRES.logins.platform())) {
            assertThat(refusal(platform, "insert into platform.preference (user_id) values (gen_random_uuid())"))
                    .isEqualTo("none");
            assertThat(refusal(platform, "update platform.preference set language = 'en', theme = 'DARK'"))
                    .isEqualTo("none");
            assertThat(refusal(platform, "update platform.preference set user_id = gen_random_uuid()"))
                    .startsWith(FORBIDDEN);
            assertThat(refusal(platform, "delete from platform.preference")).startsWith(FORBIDDEN);
        }
    }

    @Test
    void shouldLetThePlatformsLoginReadTheRegistryOnly() throws SQLException {
        try (var platform = POSTGRES.connect(POSTGRES.logins.platform())) {
            assertThat(refusal(platform, "select from platform.agency")).isEqualTo("none");
            assertThat(refusal(platform, "update platform.agency set name = 'x'"))
                    .startsWith(FORBIDDEN);
            assertThat(refusal(platform, "delete from platform.agency")).startsWith(FORBIDDEN);
            assertThat(refusal(platform, "select from platform.databasechangelog"))
                    .startsWith(FORBIDDEN);
            assertThat(refusal(platform, "select from " + OURS.schema() + ".profile"))
                    .startsWith(FORBIDDEN);
        }
    }

    @Test
    void shouldKeepNoPasswordInClear() {
        assertThat(POSTGRES.query(
                        "select rolpassword from pg_authid where rolname = ?",
                        POSTGRES.logins.app().name()))
                .singleElement()
                .asString()
                .startsWith("SCRAM-SHA-256$");
    }

    @Test
    void shouldHaveNoKeyOrReferenceThatLeavesItsSchema() {
        assertThat(POSTGRES.query("""
                select conname from pg_constraint join pg_class target on confrelid = target.oid
                 where contype = 'f' and target.relnamespace <> connamespace""")).isEmpty();
    }

    private static List<String> reachable(String sql, Login from) {
        return POSTGRES.query(REACHABLE + sql, from.name());
    }

    private static List<String> tables(AgencyKey agency) {
        var tables = POSTGRES.query("select tablename from pg_tables where schemaname = ?", agency.schema());
        assertThat(tables).contains("audit_event", "member", "profile");
        return new ArrayList<>(tables);
    }

    /** The error's code and text, or "none". */
    private static String refusal(Connection connection, String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            return "none";
        } catch (SQLException e) {
            return e.getSQLState() + " "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElseThrow();
        }
    }
}
