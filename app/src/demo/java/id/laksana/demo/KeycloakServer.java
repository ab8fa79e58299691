package id.laksana.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A Keycloak as a child of this process, on a PostgreSQL database of its own. */
public final class KeycloakServer implements AutoCloseable {

    private static final Duration TICK = Duration.ofMillis(100);
    private static final int TICKS = 2400;

    private final Options options;
    private final ChildProcess process;

    private KeycloakServer(Options options, ChildProcess process) {
        this.options = options;
        this.process = process;
    }

    /**
     * Where the parts are and how Keycloak is reached.
     *
     * @param archive the distribution as a tar.gz
     * @param cache where it is unpacked and built, for all who use it
     * @param data of this server alone: log and pid file
     * @param adminClient a service account of the realm master, made at the first start on an empty database
     */
    public record Options(
            Path archive,
            Path cache,
            Path data,
            int port,
            int managementPort,
            String jdbcUrl,
            String dbUser,
            String dbPassword,
            String adminClient,
            String adminSecret) {

        public URI url() {
            return URI.create("http://localhost:" + port);
        }

        Path log() {
            return data.resolve("keycloak.log");
        }

        /** Without the secrets. */
        @Override
        public String toString() {
            return "Options[data=" + data + ", port=" + port + "]";
        }

        private Path pidFile() {
            return KeycloakServer.pidFile(data);
        }

        private List<String> arguments() {
            return List.of(
                    "start",
                    "--optimized",
                    "--cache=local",
                    "--db-url=" + jdbcUrl,
                    "--db-username=" + dbUser,
                    "--db-pool-max-size=10",
                    "--hostname=" + url(),
                    "--http-enabled=true",
                    "--http-host=127.0.0.1",
                    "--http-port=" + port,
                    "--http-management-host=127.0.0.1",
                    "--http-management-port=" + managementPort);
        }

        /** Secrets go through the environment, where other users of the machine cannot read them. */
        private Map<String, String> environment() {
            return Map.of(
                    "KC_DB_PASSWORD", dbPassword,
                    "KC_BOOTSTRAP_ADMIN_CLIENT_ID", adminClient,
                    "KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", adminSecret);
        }
    }

    /** Starts Keycloak and returns when it is ready; throws {@link StartFailed} with the reason when it cannot be. */
    public static KeycloakServer start(Options options, Consumer<String> progress) {
        var distribution = KeycloakDistribution.prepare(options.archive(), options.cache(), progress);
        try {
            Files.createDirectories(options.data());
        } catch (IOException e) {
            throw new StartFailed("The folder " + options.data() + " cannot be made: " + e.getMessage(), e);
        }
        stopOrphan(options.data(), progress);
        Ports.requireFree(options.port(), "Keycloak");
        Ports.requireFree(options.managementPort(), "Keycloak's health");
        progress.accept("Starting Keycloak");
        var process = ChildProcess.start(
                distribution.command(mark(options.data()), options.arguments()),
                options.environment(),
                options.log(),
                options.pidFile());
        var server = new KeycloakServer(options, process);
        server.awaitReady();
        return server;
    }

    /** Stops what a killed parent left behind, which would keep the port and its connections to PostgreSQL. */
    static void stopOrphan(Path data, Consumer<String> progress) {
        if (ChildProcess.stopOrphan(pidFile(data), mark(data))) {
            progress.accept("Stopped a Keycloak that an earlier run left behind");
        }
    }

    /** On the command line it tells our Keycloak from a stranger that was given its pid. */
    private static String mark(Path data) {
        return "-Dlaksana.data=" + data.toAbsolutePath().normalize();
    }

    private static Path pidFile(Path data) {
        return data.resolve("keycloak.pid");
    }

    public URI url() {
        return options.url();
    }

    /** Stops it at once, as an outage would; {@link #start} with the same options brings it back. */
    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }

    private void awaitReady() {
        try (var client = HttpClient.newHttpClient()) {
            for (int i = 0; i < TICKS; i++) {
                if (isReady(client)) {
                    return;
                }
                if (process.hasEndedWithin(TICK)) {
                    throw new StartFailed("Keycloak ended with exit code " + process.exitCode()
                            + " before it was ready; its log is " + options.log() + ". If it is damaged, remove "
                            + options.cache() + " and it is unpacked anew.");
                }
            }
            throw new StartFailed("Keycloak is not ready after "
                    + TICK.multipliedBy(TICKS).toMinutes() + " minutes; its log is " + options.log() + ".");
        } catch (StartFailed e) {
            process.close();
            throw e;
        }
    }

    private boolean isReady(HttpClient client) {
        var health = URI.create("http://127.0.0.1:" + options.managementPort() + "/health/ready");
        try {
            var request = HttpRequest.newBuilder(health)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailed("Interrupted while waiting for Keycloak.", e);
        }
    }
}
