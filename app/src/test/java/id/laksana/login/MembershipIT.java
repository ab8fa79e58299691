package id.laksana.login;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.demo.DemoAccount;
import id.laksana.migrations.AgencyKey;
import id.laksana.tenantadmin.realm.AgencyRole;
import id.laksana.tenantadmin.realm.NewUser;
import id.laksana.tenantadmin.realm.Secret;
import id.laksana.testing.Beside;
import id.laksana.testing.Installation;
import id.laksana.testing.Until;
import id.laksana.testing.WebUser;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is sent away loses access as soon as the token that let them in ends. */
@Beside
class MembershipIT {

    private static final AgencyKey DAIRI = new AgencyKey("dairi");
    private static final AgencyKey KUDUS = new AgencyKey("kudus");

    private final Installation installation = Installation.get();

    @Test
    void shouldSendAwayAMemberRemovedFromOneOfTwoAgencies() {
        WebUser user = member("removed.one", DAIRI, KUDUS);
        assertThat(user.open("/kudus").statusCode()).isEqualTo(200);

        installation.realm().organizations().removeMember(KUDUS, "removed.one");

        Until.within(
                Installation.TOKEN_LIFE.multipliedBy(2),
                () -> user.open("/kudus").statusCode() == 404);
        assertThat(user.open("/dairi").statusCode()).isEqualTo(200);
    }

    @Test
    void shouldSendAwayAMemberRemovedFromTheOnlyAgency() {
        WebUser user = member("removed.only", DAIRI);
        assertThat(user.open("/dairi").statusCode()).isEqualTo(200);

        installation.realm().organizations().removeMember(DAIRI, "removed.only");

        Until.within(
                Installation.TOKEN_LIFE.multipliedBy(2),
                () -> user.open("/dairi").statusCode() != 200);
        user.logIn("removed.only");
        assertThat(user.open("/dairi").statusCode()).as("after another login").isEqualTo(404);
    }

    @Test
    void shouldSendAwayADisabledUser() {
        WebUser user = member("disabled", DAIRI);
        assertThat(user.open("/dairi").statusCode()).isEqualTo(200);

        installation.realm().users().disableUser("disabled");

        Until.within(
                Installation.TOKEN_LIFE.multipliedBy(2),
                () -> user.open("/dairi").statusCode() == 302);
        assertThat(user.follow("/dairi").uri().getPath()).startsWith("/realms/laksana/");
    }

    @Test
    void shouldEndTheSessionAtOnceWhenKeycloakSaysSo() {
        WebUser user = member("ended", DAIRI);
        assertThat(user.open("/dairi").statusCode()).isEqualTo(200);

        installation.realm().users().logoutUser("ended");

        Until.within(Installation.TOKEN_LIFE, () -> user.open("/dairi").statusCode() == 302);
    }

    private WebUser member(String username, AgencyKey... agencies) {
        installation
                .realm()
                .users()
                .ensureUser(new NewUser(
                        username,
                        username + "@contoh.invalid",
                        "Petugas",
                        "Contoh",
                        new Secret(DemoAccount.PASSWORD),
                        Locale.of("id")));
        installation.realm().users().enableUser(username);
        for (AgencyKey agency : agencies) {
            installation.realm().organizations().addMember(agency, username, Set.of(AgencyRole.OFFICER));
        }
        return WebUser.loggedIn(installation, username);
    }
}
