package id.laksana.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.agency.CurrentAgency;
import id.laksana.audit.AuditQuestion.By;
import id.laksana.audit.AuditQuestion.Order;
import id.laksana.demo.PostgresServer;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.NotAllowed;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.tenantadmin.audit.Seal;
import id.laksana.tenantadmin.audit.Verdict;
import id.laksana.testing.Installation;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The trail of an agency in which much was done: read a part at a time, in any order, and as a whole. */
@Isolated("Makes a trail of 100,000 events, and measures.")
class AuditTrailIT {

    private static final int EVENTS = 100_000;
    private static final AgencyKey AGENCY = new AgencyKey("pekalongan");
    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");
    private static final Order NEWEST = new Order(By.TIME, true);
    private static final AuditQuestion ALL = asked("uji ", NEWEST);

    /** Unseen by what looks at references, which takes most of the time. */
    private static final String INSERT = """
            set session_replication_role = replica;
            do $$
            declare
                place bigint;
                last bytea;
            begin
                select seq, hash into place, last from agency_pekalongan.audit_event order by seq desc limit 1;
                for i in 0 .. 99999 loop
                    place := coalesce(place, 0) + 1;
                    insert into agency_pekalongan.audit_event (seq, previous, at, actor_name, action, subject, details)
                    values (place, last, timestamptz '2020-01-01 00:00:00Z' + i * interval '1 minute', 'Petugas Uji ' || i % 20,
                            case when i % 10 = 0 then 'CHANGE_PROFILE' else 'CHANGE_MEMBER' end, 'uji ' || i,
                            case when i % 1000 = 7
                                then jsonb_build_object('desk', jsonb_build_array('Loket "A" → B', 'Loket Ajaib')) else '{}' end)
                    returning hash into last;
                end loop;
            end $$;
            reset session_replication_role
            """;

    /** With the seals that vouch for it. */
    private static final String DELETE = """
            set session_replication_role = replica;
            delete from agency_pekalongan.audit_event where subject like 'uji %';
            reset session_replication_role;
            delete from platform.audit_seal where agency = 'pekalongan'
            """;

    private static final String ANALYZE = "analyze agency_pekalongan.audit_event";

    private final Installation installation = Installation.get();
    private final AuditTrail trail = installation.bean(AuditTrail.class);

    @BeforeAll
    static void doMuch() {
        execute(INSERT);
        execute(ANALYZE);
    }

    @AfterAll
    static void forget() {
        execute(DELETE);
    }

    @Test
    void shouldGiveAPartInTheOrderThatIsAskedFor() {
        assertThat(subjects(ALL, 0, 2)).containsExactly("uji 99999", "uji 99998");
        assertThat(subjects(ALL, 99_999, 10)).containsExactly("uji 0");
        assertThat(subjects(asked("uji ", new Order(By.TIME, false)), 0, 2)).containsExactly("uji 0", "uji 1");
        assertThat(subjects(asked("uji ", new Order(By.ACTOR, true)), 0, 2)).containsExactly("uji 99989", "uji 99969");
        assertThat(subjects(asked("uji ", new Order(By.ACTION, false)), 0, 2))
                .containsExactly("uji 99999", "uji 99998");
    }

    @Test
    void shouldGiveOnlyWhatIsAskedFor() {
        AuditQuestion narrow = new AuditQuestion(
                "UJI ",
                Optional.of(AuditAction.CHANGE_PROFILE),
                Optional.of(FIRST.plusSeconds(60 * 10)),
                Optional.of(FIRST.plusSeconds(60 * 30)),
                NEWEST);

        assertThat(subjects(narrow, 0, 10)).containsExactly("uji 20", "uji 10");
        assertThat(as(Role.ADMINISTRATOR, () -> trail.count(narrow))).isEqualTo(2);
        assertThat(as(Role.ADMINISTRATOR, () -> trail.count(asked("'; drop table audit_event --", NEWEST))))
                .isZero();
        assertThat(as(Role.ADMINISTRATOR, () -> trail.count(asked("100%_", NEWEST))))
                .isZero();
    }

