package id.laksana.realm;

import com.fasterxml.jackson.databind.JsonNode;
import id.laksana.migrations.AgencyKey;
import id.laksana.tenantadmin.realm.AgencyOrganizations;
import id.laksana.tenantadmin.realm.AgencyRole;
import id.laksana.tenantadmin.realm.Change;
import id.laksana.tenantadmin.realm.Credentials;
import id.laksana.tenantadmin.realm.KeycloakAdmin;
import id.laksana.tenantadmin.realm.Lifetimes;
import id.laksana.tenantadmin.realm.NewUser;
import id.laksana.tenantadmin.realm.RealmReconciler;
import id.laksana.tenantadmin.realm.RealmSettings;
import id.laksana.tenantadmin.realm.RealmUsers;
import id.laksana.tenantadmin.realm.Secret;
import id.laksana.tenantadmin.realm.ServiceClients;
import id.laksana.tenantadmin.realm.SslRequired;
import id.laksana.testing.LoginForm;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;

/** A realm of its own, made anew, with two agencies and the hands to work on it. */
final class RealmFixture {

    static final String PASSWORD = "seekor-bebek-berenang";
    static final AgencyKey DAIRI = new AgencyKey("dairi");
    static final AgencyKey KOTA_BLITAR = new AgencyKey("kota-blitar");

    private static final Secret CLIENT_SECRET = new Secret("the secret of the app");
    static final Secret PROVISIONER_SECRET = new Secret("the secret of the provisioner");

    final KeycloakAdmin admin;
    final KeycloakAdmin provisioner;
    final RealmReconciler reconciler;
    final AgencyOrganizations organizations;
    final RealmUsers users;
    final ServiceClients services;
    final LoginForm loginForm;

    RealmFixture(KeycloakUnderTest keycloak, String realm) {
        var settings = settings(realm);
        admin = new KeycloakAdmin(keycloak.url(), realm, keycloak.admin(), Clock.systemUTC());
        admin.find("").ifPresent(old -> admin.delete(""));
        reconciler = new RealmReconciler(admin, settings);
        reconciler.apply();
        provisioner = new KeycloakAdmin(
                keycloak.url(),
                realm,
                new Credentials(realm, RealmSettings.PROVISIONER, PROVISIONER_SECRET),
                Clock.systemUTC());
        organizations = new AgencyOrganizations(provisioner);
        users = new RealmUsers(provisioner);
        services = new ServiceClients(admin);
        loginForm = new LoginForm(
                URI.create(keycloak.url() + "/realms/" + realm),
                "http://localhost:8080/masuk/kembali",
                CLIENT_SECRET.value());
        ensureOrganizations();
    }

    List<String> apply() {
        return reconciler.apply().stream().map(Change::toString).toList();
    }

    void ensureOrganizations() {
        organizations.ensureOrganization(DAIRI, "DPMPTSP Kabupaten Dairi");
        organizations.ensureOrganization(KOTA_BLITAR, "DPMPTSP Kota Blitar");
    }

    void user(String username) {
        users.ensureUser(new NewUser(
                username, username + "@laksana.invalid", "Siti", "", new Secret(PASSWORD), Locale.of("id")));
    }

    void member(String username, AgencyKey agency, AgencyRole... roles) {
        user(username);
        organizations.addMember(agency, username, Set.of(roles));
    }

    LoginForm.Tokens login(String username) {
        return loginForm.login(username, PASSWORD).orElseThrow();
    }

    JsonNode client(String clientId) {
        return admin.get("/clients?clientId=" + KeycloakAdmin.encoded(clientId)).path(0);
    }

    JsonNode named(String path, String name) {
        return StreamSupport.stream(admin.get(path).spliterator(), false)
                .filter(item -> item.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static RealmSettings settings(String realm) {
        var base = URI.create("http://localhost:8080");
        return new RealmSettings(
                realm, List.of(base), base, CLIENT_SECRET, PROVISIONER_SECRET, Lifetimes.USUAL, SslRequired.EXTERNAL);
    }
}
