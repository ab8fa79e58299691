package id.laksana.realm;

import static id.laksana.realm.RealmFixture.DAIRI;
import static id.laksana.realm.RealmFixture.KOTA_BLITAR;
import static id.laksana.realm.RealmFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.laksana.tenantadmin.realm.AgencyRole;
import id.laksana.tenantadmin.realm.KeycloakException;
import id.laksana.tenantadmin.realm.NewUser;
import id.laksana.tenantadmin.realm.RealmRole;
import id.laksana.tenantadmin.realm.Secret;
import id.laksana.testing.Beside;
import id.laksana.testing.LoginForm;
import id.laksana.testing.LoginForm.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the tokens of this realm say, and who gets none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Beside
class RealmIT {

    @SuppressWarnings("NullAway.Init")
    private RealmFixture realm;

    @BeforeAll
    void makeRealm() {
        realm = new RealmFixture(KeycloakUnderTest.get(), "tokens");
    }

    @Test
    void shouldSayOfAnOfficerThatOneAgency() {
        realm.member("frontoffice.dairi", DAIRI, AgencyRole.OFFICER);

        var tokens = realm.login("frontoffice.dairi");

        for (var claims : List.of(tokens.access(), tokens.id())) {
            assertThat(names(claims.path("organization"))).containsExactly("dairi");
            assertThat(rolesIn(claims, "dairi")).containsExactly("officer");
            assertThat(claims.has("realm_access")).isFalse();
            assertThat(claims.has("regions")).isFalse();
            assertThat(claims.path("preferred_username").asText()).isEqualTo("frontoffice.dairi");
            assertThat(claims.path("name").asText()).isEqualTo("Siti");
            assertThat(claims.path("locale").asText()).isEqualTo("id");
            assertThat(claims.path("sid").asText()).isNotEmpty();
        }
        assertThat(tokens.access().path("aud").asText()).isEqualTo("laksana-api");
        assertThat(tokens.id().path("aud").asText()).isEqualTo("laksana");
    }

    @Test
    void shouldKeepTheRolesOfTwoAgenciesApart() {
        realm.member("dua", DAIRI, AgencyRole.OFFICER);
        realm.member("dua", KOTA_BLITAR, AgencyRole.ADMINISTRATOR, AgencyRole.VIEWER);

        var claims = realm.login("dua").access();

        assertThat(rolesIn(claims, "dairi")).containsExactly("officer");
        assertThat(rolesIn(claims, "kota-blitar")).containsExactlyInAnyOrder("administrator", "viewer");
        assertThat(claims.has("realm_access")).isFalse();
    }

    @Test
    void shouldGiveAMemberExactlyTheRolesNamedLast() {
        realm.member("naik", DAIRI, AgencyRole.OFFICER, AgencyRole.VIEWER);
        realm.member("naik", DAIRI, AgencyRole.ADMINISTRATOR);

        assertThat(rolesIn(realm.login("naik").access(), "dairi")).containsExactly("administrator");
    }

    @Test
    void shouldSayOfASupervisorTheRegions() {
        realm.user("supervisor.jateng");
        realm.users.grantRealmRole("supervisor.jateng", RealmRole.SUPERVISOR);
        realm.users.setRegions("supervisor.jateng", List.of("33", "34"));

        var claims = realm.login("supervisor.jateng").access();

        assertThat(texts(claims.at("/realm_access/roles"))).containsExactly("supervisor");
        assertThat(texts(claims.path("regions"))).containsExactly("33", "34");
        assertThat(claims.has("organization")).isFalse();

        realm.users.setRegions("supervisor.jateng", List.of());
        assertThat(realm.login("supervisor.jateng").access().has("regions")).isFalse();
    }

    @Test
    void shouldSayOfAnOperatorNoAgency() {
        realm.user("operator");
        realm.users.grantRealmRole("operator", RealmRole.OPERATOR);

        var claims = realm.login("operator").access();

        assertThat(texts(claims.at("/realm_access/roles"))).containsExactly("operator");
        assertThat(claims.has("organization")).isFalse();

        realm.users.revokeRealmRole("operator", RealmRole.OPERATOR);
        assertThat(realm.login("operator").access().has("realm_access")).isFalse();
    }

