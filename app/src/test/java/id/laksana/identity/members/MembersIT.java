package id.laksana.identity.members;

import static id.laksana.identity.members.AsAdministrator.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditEvent;
import id.laksana.identity.NotAllowed;
import id.laksana.identity.Role;
import id.laksana.identity.members.MemberResult.Why;
import id.laksana.migrations.AgencyKey;
import id.laksana.tenantadmin.realm.AgencyRole;
import id.laksana.tenantadmin.realm.NewAccount;
import id.laksana.tenantadmin.realm.Secret;
import id.laksana.testing.InTurn;
import id.laksana.testing.Installation;
import id.laksana.testing.Until;
import id.laksana.testing.WebUser;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an agency's administrators do with its members at the real Keycloak, and what they cannot do. */
@InTurn("members of all agencies")
class MembersIT {

    private static final AgencyKey KUDUS = new AgencyKey("kudus");
    private static final AgencyKey DAIRI = new AgencyKey("dairi");
    private static final Set<Role> OFFICER = Set.of(Role.OFFICER);

    private final Installation installation = Installation.get();
    private final AsAdministrator kudus = AsAdministrator.of(KUDUS);
    private final AsAdministrator dairi = AsAdministrator.of(DAIRI);
    private final MemberActs acts = kudus.acts();

