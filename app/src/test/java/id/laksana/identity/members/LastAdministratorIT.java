package id.laksana.identity.members;

import static id.laksana.identity.members.AsAdministrator.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.audit.AuditAction;
import id.laksana.demo.PostgresServer;
import id.laksana.identity.NotAllowed;
import id.laksana.identity.Role;
import id.laksana.identity.members.MemberResult.Why;
import id.laksana.migrations.AgencyKey;
import id.laksana.tenantadmin.realm.AgencyRole;
import id.laksana.testing.InTurn;
import id.laksana.testing.Installation;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An agency is never without an administrator, and one act at a time is done with its members. */
@InTurn("members of all agencies")
class LastAdministratorIT {

    private static final AgencyKey PEKALONGAN = new AgencyKey("pekalongan");
    private static final String SECOND = "admin.kedua";

    private final Installation installation = Installation.get();
    private final AsAdministrator first = AsAdministrator.of(PEKALONGAN);
    private final AsAdministrator second = new AsAdministrator(PEKALONGAN, SECOND);
    private final MemberActs acts = first.acts();

    @AfterEach
    void leaveOnlyTheFirst() {
        installation
                .realm()
                .organizations()
                .addMember(PEKALONGAN, "admin.pekalongan", Set.of(AgencyRole.ADMINISTRATOR));
        first.somebody(SECOND);
        installation.realm().organizations().removeMember(PEKALONGAN, SECOND);
        first.does(() -> first.roster().look());
    }

    @Test
    void shouldKeepTheLastAdministrator() {
        UUID me = first.id();
        assertThat(first.members().activeAdministrators()).containsExactly(me);

        assertThat(first.does(() -> acts.remove(me))).isEqualTo(refused(Why.LAST_ADMINISTRATOR));
        assertThat(first.does(() -> acts.changeRoles(me, Set.of(Role.OFFICER))))
                .isEqualTo(refused(Why.LAST_ADMINISTRATOR));
        assertThat(first.does(() -> acts.setEnabled(me, false))).isEqualTo(refused(Why.LAST_ADMINISTRATOR));

        assertThat(first.roles(me)).containsExactly(AgencyRole.ADMINISTRATOR);
    }

    @Test
    void shouldNotCountAnAdministratorWhoseAccountIsShut() {
        UUID other = first.placed(SECOND, AgencyRole.ADMINISTRATOR);
        first.accounts().setEnabled(other, false);

        assertThat(first.does(() -> acts.remove(first.id()))).isEqualTo(refused(Why.LAST_ADMINISTRATOR));

        first.accounts().setEnabled(other, true);
    }

    @Test
    void shouldNotLetAnAdministratorEndTheirOwnAdministrationByAccident() {
        first.placed(SECOND, AgencyRole.ADMINISTRATOR);

        assertThat(first.does(() -> acts.remove(first.id()))).isEqualTo(refused(Why.YOURSELF));
        assertThat(first.does(() -> acts.changeRoles(first.id(), Set.of(Role.VIEWER))))
                .isEqualTo(refused(Why.YOURSELF));
        assertThat(first.does(() -> acts.resetPassword(first.id()))).isEqualTo(refused(Why.YOURSELF));
    }

    @Test
    void shouldLeaveOneOfTwoWhoRemoveEachOtherAtTheSameMoment() {
        for (int round = 0; round < 3; round++) {
            UUID other = first.placed(SECOND, AgencyRole.ADMINISTRATOR);
            installation
                    .realm()
                    .organizations()
                    .addMember(PEKALONGAN, "admin.pekalongan", Set.of(AgencyRole.ADMINISTRATOR));
            UUID me = first.id();

            var byFirst = CompletableFuture.supplyAsync(() -> removed(first, other));
            var bySecond = CompletableFuture.supplyAsync(() -> removed(second, me));

            assertThat(List.of(byFirst.join(), bySecond.join())).containsExactlyInAnyOrder(true, false);
            assertThat(first.members().activeAdministrators()).hasSize(1);
        }
    }

    @Test
    void shouldFindOutWhatCameOfAnActThatWasCutOff() throws SQLException {
        UUID id = first.placed(SECOND, AgencyRole.ADMINISTRATOR);
        ActJournal journal = installation.bean(ActJournal.class);
        ActJournal.Act act = ActJournal.Act.of(MemberActed.Kind.CHANGE_ROLES, "Terputus " + id);
        assertThat(first.does(() -> journal.begin(act, Map.of()))).isTrue();
        first.members().hold(first.accounts().find(SECOND).orElseThrow(), Set.of(AgencyRole.VIEWER));
        assertThat(first.does(() -> acts.remove(id))).as("it may still go on").isEqualTo(refused(Why.BUSY));

        age("3 minutes");
        first.does(() -> {
            acts.settle();
            return id;
        });

        assertThat(first.trail(AuditAction.CHANGE_ROLES, "Terputus " + id))
                .extracting(event -> event.details().get("stage"))
                .containsExactly("INTENDED", "INTERRUPTED");
        assertThat(first.does(() -> first.roster().find(id)).orElseThrow().roles())
                .containsExactly(Role.VIEWER);
        assertThat(first.does(() -> acts.remove(id))).isEqualTo(new MemberResult.Gone());
    }

    private boolean removed(AsAdministrator by, UUID whom) {
        try {
            return by.does(() -> acts.remove(whom)) instanceof MemberResult.Gone;
        } catch (NotAllowed removedMeanwhile) {
            return false;
        }
    }

    private void age(String interval) throws SQLException {
        String sql = "update " + PEKALONGAN.schema() + ".member_act set begun_at = begun_at - cast(? as interval)";
        try (var connection = installation
                        .database()
                        .server()
                        .superuser(PostgresServer.DATABASE)
                        .getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, interval);
            assertThat(statement.executeUpdate()).isOne();
        }
    }
}