    @Test
    void shouldFindWordsInWhatChangedAndInHowActsAreCalled() {
        assertThat(as(Role.ADMINISTRATOR, () -> trail.count(asked("ajaib", NEWEST))))
                .isEqualTo(100);
        assertThat(as(Role.ADMINISTRATOR, () -> trail.count(asked("loket \"a\" → b", NEWEST))))
                .isEqualTo(100);
        AuditQuestion called = new AuditQuestion(
                "mengubah profil",
                Set.of(AuditAction.CHANGE_PROFILE),
                Optional.empty(),
                Optional.of("Petugas Uji 10"),
                Optional.of(FIRST),
                Optional.of(FIRST.plusSeconds(60 * EVENTS)),
                NEWEST);
        assertThat(as(Role.ADMINISTRATOR, () -> trail.count(called))).isEqualTo(EVENTS / 20);
        assertThat(as(Role.ADMINISTRATOR, trail::actors)).contains("Petugas Uji 0", "Petugas Uji 19");
    }

    @Test
    void shouldTellWhatWasAndWhatIsWhateverStandsInIt() {
        AuditEvent event = as(Role.ADMINISTRATOR, () -> trail.part(asked("ajaib", NEWEST), 0, 1))
                .getFirst();

        assertThat(event.changes()).isEqualTo(Map.of("desk", new Detail.Change("Loket \"A\" → B", "Loket Ajaib")));
    }

    @Test
    void shouldVerifyAllOfItAndVouchForItFromThenOn() {
        AuditSeals seals = installation.bean(AuditSeals.class);
        long begun = System.nanoTime();

        Verdict verdict = as(Role.ADMINISTRATOR, () -> seals.verify(_ -> {}));

        System.out.printf(
                "Audit: %,d entries verified in %,d ms%n", verdict.length(), (System.nanoTime() - begun) / 1_000_000);
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.length()).isGreaterThanOrEqualTo(EVENTS);
        assertThat(as(Role.ADMINISTRATOR, seals::last).map(Seal::length)).contains(verdict.length());
        assertThatThrownBy(() -> as(Role.OFFICER, () -> seals.verify(_ -> {}))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void shouldHandOverAllInOrder() {
        List<Long> ids = new ArrayList<>();

        as(Role.ADMINISTRATOR, () -> {
            trail.each(ALL, event -> ids.add(event.place()));
            return true;
        });

        assertThat(ids).hasSize(EVENTS).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void shouldGiveNothingToWhoMayNotReadIt() {
        assertThatThrownBy(() -> as(Role.OFFICER, () -> trail.part(ALL, 0, 1))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(Role.OFFICER, () -> trail.count(ALL))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(Role.OFFICER, () -> {
                    trail.each(ALL, _ -> {});
                    return true;
                }))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void shouldTellHowQuickItIs() {
        Map<String, Supplier<Object>> questions = Map.of(
                "count of all", () -> trail.count(asked("", NEWEST)),
                "count of a search", () -> trail.count(ALL),
                "newest 50", () -> trail.part(asked("", NEWEST), 0, 50),
                "newest 50 of a search", () -> trail.part(asked("uji 4", NEWEST), 0, 50),
                "last 50", () -> trail.part(asked("", NEWEST), EVENTS - 50, 50),
                "first 50 by actor", () -> trail.part(asked("", new Order(By.ACTOR, false)), 0, 50),
                "first 50 by action", () -> trail.part(asked("", new Order(By.ACTION, false)), 0, 50),
                "last 50 by actor", () -> trail.part(asked("", new Order(By.ACTOR, false)), EVENTS - 50, 50));

        questions.forEach((name, question) -> {
            long best = Long.MAX_VALUE;
            for (int i = 0; i < 8; i++) {
                long begun = System.nanoTime();
                assertThat(as(Role.ADMINISTRATOR, question)).isNotNull();
                best = Math.min(best, System.nanoTime() - begun);
            }
            System.out.printf("Audit: %s among 100,000 in %.1f ms%n", name, best / 1e6);
        });
    }

    private List<String> subjects(AuditQuestion asked, int from, int most) {
        return as(Role.ADMINISTRATOR, () -> trail.part(asked, from, most)).stream()
                .map(AuditEvent::subject)
                .toList();
    }

    private <T> T as(Role role, Supplier<T> work) {
        Caller someone = new Caller.Person(
                UUID.randomUUID(), "uji", "Uji", Map.of(AGENCY, Set.of(role)), Set.of(), Set.of(), Optional.empty());
        try (var _ = Access.context(someone).propagate()) {
            return installation.bean(CurrentAgency.class).serve(AGENCY, work);
        }
    }

    private static AuditQuestion asked(String words, Order order) {
        return new AuditQuestion(words, Optional.empty(), Optional.empty(), Optional.empty(), order);
    }

    private static void execute(String sql, Object... values) {
        try (Connection connection = Installation.get()
                        .database()
                        .server()
                        .superuser(PostgresServer.DATABASE)
                        .getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