    @Test
    void shouldTakeOnSomebodyNewWithAPasswordForOneLogin() {
        NewMember siti = new NewMember("Siti Aminah, S.Sos.", "Siti.Baru", "siti.baru@contoh.invalid");

        MemberResult result = kudus.does(() -> acts.takeOn(siti, OFFICER));

        assertThat(result).isInstanceOfSatisfying(MemberResult.OneTimePassword.class, given -> {
            assertThat(given.member().name()).isEqualTo("Siti Aminah, S.Sos.");
            assertThat(given.member().roles()).isEqualTo(OFFICER);
            assertThat(given.member().entrusted()).isTrue();
            assertThat(given.member().lastSeen()).isEmpty();
            assertThat(given.password()).matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}");
            assertThat(given.toString()).doesNotContain(given.password());
        });
        UUID id = kudus.id("siti.baru");
        assertThat(kudus.accounts().awaitsOwnPassword(id)).isTrue();
        kudus.does(() -> kudus.roster().look());
        assertThat(kudus.does(() -> kudus.roster().find(id)).orElseThrow().entrusted())
                .as("also when all are looked at")
                .isTrue();
        assertThat(kudus.roles(id)).containsExactly(AgencyRole.OFFICER);
        List<AuditEvent> told = kudus.trail(AuditAction.TAKE_ON_MEMBER, "siti.baru");
        assertThat(told).extracting(event -> event.details().get("stage")).containsExactly("INTENDED", "DONE");
        assertThat(told)
                .extracting(AuditEvent::details)
                .allSatisfy(details ->
                        assertThat(details).containsEntry("account", "NEW").containsEntry("roles", "OFFICER"));
        assertThat(told.toString()).doesNotContain(((MemberResult.OneTimePassword) result).password());
    }

    @Test
    void shouldNotMakeAnAccountUnderANameOrAnAddressThatIsTaken() {
        kudus.somebody("sudah.ada");

        assertThat(kudus.does(() -> acts.takeOn(new NewMember("Lain", "sudah.ada", ""), OFFICER)))
                .isEqualTo(kudus.does(
                        () -> acts.takeOn(new NewMember("Lain", "belum.ada", "sudah.ada@contoh.invalid"), OFFICER)))
                .isEqualTo(refused(Why.NAME_TAKEN));
        assertThat(kudus.accounts().find("belum.ada")).isEmpty();
    }

    @Test
    void shouldTakeOnWhoHasAnAccountByNameOrByAddress() {
        UUID one = kudus.somebody("punya.satu");
        UUID two = kudus.somebody("punya.dua");

        assertThat(kudus.does(() -> acts.takeOn(" punya.satu ", OFFICER))).isInstanceOf(MemberResult.Done.class);
        assertThat(kudus.does(() -> acts.takeOn("Punya.Dua@contoh.invalid", Set.of(Role.OFFICER, Role.VIEWER))))
                .isInstanceOf(MemberResult.Done.class);

        assertThat(kudus.roles(one)).containsExactly(AgencyRole.OFFICER);
        assertThat(kudus.roles(two)).containsExactlyInAnyOrder(AgencyRole.OFFICER, AgencyRole.VIEWER);
        assertThat(kudus.does(() -> acts.takeOn("punya.satu", OFFICER))).isEqualTo(refused(Why.ALREADY_MEMBER));
    }

    @Test
    void shouldSayTheSameOfEveryAccountThatCannotBeTakenOn() {
        UUID shut = dairi.newMember("ditutup.dairi", Role.OFFICER);
        kudus.accounts().setEnabled(shut, false);
        dairi.newMember("belum.masuk.dairi", Role.OFFICER);

        assertThat(List.of(
                        "tidak.pernah.ada",
                        "",
                        "%",
                        "punya",
                        "operator",
                        "operator@contoh.invalid",
                        "supervisor.jateng",
                        "service-account-laksana-provisioner",
                        "ditutup.dairi",
                        "belum.masuk.dairi"))
                .allSatisfy(name -> assertThat(kudus.does(() -> acts.takeOn(name, OFFICER)))
                        .isEqualTo(refused(Why.NO_SUCH_ACCOUNT)));
        assertThat(kudus.members().find(kudus.id("operator"))).isEmpty();
    }

    @Test
    void shouldNotWinAnAccountByTakingItsPersonOn() {
        UUID stranger = kudus.somebody("tanpa.instansi");
        kudus.does(() -> acts.takeOn("tanpa.instansi", OFFICER));

        assertThat(kudus.does(() -> acts.resetPassword(stranger))).isEqualTo(refused(Why.NOT_ENTRUSTED));
        assertThat(kudus.does(() -> acts.setEnabled(stranger, false))).isEqualTo(refused(Why.NOT_ENTRUSTED));
        kudus.does(() -> acts.remove(stranger));
        kudus.does(() -> acts.takeOn("tanpa.instansi", OFFICER));
        assertThat(kudus.does(() -> acts.resetPassword(stranger))).isEqualTo(refused(Why.NOT_ENTRUSTED));

        assertThat(kudus.canLogIn("tanpa.instansi")).isTrue();
    }

    @Test
    void shouldLookAfterNobodyWhoHasATaskInTheWholeDeployment() {
        UUID risen = kudus.newMember("naik.operator", Role.OFFICER);
        installation.realm().users().grantRealmRole("naik.operator", id.laksana.tenantadmin.realm.RealmRole.OPERATOR);

        assertThat(kudus.does(() -> acts.resetPassword(risen))).isEqualTo(refused(Why.NOT_ENTRUSTED));
        assertThat(kudus.does(() -> acts.setEnabled(risen, false))).isEqualTo(refused(Why.NOT_ENTRUSTED));

        installation.realm().users().revokeRealmRole("naik.operator", id.laksana.tenantadmin.realm.RealmRole.OPERATOR);
        assertThat(kudus.does(() -> acts.resetPassword(risen))).isInstanceOf(MemberResult.OneTimePassword.class);
    }

    @Test
    void shouldFindNobodyByTheIdOfWhoIsNoMember() {
        UUID foreign = dairi.placed("orang.dairi", AgencyRole.OFFICER);
        UUID organization = UUID.randomUUID();

        for (UUID id : List.of(foreign, organization, kudus.id("operator"))) {
            assertThat(kudus.does(() -> acts.changeRoles(id, Set.of(Role.ADMINISTRATOR))))
                    .isEqualTo(refused(Why.ABSENT));
            assertThat(kudus.does(() -> acts.remove(id))).isEqualTo(refused(Why.ABSENT));
            assertThat(kudus.does(() -> acts.resetPassword(id))).isEqualTo(refused(Why.ABSENT));
            assertThat(kudus.does(() -> acts.setEnabled(id, false))).isEqualTo(refused(Why.ABSENT));
            assertThat(kudus.does(() -> kudus.roster().find(id))).isEmpty();
        }

        assertThat(dairi.roles(foreign)).containsExactly(AgencyRole.OFFICER);
        assertThat(kudus.roles(foreign)).isEmpty();
        assertThat(kudus.canLogIn("orang.dairi")).isTrue();
        assertThat(kudus.trail(AuditAction.REMOVE_MEMBER, foreign.toString()))
                .extracting(event -> event.details().get("stage"))
                .containsExactly("INTENDED", "REFUSED");
        assertThat(dairi.trail(AuditAction.REMOVE_MEMBER, foreign.toString())).isEmpty();
    }

    @Test
    void shouldLetNobodyLookAfterWhoBelongsToTwoAgencies() {
        UUID both = kudus.newMember("dua.instansi", Role.OFFICER);
        kudus.accounts().setOneTimePassword(both, new Secret("sementara-yang-panjang"));
        clearPending("dua.instansi");
        assertThat(dairi.does(() -> acts.takeOn("dua.instansi", Set.of(Role.VIEWER))))
                .isInstanceOf(MemberResult.Done.class);

        for (AsAdministrator one : List.of(kudus, dairi)) {
            assertThat(one.does(() -> acts.resetPassword(both))).isEqualTo(refused(Why.NOT_ENTRUSTED));
            assertThat(one.does(() -> acts.setEnabled(both, false))).isEqualTo(refused(Why.NOT_ENTRUSTED));
        }
        assertThat(kudus.does(() -> acts.remove(both))).isEqualTo(new MemberResult.Gone());
        assertThat(dairi.roles(both)).containsExactly(AgencyRole.VIEWER);
        assertThat(dairi.does(() -> acts.resetPassword(both))).isEqualTo(refused(Why.NOT_ENTRUSTED));
    }

    @Test
    void shouldChangeRolesAndSayWhatTheyWere() {
        UUID id = kudus.newMember("ganti.peran", Role.OFFICER);

        kudus.does(() -> acts.changeRoles(id, Set.of(Role.ADMINISTRATOR, Role.VIEWER)));

        assertThat(kudus.roles(id)).containsExactlyInAnyOrder(AgencyRole.ADMINISTRATOR, AgencyRole.VIEWER);
        assertThat(kudus.trail(AuditAction.CHANGE_ROLES, "ganti.peran"))
                .allSatisfy(
                        event -> assertThat(event.details()).containsEntry("roles", "OFFICER → ADMINISTRATOR, VIEWER"))
                .extracting(event -> event.details().get("stage"))
                .containsExactly("INTENDED", "DONE");
        kudus.does(() -> acts.remove(id));
    }

    @Test
    void shouldLeaveNothingOfARemovedMemberButTheAccount() {
        UUID id = kudus.newMember("pergi.kembali", Role.ADMINISTRATOR, Role.OFFICER);

        assertThat(kudus.does(() -> acts.remove(id))).isEqualTo(new MemberResult.Gone());
        assertThat(kudus.does(() -> acts.remove(id))).isEqualTo(refused(Why.ABSENT));
        kudus.does(() -> acts.takeOn("pergi.kembali", Set.of(Role.VIEWER)));

        assertThat(kudus.roles(id)).containsExactly(AgencyRole.VIEWER);
    }

    @Test
    void shouldShutAndOpenAnAccount() {
        UUID id = kudus.newMember("tutup.buka", Role.OFFICER);

        kudus.does(() -> acts.setEnabled(id, false));
        assertThat(kudus.accounts().find("tutup.buka").orElseThrow().enabled()).isFalse();
        assertThat(kudus.does(() -> kudus.roster().find(id)).orElseThrow().enabled())
                .isFalse();
        kudus.does(() -> acts.setEnabled(id, true));
        assertThat(kudus.accounts().find("tutup.buka").orElseThrow().enabled()).isTrue();
    }

    @Test
    void shouldGoOnWithAnAccountThatAnInterruptedActHasMade() {
        kudus.accounts()
                .create(new NewAccount(
                        "separuh.jalan",
                        Optional.empty(),
                        "Separuh Jalan",
                        new Secret("kata-sandi-yang-hilang"),
                        Locale.of("id"),
                        KUDUS));

        assertThat(dairi.does(() -> acts.takeOn(new NewMember("Separuh Jalan", "separuh.jalan", ""), OFFICER)))
                .as("it is not theirs")
                .isEqualTo(refused(Why.NAME_TAKEN));
        kudus.newMember("separuh.jalan", Role.OFFICER);

        assertThat(kudus.roles(kudus.id("separuh.jalan"))).containsExactly(AgencyRole.OFFICER);
    }

    @Test
    void shouldNotActForWhoHasCeasedToBeAnAdministrator() {
        UUID former = kudus.placed("mantan.admin", AgencyRole.OFFICER);
        AsAdministrator stale = new AsAdministrator(KUDUS, "mantan.admin");

        assertThatThrownBy(() -> stale.does(() -> acts.remove(kudus.id("pembaca.kudus"))))
                .isInstanceOf(NotAllowed.class);
        assertThat(kudus.roles(kudus.id("pembaca.kudus"))).containsExactly(AgencyRole.VIEWER);
        assertThat(kudus.roles(former)).containsExactly(AgencyRole.OFFICER);
    }

    @Test
    void shouldSeeWhatWasDonePastIt() {
        UUID id = kudus.placed("lewat.pengelola", AgencyRole.VIEWER);
        kudus.does(() -> kudus.roster().look());
        assertThat(kudus.does(() -> kudus.roster().find(id)).orElseThrow().roles())
                .containsExactly(Role.VIEWER);

        installation.realm().organizations().removeMember(KUDUS, "lewat.pengelola");
        kudus.does(() -> kudus.roster().look());

        assertThat(kudus.does(() -> kudus.roster().find(id))).isEmpty();
    }

    @Test
    void shouldSendWhoIsRemovedAwayAtOnceButOnlyFromThisAgency() {
        kudus.placed("dua.tempat", AgencyRole.OFFICER);
        UUID both = dairi.placed("dua.tempat", AgencyRole.OFFICER);
        UUID one = kudus.placed("satu.tempat", AgencyRole.OFFICER);
        WebUser atBoth = WebUser.loggedIn(installation, "dua.tempat");
        WebUser atOne = WebUser.loggedIn(installation, "satu.tempat");
        assertThat(atBoth.open("/kudus").statusCode()).isEqualTo(200);
        assertThat(atOne.open("/kudus").statusCode()).isEqualTo(200);

        kudus.does(() -> acts.remove(both));
        kudus.does(() -> acts.remove(one));

        Duration soon = Duration.ofMillis(2500);
        Until.within(soon, () -> atBoth.open("/kudus").statusCode() == 404);
        Until.within(soon, () -> atOne.open("/kudus").statusCode() == 302);
        assertThat(atBoth.open("/dairi").statusCode()).isEqualTo(200);
    }

    private void clearPending(String username) {
        var admin = installation.realm().admin();
        var user = admin.get("/users?exact=true&username=" + username).get(0);
        ((com.fasterxml.jackson.databind.node.ObjectNode) user).putArray("requiredActions");
        admin.put("/users/" + user.path("id").asText(), user);
    }
}
