package id.laksana.demo;

import id.laksana.migrations.Database;
import id.laksana.migrations.Databases;
import id.laksana.migrations.Login;
import id.laksana.migrations.Logins;
import id.laksana.migrations.Migrator;
import id.laksana.migrations.Outcome;
import id.laksana.migrations.Progress;
import id.laksana.sop.version.CatalogStarter;
import id.laksana.tenantadmin.MemberDirectory;
import id.laksana.tenantadmin.NewAgency;
import id.laksana.tenantadmin.Provisioned;
import id.laksana.tenantadmin.Provisioning;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The PostgreSQL of an installation: migrated, with the agencies provisioned. */
public final class DemoDatabase implements AutoCloseable {

    public static final String APP = "laksana_app";
    public static final String PLATFORM = "laksana_platform";

    private final PostgresServer.Options options;
    private final Secrets secrets;
    private PostgresServer server;

    private DemoDatabase(PostgresServer.Options options, Secrets secrets, PostgresServer server) {
        this.options = options;
        this.secrets = secrets;
        this.server = server;
    }

    static DemoDatabase start(Backend.Options backend, Secrets secrets, Consumer<String> progress) {
        var options = new PostgresServer.Options(
                backend.cache().resolve("postgresql"),
                data(backend),
                backend.ports().postgres(),
                backend.durable());
        PostgresServer server = PostgresServer.start(options, progress);
        server.ensureOwner(PostgresServer.OPERATOR, secrets.get("operator"), PostgresServer.DATABASE, true);
        server.ensureOwner(PostgresServer.KEYCLOAK, secrets.get("keycloak-database"), PostgresServer.KEYCLOAK, false);
        server.forbidLargeObjects(PostgresServer.DATABASE);
        return new DemoDatabase(options, secrets, server);
    }

    static void stopOrphan(Backend.Options backend, Consumer<String> progress) {
        PostgresServer.stopOrphan(data(backend), progress);
    }

    private static Path data(Backend.Options backend) {
        return backend.home().resolve("postgresql");
    }

    void migrate(Consumer<String> progress) {
        progress.accept("Migrating");
        Outcome outcome = migrator().migrate(2, Progress.SILENT);
        if (!(outcome instanceof Outcome.Done done) || !done.failed().isEmpty()) {
            throw new StartFailed("The schemas could not be migrated (" + outcome + "); -Dfresh begins anew.");
        }
    }

    void provision(List<NewAgency> agencies, MemberDirectory members, Consumer<String> progress) {
        Provisioning provisioning =
                new Provisioning(databases(), migrator(), members, new CatalogStarter(Clock.systemUTC(), true));
        for (NewAgency agency : agencies) {
            progress.accept("Provisioning " + agency.name());
            Provisioned outcome = provisioning.provision(agency);
            if (!(outcome instanceof Provisioned.Ready)) {
                throw new StartFailed("The agency " + agency.key() + " could not be provisioned (" + outcome
                        + "); -Dfresh begins anew.");
            }
            DemoLook.give(agency.key(), databases().main());
        }
    }

    public Migrator migrator() {
        return new Migrator(databases(), new Logins(login(APP), login(PLATFORM)));
    }

    public Databases databases() {
        return Databases.of(
                new Database(options.url(PostgresServer.DATABASE), PostgresServer.OPERATOR, secrets.get("operator")));
    }

    public PostgresServer server() {
        return server;
    }

    /** As an outage would. */
    public void kill() {
        server.kill();
    }

    public void startAgain() {
        server = PostgresServer.start(options, _ -> {});
    }

    public Login login(String name) {
        return new Login(name, secrets.get(name));
    }

    public String url() {
        return options.url(PostgresServer.DATABASE);
    }

    Map<String, Object> settings() {
        return Map.of(
                "laksana.databases.main.url", url(),
                "laksana.databases.main.username", APP,
                "laksana.databases.main.password", secrets.get(APP),
                "laksana.platform-database.url", url(),
                "laksana.platform-database.username", PLATFORM,
                "laksana.platform-database.password", secrets.get(PLATFORM),
                "laksana.operator.url", url(),
                "laksana.operator.username", PostgresServer.OPERATOR,
                "laksana.operator.password", secrets.get("operator"));
    }

    @Override
    public void close() {
        server.close();
    }
}
