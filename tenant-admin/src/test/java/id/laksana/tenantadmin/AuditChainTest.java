package id.laksana.tenantadmin;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.migrations.AgencyKey;
import id.laksana.migrations.Database;
import id.laksana.migrations.Outcome;
import id.laksana.migrations.Progress;
import id.laksana.tenantadmin.audit.AuditChain;
import id.laksana.tenantadmin.audit.AuditEntry;
import id.laksana.tenantadmin.audit.Finding;
import id.laksana.tenantadmin.audit.Seal;
import id.laksana.tenantadmin.audit.Verdict;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody who may do everything in the database does to an agency's audit trail is found, and said where. */
class AuditChainTest {

    private static final AgencyKey AGENCY = new AgencyKey("rantai");
    private static final Instant NOW = Instant.parse("2026-03-02T02:30:00.123456Z");
    private static final int ENTRIES = 20;
    private static final int THREADS = 16;
    private static final int EACH = 25;

    /** Nobody but a superuser can tell PostgreSQL not to look at what refers to what. */
    private static final String UNSEEN = "set session_replication_role = replica; ";

    private static final String TABLE = "agency_rantai.audit_event";

    private static final String ASIS = """
            create table audit_event (
                id bigint generated always as identity primary key,
                at timestamptz not null,
                actor_id uuid,
                actor_name text not null,
                acting text not null default '',
                action text not null,
                subject text not null default '',
                details jsonb not null default '{}',
                request_id text
            );
            create index audit_event_at on audit_event (at desc, id desc);
            grant select, insert on audit_event to agency_rantai;
            insert into audit_event (at, actor_name, action, subject, details) values
                (now(), 'a', 'A', 'pertama', '{"nama": "A → B"}'), (now(), 'b', 'A', 'x', '{}'), (now(), 'c', 'A', 'kedua', '{}'),
                (now() - interval '1 day', 'd', 'A', 'ketiga', '{}');
            delete from audit_event where subject = 'x';
            """;

    @BeforeAll
    static void provision() {
        TestPlatform.empty();
        MemberDirectory nobody = (_, _) -> {};
        var provisioning = new Provisioning(TestPlatform.DATABASES, TestPlatform.MIGRATOR, nobody, AgencyStarter.EMPTY);
        provisioning.provision(new NewAgency(
                AGENCY,
                "Dinas Rantai",
                "Kabupaten Contoh",
                "33",
                "33.19",
                ZoneId.of("Asia/Jakarta"),
                "main",
                Optional.empty()));
    }

    @BeforeEach
    void begin() {
        TestPlatform.execute(UNSEEN + "truncate " + TABLE);
        IntStream.rangeClosed(1, ENTRIES).forEach(AuditChainTest::append);
    }

    @Test
    void shouldFindNothingInWhatNobodyTouched() {
        Verdict verdict = verify(List.of(head()));

        assertThat(verdict.isSound()).isTrue();
        assertThat(verdict.length()).isEqualTo(ENTRIES);
        assertThat(verdict.head()).contains(head());
        assertThat(verdict.sealed()).isEqualTo(ENTRIES);
    }

    /** With the hash as PostgreSQL makes it anew, as an update leaves it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + interval '1 microsecond'",
                "actor_id = null",
                "actor_name = replace(actor_name, '7', '8')",
                "acting = 'x'",
                "action = 'CHANGE_MEMBER'",
                "subject = subject || ' '",
                "details = '{\"alamat\": [\"Jalan A\", \"Jalan C\"]}'",
                "request_id = coalesce(request_id, '') || 'x'"
            })
    void shouldFindAChangeOfAnythingThatAnEntrySays(String change) {
        tamper("update " + TABLE + " set " + change + " where seq = 7");

        assertThat(verify(List.of()).findings()).containsExactly(new Finding.Unlinked(8));
    }

    /** With the hash as it was, as who writes into the file leaves it. */
    @Test
    void shouldFindAnEntryThatIsNotAsItWasHashed() {
        TestPlatform.execute("alter table " + TABLE + " alter column hash drop expression");
        try {
            tamper("update " + TABLE + " set subject = subject || '.' where seq = 7");

            assertThat(verify(List.of()).findings()).containsExactly(new Finding.Altered(7));

            tamper("update " + TABLE + " set hash = set_byte(hash, 31, (get_byte(hash, 31) + 1) % 256) where seq = 9");

            assertThat(verify(List.of()).findings())
                    .containsExactly(new Finding.Altered(7), new Finding.Altered(9), new Finding.Unlinked(10));
        } finally {
            TestPlatform.execute("drop schema agency_rantai cascade");
            TestPlatform.execute("delete from platform.agency");
            provision();
        }
    }

