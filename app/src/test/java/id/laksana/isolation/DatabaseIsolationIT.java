package id.laksana.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.laksana.demo.DemoDatabase;
import id.laksana.migrations.AgencyKey;
import id.laksana.testing.InTurn;
import id.laksana.testing.Installation;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What PostgreSQL itself forbids, for every table that pg_catalog knows. */
@InTurn("what the schemas of all agencies hold")
class DatabaseIsolationIT {

    private static final String DENIED = "42501";

    /** Everything that can be done to a relation, written for the relation in the place of {@code %s}. */
    private static final List<String> ATTACKS = List.of(
            "select * from %s",
            "select count(*) from %s",
            "insert into %s default values",
            "delete from %s",
            "truncate %s",
            "lock table %s",
            "drop table %s",
            "create table %s_2 (id int)",
            "create view pg_temp.stolen as select * from %s");

    private final DemoDatabase database = Installation.get().database();
    private final Connection app = connect(DemoDatabase.APP);

    DatabaseIsolationIT() throws SQLException {
        app.setAutoCommit(false);
    }

    @AfterEach
    void disconnect() throws SQLException {
        app.close();
    }

    @ParameterizedTest
    @MethodSource("id.laksana.isolation.AgencyPairs#all")
    void shouldDenyTheRoleOfOneAgencyEverythingOfAnother(AgencyPairs pair) throws SQLException {
        for (String relation : relations(pair.victim().schema())) {
            for (String attack : ATTACKS) {
                assertThat(failure(pair.attacker(), attack.formatted(relation)))
                        .as(attack.formatted(relation))
                        .hasValueSatisfying(e -> assertThat(e.getSQLState()).isEqualTo(DENIED));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("id.laksana.isolation.AgencyPairs#all")
    void shouldNotTellAForeignTableFromAnAbsentOne(AgencyPairs pair) throws SQLException {
        String absent =
                message(pair.attacker(), "select * from " + pair.victim().schema() + ".no_such_table");

        for (String relation : relations(pair.victim().schema())) {
            assertThat(message(pair.attacker(), "select * from " + relation)).isEqualTo(absent);
        }
    }

    @ParameterizedTest
    @MethodSource("id.laksana.isolation.AgencyPairs#agencies")
    void shouldLetEachAgencyReadItsOwn(AgencyKey agency) throws SQLException {
        List<String> readable = new ArrayList<>();
        for (String relation : relations(agency.schema())) {
            if (failure(agency, "select count(*) from " + relation).isEmpty()) {
                readable.add(relation);
            }
        }

        assertThat(readable)
                .as("all but the migrator's own tables")
                .containsExactlyInAnyOrderElementsOf(relations(agency.schema()).stream()
                        .filter(relation -> !relation.contains("databasechangelog"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("id.laksana.isolation.AgencyPairs#agencies")
    void shouldShowNothingWhereNoAgencyIsSet(AgencyKey agency) throws SQLException {
        for (String login : List.of(DemoDatabase.APP, DemoDatabase.PLATFORM)) {
            for (String relation : relations(agency.schema())) {
                assertThat(asLogin(login, "select count(*) from " + relation)).isPresent();
            }
        }
        for (String relation : relations("platform")) {
            assertThat(asLogin(DemoDatabase.APP, "select count(*) from " + relation))
                    .isPresent();
            assertThat(failure(agency, "select count(*) from " + relation)).isPresent();
        }
    }

    @Test
    void shouldReachNoRoleThatOwnsOrCreatesAnything() throws SQLException {
        List<String> reachable = strings("""
                with recursive reachable(oid) as (
                    select oid from pg_roles where rolname in ('laksana_app', 'laksana_platform')
                    union
                    select roleid from pg_auth_members join reachable on member = reachable.oid
                )
                select rolname from pg_roles join reachable using (oid)
                """);
        List<String> powers = strings("""
                with recursive reachable(oid) as (
                    select oid from pg_roles where rolname in ('laksana_app', 'laksana_platform')
                    union
                    select roleid from pg_auth_members join reachable on member = reachable.oid
                )
                select rolname || ' is powerful' from pg_roles join reachable using (oid)
                    where rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls
                union all
                select 'owns ' || objid::regclass from pg_shdepend join reachable on refobjid = reachable.oid
                    where deptype = 'o' and classid = 'pg_class'::regclass
                union all
                select 'owns something of ' || classid::regclass from pg_shdepend
                    join reachable on refobjid = reachable.oid where deptype = 'o'
                union all
                select pg_get_userbyid(reachable.oid) || ' creates in ' || nspname from pg_namespace, reachable
                    where has_schema_privilege(reachable.oid, pg_namespace.oid, 'create')
                union all
                select pg_get_userbyid(reachable.oid) || ' creates in database ' || datname from pg_database, reachable
                    where datname = current_database()
                    and (has_database_privilege(reachable.oid, pg_database.oid, 'create')
                        or has_database_privilege(reachable.oid, pg_database.oid, 'temp'))
                """);

        assertThat(reachable)
                .as("the logins and the working roles, so that the question is not empty")
                .hasSize(2 + AgencyPairs.agencies().size());
        assertThat(powers).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("id.laksana.isolation.AgencyPairs#agencies")
    void shouldMakeNoLargeObjectsWhichBelongToNoSchema(AgencyKey agency) throws SQLException {
        for (String way : List.of("select lo_create(0)", "select lo_from_bytea(0, 'x')", "select lo_creat(-1)")) {
            assertThat(failure(agency, way))
                    .as(way)
                    .hasValueSatisfying(e -> assertThat(e.getSQLState()).isEqualTo(DENIED));
        }
    }

    @Test
    void shouldConnectToNoOtherDatabase() {
        for (String other : List.of("keycloak", "postgres", "template1")) {
            String url = database.url().replaceFirst("/laksana$", "/" + other);
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(
                                    url,
                                    DemoDatabase.APP,
                                    database.login(DemoDatabase.APP).password())
                            .close())
                    .withMessageContaining("permission denied for database");
        }
    }

    private Optional<SQLException> failure(AgencyKey agency, String sql) throws SQLException {
        try (Statement statement = app.createStatement()) {
            statement.execute("set local role " + agency.workingRole());
            statement.execute("set local search_path to " + agency.schema());
            statement.execute(sql);
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(e);
        } finally {
            app.rollback();
        }
    }

    private String message(AgencyKey agency, String sql) throws SQLException {
        return failure(agency, sql).orElseThrow().toString().replaceAll("Position: \\d+", "");
    }

    private Optional<SQLException> asLogin(String login, String sql) throws SQLException {
        try (Connection connection = connect(login);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(e);
        }
    }

    private Connection connect(String login) throws SQLException {
        return DriverManager.getConnection(
                database.url(), login, database.login(login).password());
    }

    /** Tables, views, sequences and the like of a schema, as the superuser sees them. */
    private List<String> relations(String schema) throws SQLException {
        List<String> relations = strings("select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid ="
                + " relnamespace where relkind in ('r', 'p', 'v', 'm', 'f') and nspname = '" + schema + "'");
        assertThat(relations).as("relations of " + schema).isNotEmpty();
        return relations;
    }

    private List<String> strings(String sql) throws SQLException {
        try (Connection connection = database.server().superuser("laksana").getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> strings = new ArrayList<>();
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
            return strings;
        }
    }
}