    @Test
    void shouldSayNothingOfWhoBelongsNowhere() {
        realm.user("siapa");

        var claims = realm.login("siapa").access();

        assertThat(claims.has("organization")).isFalse();
        assertThat(claims.has("realm_access")).isFalse();
    }

    @Test
    void shouldNotLetAnAgencyRoleHeldInTheRealmCount() {
        realm.member("nyasar", DAIRI, AgencyRole.VIEWER);
        var user = realm.admin
                .get("/users?username=nyasar&exact=true")
                .path(0)
                .path("id")
                .asText();
        realm.admin.post(
                "/users/" + user + "/role-mappings/realm",
                JsonNodeFactory.instance.arrayNode().add(realm.admin.get("/roles/administrator")));

        var claims = realm.login("nyasar").access();

        assertThat(claims.has("realm_access")).isFalse();
        assertThat(rolesIn(claims, "dairi")).containsExactly("viewer");
    }

    @Test
    void shouldDropAnAgencyFromTheNextTokenOfARemovedMember() {
        realm.member("pindah", DAIRI, AgencyRole.OFFICER);
        realm.member("pindah", KOTA_BLITAR, AgencyRole.OFFICER);
        var tokens = realm.login("pindah");

        realm.organizations.removeMember(DAIRI, "pindah");

        assertThat(names(refreshed(tokens).path("organization"))).containsExactly("kota-blitar");
    }

    @Test
    void shouldRefuseTheNextRefreshToWhoIsRemovedFromTheLastAgency() {
        realm.member("keluar", DAIRI, AgencyRole.OFFICER);
        var tokens = realm.login("keluar");

        realm.organizations.removeMember(DAIRI, "keluar");
        realm.organizations.removeMember(DAIRI, "keluar");

        assertThat(realm.loginForm.refresh(tokens).path("error").asText()).isEqualTo("invalid_grant");
        assertThat(realm.login("keluar").access().has("organization")).isFalse();
    }

    @Test
    void shouldRefuseLoginAndRefreshToADisabledUser() {
        realm.member("nonaktif", DAIRI, AgencyRole.OFFICER);
        var tokens = realm.login("nonaktif");

        realm.users.disableUser("nonaktif");
        assertThat(realm.loginForm.refresh(tokens).path("error").asText()).isEqualTo("invalid_grant");
        assertThat(realm.loginForm.login("nonaktif", PASSWORD)).isEmpty();

        realm.users.enableUser("nonaktif");
        assertThat(rolesIn(realm.login("nonaktif").access(), "dairi")).containsExactly("officer");
    }

    @Test
    void shouldEndTheSessionsOfWhoIsLoggedOut() {
        realm.member("selesai", DAIRI, AgencyRole.OFFICER);
        var tokens = realm.login("selesai");

        realm.users.logoutUser("selesai");

        assertThat(realm.loginForm.refresh(tokens).path("error").asText()).isEqualTo("invalid_grant");
    }

    @Test
    void shouldKeepThePasswordAndTheRegionsOfAKnownUser() {
        realm.user("tetap");
        realm.users.setRegions("tetap", List.of("12"));

        realm.users.ensureUser(new NewUser(
                "tetap", "tetap@laksana.invalid", "Sari", "Dewi", new Secret("another-password"), Locale.ENGLISH));

        var claims = realm.login("tetap").access();
        assertThat(claims.path("name").asText()).isEqualTo("Sari Dewi");
        assertThat(claims.path("locale").asText()).isEqualTo("en");
        assertThat(texts(claims.path("regions"))).containsExactly("12");
    }

    @Test
    void shouldRefuseAWeakPassword() {
        var user = new NewUser("lemah", "lemah@laksana.invalid", "Siti", "", new Secret("rahasia"), Locale.ENGLISH);

        assertThatExceptionOfType(KeycloakException.class)
                .isThrownBy(() -> realm.users.ensureUser(user))
                .withMessageContaining("minimum length")
                .withMessageNotContaining("rahasia");
    }

    @Test
    void shouldLockOutWhoGuessesPasswords() {
        realm.user("sasaran");

        for (int i = 0; i < 3; i++) {
            assertThat(realm.loginForm.login("sasaran", "tebakan nomor " + i)).isEmpty();
        }

        assertThat(realm.loginForm.login("sasaran", PASSWORD)).isEmpty();
    }

