package id.laksana.demo;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** PostgreSQL and Keycloak as children, set up by the same code that sets up production. */
public final class Backend implements AutoCloseable {

    private final DemoDatabase database;
    private final DemoRealm realm;

    private Backend(DemoDatabase database, DemoRealm realm) {
        this.database = database;
        this.realm = realm;
    }

    /**
     * What the two servers need.
     *
     * @param home folder of this installation: data, logs, secrets
     * @param cache folder of unpacked programs, shared with other installations
     * @param baseUrl where browsers reach the app
     * @param durable whether what is committed survives the machine, which tests do not need
     * @param tokenLife how long what Keycloak said of a person is believed
     */
    public record Options(
            Path home,
            Path cache,
            Path keycloakArchive,
            URI baseUrl,
            ChildPorts ports,
            boolean durable,
            Duration tokenLife) {}

    /** The ports of the children. */
    public record ChildPorts(int keycloak, int keycloakHealth, int postgres) {

        public static ChildPorts above(int port) {
            return new ChildPorts(port + 1, port + 2, port + 3);
        }
    }

    /** Starts both, migrates, makes the realm and provisions the agencies; what is there already is left as it is. */
    public static Backend start(Options options, Consumer<String> progress) {
        stopOrphans(options, progress);
        Secrets secrets = Secrets.of(options.home());
        DemoDatabase database = DemoDatabase.start(options, secrets, progress);
        try {
            var starting = CompletableFuture.supplyAsync(() -> DemoRealm.start(options, secrets, progress));
            database.migrate(progress);
            Backend backend = new Backend(database, join(starting));
            backend.fill(progress);
            return backend;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private void fill(Consumer<String> progress) {
        try {
            realm.apply(progress);
            database.provision(DemoAgencies.ALL, realm.organizations(), progress);
            realm.fill(progress);
            DemoAgencies.ALL.forEach(agency ->
                    DemoOrganisation.give(agency.key(), database.databases().main(), realm.accounts()::find));
        } catch (RuntimeException e) {
            realm.close();
            throw e;
        }
    }

    /** Keycloak first: PostgreSQL waits for its connections. */
    static void stopOrphans(Options options, Consumer<String> progress) {
        DemoRealm.stopOrphan(options, progress);
        DemoDatabase.stopOrphan(options, progress);
    }

    public DemoDatabase database() {
        return database;
    }

    public DemoRealm realm() {
        return realm;
    }

    /** The configuration of an app that works on this backend. */
    public Map<String, Object> settings(int port, int managementPort) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("micronaut.server.port", port);
        settings.put("laksana.server.management-port", managementPort);
        settings.putAll(database.settings());
        settings.putAll(realm.settings());
        return settings;
    }

    @Override
    public void close() {
        realm.close();
        database.close();
    }

    private static <T> T join(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
