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

        assertThat(granted)
                .containsExactly(
                        "appearance SELECT UPDATE",
                        "audit_event INSERT SELECT",
                        "charter SELECT UPDATE",
                        "layout INSERT SELECT",
                        "lint_rule INSERT SELECT UPDATE",
                        "member DELETE INSERT SELECT UPDATE",
                        "number_counter INSERT SELECT UPDATE",
                        "number_entry INSERT SELECT",
                        "number_pattern INSERT SELECT",
                        "number_register INSERT SELECT",
                        "profile SELECT UPDATE",
                        "reading_subject INSERT SELECT",
                        "reading_verdict INSERT SELECT",
                        "service DELETE INSERT SELECT UPDATE",
                        "service_component DELETE INSERT SELECT UPDATE",
                        "sop INSERT SELECT UPDATE",
                        "sop_act INSERT SELECT",
                        "sop_check INSERT SELECT UPDATE",
                        "sop_draft DELETE INSERT SELECT UPDATE",
                        "sop_step INSERT SELECT",
                        "sop_version INSERT SELECT");
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set action = 'X'",
                "delete from audit_event",
                "truncate audit_event",
                "drop table audit_event",
                "alter table audit_event disable trigger all"
            })
    void shouldNeverChangeWhatWasAudited(String tampering) throws SQLException {
        try (var ours = POSTGRES.connectFor(OURS)) {
            assertThat(refusal(ours, """
                    insert into audit_event (seq, previous, at, actor_name, action)
                    select coalesce(max(seq), 0) + 1, (select hash from audit_event order by seq desc limit 1), now(), 'a', 'A'
                      from audit_event""")).isEqualTo("none");
            assertThat(refusal(ours, tampering)).startsWith(FORBIDDEN);
        }
    }

    /** The chain is PostgreSQL's own work: an entry has one place, one hash, and follows the one before. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into audit_event (seq, at, actor_name, action) values (2, now(), 'a', 'A')",
                "insert into audit_event (seq, previous, at, actor_name, action) values (2, sha256('x'), now(), 'a', 'A')",
                "insert into audit_event (seq, previous, at, actor_name, action) select 3, hash, now(), 'a', 'A' from audit_event where seq = 1",
                "insert into audit_event (seq, at, actor_name, action) values (1, now(), 'a', 'A')",
                "insert into audit_event (seq, previous, at, actor_name, action, hash) values (2, sha256('x'), now(), 'a', 'A', sha256('y'))"
            })
    void shouldAcceptNoEntryThatDoesNotFollowTheLast(String forged) throws SQLException {
        try (var theirs = POSTGRES.connectFor(THEIRS)) {
            theirs.setAutoCommit(false);
            assertThat(refusal(
                            theirs,
                            "insert into audit_event (seq, at, actor_name, action) values (1, now(), 'a', 'A')"))
                    .isEqualTo("none");
            assertThat(refusal(theirs, forged)).isNotEqualTo("none");
            theirs.rollback();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update platform.audit_seal set hash = hash",
                "delete from platform.audit_seal",
                "truncate platform.audit_seal"
            })
    void shouldNeverBreakASeal(String breaking) throws SQLException {
        try (var platform = POSTGRES.connect(POSTGRES.logins.platform())) {
            assertThat(refusal(platform, "select from platform.audit_seal")).isEqualTo("none");
            assertThat(refusal(platform, breaking)).startsWith(FORBIDDEN);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update number_entry set text = 'x'",
                "update number_entry set register = 'surat'",
                "delete from number_entry",
                "update number_pattern set pattern = 'x'",
                "delete from number_counter"
            })
    void shouldKeepNumbersAsTheyWereDrawn(String tampering) throws SQLException {
        try (var ours = POSTGRES.connectFor(OURS)) {
            assertThat(refusal(ours, tampering)).startsWith(FORBIDDEN);
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
