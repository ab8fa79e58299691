package id.laksana.shell.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.laksana.agency.AgencyRegistry;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.NotAllowed;
import id.laksana.identity.PlatformRole;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.tenantadmin.Changed;
import id.laksana.tenantadmin.LifeEvent;
import id.laksana.testing.Installation;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("Closes an agency and breaks another.")
class OperatedAgenciesIT {

    private static final AgencyKey BLITAR = new AgencyKey("blitar");
    private static final AgencyKey PEKALONGAN = new AgencyKey("pekalongan");

    private final Installation installation = Installation.get();
    private final OperatedAgencies agencies = installation.bean(OperatedAgencies.class);
    private final AgencyFigures figures = installation.bean(AgencyFigures.class);
    private final AgencyRegistry registry = installation.bean(AgencyRegistry.class);

    @Test
    void shouldRefuseWhoeverIsNoOperator() {
        for (Set<PlatformRole> roles : Set.of(Set.<PlatformRole>of(), Set.of(PlatformRole.SUPERVISOR))) {
            refused(roles, agencies::all);
            refused(roles, () -> agencies.history(BLITAR));
            refused(roles, () -> agencies.suspend(BLITAR, "Uji"));
            refused(roles, () -> agencies.resume(BLITAR, "Uji"));
            refused(roles, figures::areDue);
            refused(roles, () -> figures.count((_, _) -> {}));
        }
        assertThat(registry.find(BLITAR).orElseThrow().serves()).isTrue();
    }

    @Test
    void shouldCountTheOthersWhenOneAgencyIsBroken() {
        as(Set.of(PlatformRole.OPERATOR), () -> figures.count((_, _) -> {}));
        int before = agency(BLITAR).sops().orElseThrow();

        run("revoke select on " + BLITAR.schema() + ".sop from " + BLITAR.workingRole());
        AgencyFigures.Counted counted;
        try {
            counted = as(Set.of(PlatformRole.OPERATOR), () -> figures.count((_, _) -> {}));
        } finally {
            run("grant select on " + BLITAR.schema() + ".sop to " + BLITAR.workingRole());
        }

        assertThat(counted.failed()).isOne();
        assertThat(agency(BLITAR).countFailure().orElseThrow()).contains("permission denied");
        assertThat(agency(BLITAR).sops()).contains(before);
        assertThat(agency(PEKALONGAN).countFailure()).isEmpty();
        assertThat(agency(PEKALONGAN).bytes().orElseThrow()).isPositive();
    }

    @Test
    void shouldSuspendAndResumeAtOnceAndTellWhoAndWhy() {
        Set<PlatformRole> operator = Set.of(PlatformRole.OPERATOR);
        try {
            assertThat(as(operator, () -> agencies.suspend(PEKALONGAN, "Tunggakan")))
                    .isEqualTo(new Changed.Done());
            assertThat(registry.find(PEKALONGAN).orElseThrow().serves()).isFalse();
            assertThat(as(operator, () -> agencies.suspend(PEKALONGAN, "Lagi"))).isEqualTo(new Changed.AlreadySo());
        } finally {
            as(operator, () -> agencies.resume(PEKALONGAN, "Lunas"));
        }
        assertThat(registry.find(PEKALONGAN).orElseThrow().serves()).isTrue();
        assertThat(as(operator, () -> agencies.history(PEKALONGAN)).stream().limit(2))
                .extracting(LifeEvent::kind, LifeEvent::actor, LifeEvent::said)
                .containsExactly(
                        tuple(LifeEvent.Kind.RESUMED, "Uji (uji)", "Lunas"),
                        tuple(LifeEvent.Kind.SUSPENDED, "Uji (uji)", "Tunggakan"));
    }

    @Test
    void shouldDemandAReason() {
        assertThatThrownBy(() -> as(Set.of(PlatformRole.OPERATOR), () -> agencies.suspend(PEKALONGAN, " ")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(registry.find(PEKALONGAN).orElseThrow().serves()).isTrue();
    }

    private OperatedAgency agency(AgencyKey key) {
        return as(Set.of(PlatformRole.OPERATOR), agencies::all).stream()
                .filter(agency -> agency.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(Set<PlatformRole> roles, Supplier<?> work) {
        assertThatThrownBy(() -> as(roles, work)).isInstanceOf(NotAllowed.class);
    }

    /** Someone who administers both agencies, too. */
    private static <T> T as(Set<PlatformRole> roles, Supplier<T> work) {
        Caller someone = new Caller.Person(
                UUID.randomUUID(),
                "uji",
                "Uji",
                Map.of(BLITAR, Set.of(Role.ADMINISTRATOR), PEKALONGAN, Set.of(Role.ADMINISTRATOR)),
                roles,
                Set.of(),
                Optional.empty());
        try (var _ = Access.context(someone).propagate()) {
            return work.get();
        }
    }

    private void run(String sql) {
        try (var connection =
                        installation.database().server().superuser("laksana").getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