    @Test
    void shouldFindWhatWasTakenOutAndSlippedIn() {
        tamper("delete from " + TABLE + " where seq in (5, 11, 12)");
        assertThat(verify(List.of()).findings())
                .containsExactly(new Finding.Missing(5, 5), new Finding.Missing(11, 12));

        begin();
        tamper("delete from " + TABLE + " where seq = 1");
        assertThat(verify(List.of()).findings()).containsExactly(new Finding.Missing(1, 1));

        begin();
        tamper("update " + TABLE + " set seq = seq + 1001 where seq > 10; update " + TABLE
                + " set seq = seq - 1000 where seq > 1000;"
                + " insert into " + TABLE + " (seq, previous, at, actor_name, action)"
                + " select 11, hash, now(), 'Penyusup', 'CHANGE_PROFILE' from " + TABLE + " where seq = 10");
        assertThat(verify(List.of()).findings()).contains(new Finding.Unlinked(12));
        assertThat(verify(List.of()).length()).isEqualTo(ENTRIES + 1);
    }

    @Test
    void shouldFindTwoThatChangedPlaces() {
        tamper("update " + TABLE + " set seq = 1000 where seq = 6; update " + TABLE
                + " set seq = 6 where seq = 7; update " + TABLE + " set seq = 7 where seq = 1000");

        assertThat(verify(List.of()).findings())
                .containsExactly(new Finding.Unlinked(6), new Finding.Unlinked(7), new Finding.Unlinked(8));
    }

    @Test
    void shouldFindThatTheEndWasCutOffOnceItWasSealed() {
        Seal seal = head();
        append(ENTRIES + 1);
        tamper("delete from " + TABLE + " where seq > 15");

        assertThat(verify(List.of()).isSound()).as("nothing vouches for it").isTrue();
        assertThat(verify(List.of(new Seal(3, hashOf(3), NOW), seal)).findings())
                .containsExactly(new Finding.CutOff(16, ENTRIES, NOW));

        tamper("delete from " + TABLE);
        assertThat(verify(List.of(seal)).findings()).containsExactly(new Finding.CutOff(1, ENTRIES, NOW));
    }

    @Test
    void shouldFindThatAllWasWrittenAnewOnceItWasSealed() {
        Seal seal = head();
        tamper("delete from " + TABLE + " where seq = " + ENTRIES);
        append(99);

        assertThat(verify(List.of()).isSound()).isTrue();
        assertThat(verify(List.of(seal)).findings()).containsExactly(new Finding.Rewritten(ENTRIES, NOW));
    }

    @Test
    void shouldTellHowMuchIsWrongButNotAllOfIt() {
        tamper("update " + TABLE + " set previous = sha256(previous) where seq > 1");

        Verdict verdict = verify(List.of());

        assertThat(verdict.found()).isEqualTo(ENTRIES - 1);
    }

    @Test
    void shouldMakeOneChainOfWhatManyAddAtOnce() throws Exception {
        Callable<Boolean> much = () -> {
            for (int i = 0; i < EACH; i++) {
                append(i);
            }
            return true;
        };

        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (var done : threads.invokeAll(
                    IntStream.range(0, THREADS).mapToObj(_ -> much).toList())) {
                assertThat(done.get()).isTrue();
            }
        }

