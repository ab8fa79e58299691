package id.laksana.testing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.laksana.Application;
import id.laksana.tenantadmin.realm.KeycloakAdmin;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;

/** An app in a process of its own beside the installation, on the same servers: it can be killed and started again. */
public final class AppProcess implements AutoCloseable {

    private static final String READY = "READY";

    private final int port;
    private final Map<String, Object> settings;
    private final KeycloakAdmin realm;
    private Process process;

    public AppProcess(Installation installation) {
        this.realm = installation.realm().admin();
        this.port = Installation.freePort();
        this.settings = new HashMap<>(installation.settings(port, Installation.freePort()));
        this.settings.put("laksana.oidc.base-url", base());
        this.process = start();
        change(addresses -> addresses.add(returning()));
    }

    /** What the process does; its settings come by its input, where nobody else reads them. */
    public static void main(String[] none) throws IOException {
        Properties settings = new Properties();
        settings.load(System.in);
        Map<String, Object> properties = new HashMap<>();
        settings.stringPropertyNames().forEach(name -> properties.put(name, settings.getProperty(name)));
        ApplicationContext app = ApplicationContext.builder()
                .mainClass(Application.class)
                .deduceEnvironment(false)
                .environments("demo")
                .properties(properties)
                .start();
        app.getBean(EmbeddedServer.class).start();
        System.out.println(READY);
    }

    public URI base() {
        return URI.create("http://localhost:" + port);
    }

    /** As a crash would. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    public void startAgain() {
        process = start();
    }

    @Override
    public void close() {
        kill();
        change(addresses -> {
            for (int at = addresses.size() - 1; at >= 0; at--) {
                if (addresses.get(at).asText().equals(returning())) {
                    addresses.remove(at);
                }
            }
        });
    }

    private String returning() {
        return base() + "/masuk/kembali";
    }

    /** Keycloak sends people back to addresses that it knows only; several apps may come and go at once. */
    private void change(Consumer<ArrayNode> change) {
        synchronized (AppProcess.class) {
            ObjectNode client =
                    (ObjectNode) realm.get("/clients?clientId=laksana").get(0);
            change.accept((ArrayNode) client.get("redirectUris"));
            realm.put("/clients/" + client.get("id").asText(), client);
        }
    }

    private Process start() {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx400m",
                "-cp",
                System.getProperty("java.class.path"),
                AppProcess.class.getName());
        try {
            Process started = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
            tell(started);
            awaitReady(started);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(Process started) throws IOException {
        Properties properties = new Properties();
        settings.forEach((name, value) -> properties.setProperty(name, value.toString()));
        try (Writer in = new OutputStreamWriter(started.getOutputStream(), StandardCharsets.UTF_8)) {
            properties.store(in, null);
        }
    }

    /** What it logs stands in the log of the tests. */
    private static void awaitReady(Process started) throws IOException {
        var out = started.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); !READY.equals(line); line = out.readLine()) {
            if (line == null) {
                throw new AssertionError("The app did not start.");
            }
            System.out.println(line);
        }
        Thread.startVirtualThread(() -> out.lines().forEach(System.out::println));
    }
}
