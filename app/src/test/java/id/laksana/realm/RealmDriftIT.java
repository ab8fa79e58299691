package id.laksana.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.laksana.tenantadmin.realm.AgencyRole;
import id.laksana.testing.Beside;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What someone changed by hand is put right, and nothing else is touched. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Beside
class RealmDriftIT {

    @SuppressWarnings("NullAway.Init")
    private RealmFixture realm;

    @BeforeAll
    void makeRealm() {
        realm = new RealmFixture(KeycloakUnderTest.get(), "drift");
    }

    @AfterEach
    void shouldChangeNothingWhenAppliedAgain() {
        assertThat(realm.apply()).isEmpty();
    }

    @Test
    void shouldPutRealmSettingsRight() {
        put("", object().put("bruteForceProtected", false).put("rememberMe", true));

        assertThat(realm.apply())
                .containsExactlyInAnyOrder(
                        "realm: bruteForceProtected: false → true", "realm: rememberMe: true → false");
    }

    @Test
    void shouldPutAClientRight() {
        var change = object().put("directAccessGrantsEnabled", true).put("secret", "known to someone");
        change.set("redirectUris", JsonNodeFactory.instance.arrayNode().add("http://localhost:8080/*"));
        put("/clients/" + app(), change);

        assertThat(realm.apply())
                .containsExactlyInAnyOrder(
                        "client laksana: directAccessGrantsEnabled: true → false",
                        "client laksana: secret changed",
                        "client laksana: redirectUris changed");
    }

    @Test
    void shouldTakePasswordsOnTheLoginPageOnly() {
        realm.user("langsung");
        put(
                "/clients/" + realm.client("admin-cli").path("id").asText(),
                object().put("directAccessGrantsEnabled", true));
        assertThat(tokenForPassword("langsung").has("access_token")).isTrue();

        assertThat(realm.apply()).containsExactly("client admin-cli: directAccessGrantsEnabled: true → false");

        assertThat(tokenForPassword("langsung").path("error").asText()).isEqualTo("unauthorized_client");
    }

    @Test
    void shouldPutMappersRight() {
        var mappers = "/clients/" + app() + "/protocol-mappers/models";
        realm.admin.delete(mappers + "/" + id(mappers, "regions"));
        realm.admin.post(
                mappers,
                object().put("name", "stray")
                        .put("protocol", "openid-connect")
                        .put("protocolMapper", "oidc-group-membership-mapper"));

        assertThat(realm.apply())
                .containsExactlyInAnyOrder(
                        "client laksana: mapper regions created", "client laksana: mapper stray removed");
    }

    @Test
    void shouldPutTheOrganizationClaimRight() {
        var scope = "/client-scopes/" + id("/client-scopes", "organization") + "/protocol-mappers/models";
        ObjectNode mapper = realm.named(scope, "organization groups").deepCopy();
        mapper.withObject("/config").put("addGroupRoleMappings", "false");
        realm.admin.put(scope + "/" + mapper.path("id").asText(), mapper);

        assertThat(realm.apply())
                .containsExactly("client scope organization, mapper organization groups:"
                        + " config.addGroupRoleMappings: false → true");
    }

    @Test
    void shouldPutScopesAndRolesRight() {
        var client = "/clients/" + app();
        realm.admin.put(client + "/default-client-scopes/" + id("/client-scopes", "roles"));
        realm.admin.delete(client + "/optional-client-scopes/" + id("/client-scopes", "organization"));
        realm.admin.post(client + "/scope-mappings/realm", list(realm.admin.get("/roles/administrator")));

        assertThat(realm.apply())
                .containsExactlyInAnyOrder(
                        "client laksana: default scope roles removed",
                        "client laksana: optional scope organization added",
                        "client laksana, scope of roles: role administrator removed");
    }

    @Test
    void shouldTakeAwayWhatTheProvisionerMayNotDo() {
        var management = realm.client("realm-management").path("id").asText();
        var account = realm.admin
                .get("/clients/"
                        + realm.client("laksana-provisioner").path("id").asText() + "/service-account-user")
                .path("id")
                .asText();
        realm.admin.post(
                "/users/" + account + "/role-mappings/clients/" + management,
                list(realm.admin.get("/clients/" + management + "/roles/realm-admin")));

        assertThat(realm.apply())
                .containsExactly("client laksana-provisioner, service account: role realm-admin removed");
    }

    @Test
    void shouldNotAskForTheNameAloneFirst() {
        var path = "/authentication/flows/browser/executions";
        var execution = StreamSupport.stream(realm.admin.get(path).spliterator(), false)
                .filter(item -> item.path("displayName").asText().equals("Organization"))
                .findFirst()
                .orElseThrow();
        realm.admin.put(path, ((ObjectNode) execution.deepCopy()).put("requirement", "ALTERNATIVE"));

        assertThat(realm.apply()).containsExactly("browser flow, Organization: requirement: ALTERNATIVE → DISABLED");
    }

    @Test
    void shouldNotLetUsersChooseTheirRegions() {
        ObjectNode profile = realm.admin.get("/users/profile").deepCopy();
        profile.path("attributes")
                .forEach(attribute -> ((ObjectNode) attribute)
                        .withObject("/permissions")
                        .withArray("edit")
                        .add("user"));
        profile.put("unmanagedAttributePolicy", "ENABLED");
        realm.admin.put("/users/profile", profile);

        assertThat(realm.apply())
                .containsExactlyInAnyOrder(
                        "user profile: unmanagedAttributePolicy changed", "user profile: attributes changed");
    }

    @Test
    void shouldPutTheRolesOfGroupsRight() {
        realm.member("officer.drift", RealmFixture.DAIRI, AgencyRole.OFFICER);
        var group = officers() + "/role-mappings/realm";
        realm.admin.delete(group, list(realm.admin.get("/roles/officer")));
        realm.admin.post(group, list(realm.admin.get("/roles/administrator")));

        realm.ensureOrganizations();

        assertThat(realm.login("officer.drift").access().at("/organization/dairi/realm_access/roles"))
                .extracting(JsonNode::asText)
                .containsExactly("officer");
    }

    private JsonNode tokenForPassword(String username) {
        return realm.loginForm.service(
                "admin-cli",
                "",
                Map.of("grant_type", "password", "username", username, "password", RealmFixture.PASSWORD));
    }

    private String officers() {
        var organization = realm.admin
                .get("/organizations?q=alias:dairi")
                .path(0)
                .path("id")
                .asText();
        var groups = "/organizations/" + organization + "/groups";
        return groups + "/" + id(groups, "officer");
    }

    private String app() {
        return realm.client("laksana").path("id").asText();
    }

    private String id(String path, String name) {
        return realm.named(path, name).path("id").asText();
    }

    private void put(String path, ObjectNode change) {
        ObjectNode representation = realm.admin.get(path).deepCopy();
        realm.admin.put(path, representation.setAll(change));
    }

    private static JsonNode list(JsonNode only) {
        return JsonNodeFactory.instance.arrayNode().add(only);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