        Verdict verdict = verify(List.of());
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.length()).isEqualTo(ENTRIES + THREADS * EACH);
        assertThat(verdict.head().orElseThrow().length()).isEqualTo(verdict.length());
    }

    @Test
    void shouldLetTheOperatorVerifyAndSealAllOrOne() {
        assertThat(command("rantai")).contains("rantai  20       sound", "1 trails verified, 0 unsound.", "exit 0");
        assertThat(TestPlatform.query("select length from platform.audit_seal where agency = 'rantai'"))
                .containsExactly("20");

        tamper("delete from " + TABLE + " where seq > 18; delete from " + TABLE + " where seq = 4");

        assertThat(command())
                .contains(
                        "UNSOUND",
                        "entries 4 to 4 are missing",
                        "entries 19 to 20 are gone, though sealed on",
                        "exit 1");
        assertThat(command("tidak-ada")).contains("no migrated agency tidak-ada", "exit 2");
        assertThat(command("X")).contains("exit 2");
        assertThat(command("rantai", "--output", "json"))
                .contains("\"verdict\" : \"UNSOUND\"", "\"findings\" : \"entries 4 to 4 are missing; ");
        TestPlatform.execute("delete from platform.audit_seal");
    }

    private static String command(String... key) {
        var said = new StringWriter();
        var main = TestPlatform.DATABASES.main();
        var line = Main.commandLine(
                Map.of(
                        "LAKSANA_DB_URL", main.url(),
                        "LAKSANA_DB_OPERATOR_USER", main.user(),
                        "LAKSANA_DB_OPERATOR_PASSWORD", main.password(),
                        "LAKSANA_DB_APP_PASSWORD", "rahasia",
                        "LAKSANA_DB_PLATFORM_PASSWORD", "rahasia"),
                _ -> AgencyStarter.EMPTY);
        line.setOut(new PrintWriter(said, true));
        line.setErr(new PrintWriter(said, true));
        var arguments =
                Stream.concat(Stream.of("audit", "verify"), Stream.of(key)).toArray(String[]::new);
        int exit = line.execute(arguments);
        return said + "exit " + exit;
    }

    /** What was written before there was a chain becomes its beginning. */
    @Test
    void shouldChainWhatWasThereBefore() {
        TestPlatform.execute("set search_path = agency_rantai; drop table audit_event; " + ASIS
                + " delete from databasechangelog where id like 'audit-chain%';"
                + " update platform.agency set changelog_hash = null");
        TestPlatform.execute("alter table " + TABLE + " owner to " + AGENCY.ownerRole());

        assertThat(TestPlatform.MIGRATOR.migrate(1, Progress.SILENT))
                .isEqualTo(new Outcome.Done(0, List.of(AGENCY), List.of()));
        Verdict verdict = verify(List.of());
        assertThat(verdict.isSound()).isTrue();
        assertThat(verdict.length()).isEqualTo(3);
        assertThat(TestPlatform.query("select subject from " + TABLE + " order by seq"))
                .containsExactly("pertama", "kedua", "ketiga");
        append(4);
        assertThat(verify(List.of()).length()).isEqualTo(4);
    }

    private static void append(int number) {
        inAgency(chain -> {
            chain.append(new AuditEntry(
                    NOW.plusSeconds(number),
                    number % 3 == 0 ? null : new UUID(0, number),
                    "Petugas \\ “Ä𝄞” " + number,
                    "CHANGE_PROFILE",
                    number % 5 == 0 ? "" : "Perihal; 3:abc\\x41 " + number,
                    "{\"alamat\": [\"Jalan A → B\", \"Jalan \\\"C\\\" \\\\ \\u00e9\"], \"nomor\": \"" + number + "\"}",
                    number % 4 == 0 ? null : "permintaan-" + number));
            return chain;
        });
    }

    private static Verdict verify(List<Seal> seals) {
        return inAgency(chain -> chain.verify(seals, NOW, _ -> {}));
    }

    private static Seal head() {
        return inAgency(chain -> chain.head(NOW)).orElseThrow();
    }

    private static String hashOf(long seq) {
        return TestPlatform.query("select encode(hash, 'hex') from " + TABLE + " where seq = " + seq)
                .getFirst();
    }

    private static void tamper(String sql) {
        TestPlatform.execute(UNSEEN + sql);
    }

    private static <T> T inAgency(Work<T> work) {
        Database main = TestPlatform.DATABASES.main();
        return main.inTransaction(
                AGENCY.ownerRole(), AGENCY.schema(), connection -> work.on(new AuditChain(connection)));
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(AuditChain chain) throws SQLException;
    }
}
