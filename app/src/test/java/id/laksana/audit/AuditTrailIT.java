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

    private static final String INSERT = """
            insert into agency_pekalongan.audit_event (at, actor_name, action, subject, details)
            select timestamptz '2020-01-01 00:00:00Z' + i * interval '1 minute', 'Petugas Uji ' || i % 20,
                   case when i % 10 = 0 then 'CHANGE_PROFILE' else 'CHANGE_MEMBER' end, 'uji ' || i, '{}'
            from generate_series(0, ? - 1) i
            """;
    private static final String DELETE = "delete from agency_pekalongan.audit_event where subject like 'uji %'";
    private static final String ANALYZE = "analyze agency_pekalongan.audit_event";

    private final Installation installation = Installation.get();
    private final AuditTrail trail = installation.bean(AuditTrail.class);

    @BeforeAll
    static void doMuch() {
        execute(INSERT, EVENTS);
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
    void shouldHandOverAllInOrder() {
        List<Long> ids = new ArrayList<>();

        as(Role.ADMINISTRATOR, () -> {
            trail.each(ALL, event -> ids.add(event.id()));
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
