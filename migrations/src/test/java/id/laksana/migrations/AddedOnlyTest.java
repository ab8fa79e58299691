package id.laksana.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is only ever added to: the audit trail, its seals, the numbers that were drawn. */
class AddedOnlyTest {

    private static final AgencyKey OURS = new AgencyKey("added-ours");
    private static final AgencyKey THEIRS = new AgencyKey("added-theirs");
    private static final String FORBIDDEN = "42501";

    private static final TestPostgres POSTGRES = new TestPostgres();

    @BeforeAll
    static void migrate() {
        POSTGRES.migrator().migrate(1, Progress.SILENT);
        POSTGRES.register(OURS);
        POSTGRES.register(THEIRS);
        POSTGRES.migrator().migrate(2, Progress.SILENT);
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
