package id.laksana.demo;

import id.laksana.tenantadmin.realm.AgencyOrganizations;
import id.laksana.tenantadmin.realm.Credentials;
import id.laksana.tenantadmin.realm.KeycloakAdmin;
import id.laksana.tenantadmin.realm.Lifetimes;
import id.laksana.tenantadmin.realm.RealmAccounts;
import id.laksana.tenantadmin.realm.RealmReconciler;
import id.laksana.tenantadmin.realm.RealmSettings;
import id.laksana.tenantadmin.realm.RealmUsers;
import id.laksana.tenantadmin.realm.Secret;
import id.laksana.tenantadmin.realm.ServiceClients;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;

/** The Keycloak of an installation: its realm, its organizations, its accounts. */
public final class DemoRealm implements AutoCloseable {

    private static final String ADMIN_CLIENT = "laksana-bootstrap";

    private final KeycloakServer.Options options;
    private final URI baseUrl;
    private final Path filled;
    private final RealmSettings settings;
    private final KeycloakAdmin admin;
    private final KeycloakAdmin provisioner;
    private KeycloakServer server;

    private DemoRealm(Backend.Options backend, Secrets secrets, KeycloakServer.Options options, KeycloakServer server) {
        this.options = options;
        this.baseUrl = backend.baseUrl();
        this.filled = data(backend).resolve("accounts");
        this.server = server;
        this.settings = RealmSettings.of(
                        baseUrl, new Secret(secrets.get("oidc-client")), new Secret(secrets.get("provisioner")))
                .withLifetimes(Lifetimes.USUAL.withAccessToken(backend.tokenLife()));
        Credentials service =
                new Credentials(RealmSettings.REALM, RealmSettings.PROVISIONER, new Secret(secrets.get("provisioner")));
        this.admin = new KeycloakAdmin(options.url(), RealmSettings.REALM, adminCredentials(), Clock.systemUTC());
        this.provisioner = new KeycloakAdmin(options.url(), RealmSettings.REALM, service, Clock.systemUTC());
    }

    static void stopOrphan(Backend.Options backend, Consumer<String> progress) {
        KeycloakServer.stopOrphan(data(backend), progress);
    }

    static DemoRealm start(Backend.Options backend, Secrets secrets, Consumer<String> progress) {
        KeycloakServer.Options options = options(backend, secrets);
        return new DemoRealm(backend, secrets, options, KeycloakServer.start(options, progress));
    }

    void apply(Consumer<String> progress) {
        progress.accept("Reconciling the realm");
        new RealmReconciler(admin, settings).apply();
    }

    /** Makes the accounts, unless an earlier start made these very ones. */
    void fill(Consumer<String> progress) {
        String wanted = "in care: " + DemoAccounts.ALL;
        try {
            if (Files.exists(filled) && Files.readString(filled).equals(wanted)) {
                return;
            }
            progress.accept("Making the accounts");
            DemoAccounts.ALL.forEach(account -> account.ensure(users(), organizations(), accounts()));
            Files.writeString(filled, wanted);
        } catch (IOException e) {
            throw new StartFailed("The folder " + filled.getParent() + " cannot be used: " + e.getMessage(), e);
        }
    }

    public AgencyOrganizations organizations() {
        return new AgencyOrganizations(provisioner);
    }

    public RealmUsers users() {
        return new RealmUsers(provisioner);
    }

    public RealmAccounts accounts() {
        return new RealmAccounts(provisioner);
    }

    public ServiceClients serviceClients() {
        return new ServiceClients(admin);
    }

    public URI url() {
        return options.url();
    }

    public Credentials adminCredentials() {
        return Credentials.ofMaster(ADMIN_CLIENT, new Secret(options.adminSecret()));
    }

    public KeycloakAdmin admin() {
        return admin;
    }

    /** The service account that keeps members. */
    public KeycloakAdmin provisioner() {
        return provisioner;
    }

    public RealmSettings realmSettings() {
        return settings;
    }

    public URI issuer() {
        return URI.create(options.url() + "/realms/" + RealmSettings.REALM);
    }

    /** As an outage would. */
    public void kill() {
        server.kill();
    }

    public void startAgain() {
        server = KeycloakServer.start(options, _ -> {});
    }

    Map<String, Object> settings() {
        return Map.of(
                "laksana.oidc.base-url", baseUrl,
                "laksana.oidc.issuer", issuer(),
                "laksana.oidc.client-secret", settings.clientSecret().value(),
                "laksana.keycloak.provisioner-secret",
                        settings.provisionerSecret().value());
    }

    @Override
    public void close() {
        server.close();
    }

    private static Path data(Backend.Options backend) {
        return backend.home().resolve("keycloak");
    }

    private static KeycloakServer.Options options(Backend.Options backend, Secrets secrets) {
        var ports = backend.ports();
        return new KeycloakServer.Options(
                backend.keycloakArchive(),
                backend.cache(),
                data(backend),
                ports.keycloak(),
                ports.keycloakHealth(),
                "jdbc:postgresql://localhost:" + ports.postgres() + "/" + PostgresServer.KEYCLOAK,
                PostgresServer.KEYCLOAK,
                secrets.get("keycloak-database"),
                ADMIN_CLIENT,
                secrets.get("keycloak-admin"));
    }
}
