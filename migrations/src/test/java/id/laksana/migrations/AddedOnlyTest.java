package id.laksana.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is only ever added to: the audit trail, its seals, the numbers that were drawn. */
class AddedOnlyTest {

    private static final AgencyKey OURS = new AgencyKey("added-ours");
    private static final AgencyKey THEIRS = new AgencyKey("added-theirs");
    private static final String FORBIDDEN = "42501";

    private static final String CASES = """
            set search_path = %s;
            insert into service (id, position, name, code) values ('00000000-0000-0000-0000-000000000001', 1, 'S', 's');
            insert into sop (id, code) values ('00000000-0000-0000-0000-000000000002', 's');
            insert into sop_version (sop_id, no, origin, format, content, hash, name, runnable, recorded_at, recorded_by_name)
                values ('00000000-0000-0000-0000-000000000002', 1, 'X', 1, '', encode(sha256(''), 'hex'), 'S', true, now(), 'x');
            insert into service_case (id, number, receipt, practice, service_id, sop_id, version_no, hash, form, registered_at, stage,
                    step, returned, seq, head, mark, state)
                select cast('00000000-0000-0000-0000-00000000001' || n as uuid), n + 1, case n when 0 then 'practice' else 'real' end, n = 0,
                    '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000002', 1, '', 0, now(), 'OPEN', 's', false, 1,
                    sha256(''), substr(sha256(''), 1, 8), '{}'
                  from generate_series(0, 1) n;
            insert into case_event (no, case_id, recorded_at, seq, what) select 1, id, now(), 1, '{}' from service_case;
            """;

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

    /** What was only done to learn can be erased, and nothing else, whatever the working role says of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update case_event set what = ''",
                "truncate case_event",
                "update service_case set practice = true",
                "update service_case set receipt = ''",
                "update service_case set hash = ''",
                "update case_words set words = ''",
                "update case_seal set hash = hash",
                "delete from case_seal",
                "alter table case_event disable row level security",
                "drop policy case_event_erase on case_event"
            })
    void shouldNeverChangeTheHistoryOfACase(String tampering) throws SQLException {
        try (var ours = POSTGRES.connectFor(OURS)) {
            assertThat(refusal(ours, tampering)).startsWith(FORBIDDEN);
        }
    }

    @Test
    void shouldEraseThePracticeCasesOnly() throws SQLException {
        POSTGRES.execute(CASES.formatted(OURS.schema()));
        try (var ours = POSTGRES.connectFor(OURS)) {
            assertThat(refusal(ours, "delete from case_event")).isEqualTo("none");
            assertThat(refusal(ours, "delete from service_case")).isEqualTo("none");
        }

        assertThat(POSTGRES.query(
                        "select count(*) || ' ' || min(receipt) from %s.service_case".formatted(OURS.schema())))
                .containsExactly("1 real");
        assertThat(POSTGRES.query("select count(*) from %s.case_event".formatted(OURS.schema())))
                .containsExactly("1");
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