    @Test
    void shouldBindAnotherSystemToOneAgencyAndItsScopes() {
        Set<String> scopes = Set.of("profile:read", "members:read");
        realm.services.ensureServiceClient(DAIRI, "sicantik.dairi", new Secret("machine"), scopes);
        assertThat(realm.services.ensureServiceClient(DAIRI, "sicantik.dairi", new Secret("machine"), scopes))
                .isEmpty();

        var claims = service("sicantik.dairi");

        assertThat(claims.path("agency").asText()).isEqualTo("dairi");
        assertThat(claims.path("client_id").asText()).isEqualTo("sicantik.dairi");
        assertThat(claims.path("aud").asText()).isEqualTo("laksana-api");
        assertThat(claims.path("scope").asText().split(" ")).containsExactlyInAnyOrder("profile:read", "members:read");
        assertThat(names(claims)).doesNotContain("organization", "realm_access", "resource_access", "sid");
        assertThat(realm.loginForm
                        .service("sicantik.dairi", "machine", Map.of("scope", "organization:*"))
                        .path("error")
                        .asText())
                .isEqualTo("invalid_scope");
    }

    @Test
    void shouldTakeAScopeBackFromAnotherSystem() {
        realm.services.ensureServiceClient(
                DAIRI, "simpel.dairi", new Secret("machine"), Set.of("profile:read", "members:read"));

        realm.services.ensureServiceClient(DAIRI, "simpel.dairi", new Secret("machine"), Set.of("profile:read"));

        assertThat(service("simpel.dairi").path("scope").asText()).isEqualTo("profile:read");
    }

    @Test
    void shouldNotLetAnAgencyTakeAClientThatIsNotItsOwn() {
        realm.services.ensureServiceClient(DAIRI, "oss.dairi", new Secret("machine"), Set.of("profile:read"));

        for (var clientId : List.of("oss.dairi", "laksana", "realm-management")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> realm.services.ensureServiceClient(
                            KOTA_BLITAR, clientId, new Secret("machine"), Set.of("profile:read")));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> realm.services.ensureServiceClient(
                        DAIRI, "oss.dairi", new Secret("machine"), Set.of("organization")));
    }

    @Test
    void shouldGiveTheProvisionerNoRightOverTheRealmItself() {
        for (var path : List.of("/clients", "/client-scopes")) {
            assertThatExceptionOfType(KeycloakException.class)
                    .isThrownBy(() -> realm.provisioner.get(path))
                    .matches(e -> e.status() == 403);
        }
        var change = JsonNodeFactory.instance.objectNode().put("registrationAllowed", true);
        assertThatExceptionOfType(KeycloakException.class)
                .isThrownBy(() -> realm.provisioner.put("", change))
                .matches(e -> e.status() == 403);
    }

    @Test
    void shouldAskForNameAndPasswordOnOneIndonesianPage() {
        var byDefault = realm.loginForm.page(LoginForm.PROOF_KEY, "de").body();
        assertThat(byDefault).contains("lang=\"id\"", "Kata sandi", "name=\"username\"", "name=\"password\"");

        var wanted = new HashMap<>(LoginForm.PROOF_KEY);
        wanted.put("ui_locales", "id");
        assertThat(realm.loginForm.page(wanted, "en-US").body()).contains("lang=\"id\"", "Kata sandi");
    }

    @Test
    void shouldRefuseALoginWithoutProofKey() {
        var location = realm.loginForm.page(Map.of(), "id").headers().firstValue("location");

        assertThat(location).hasValueSatisfying(to -> assertThat(to).contains("error=invalid_request"));
    }

    private JsonNode refreshed(Tokens tokens) {
        return realm.loginForm.claims(
                realm.loginForm.refresh(tokens).path("access_token").asText());
    }

    private JsonNode service(String clientId) {
        return realm.loginForm.claims(realm.loginForm
                .service(clientId, "machine", Map.of())
                .path("access_token")
                .asText());
    }

    private static List<String> rolesIn(JsonNode claims, String agency) {
        return texts(claims.at("/organization/" + agency + "/realm_access/roles"));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
