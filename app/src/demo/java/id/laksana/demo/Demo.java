package id.laksana.demo;

import id.laksana.Application;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts all of Laksana on this machine, for looking at it and for working on it. Ends with the Maven that started it. */
public final class Demo {

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final long LEAST_SPACE = 1500L * 1024 * 1024;
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(1);

    private final PrintStream out;
    private final long begun = System.nanoTime();
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final AtomicBoolean stopping = new AtomicBoolean();

    private Demo(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        Demo demo = new Demo(System.out);
        Runtime.getRuntime().addShutdownHook(new Thread(demo::stop, "stop"));
        endWithParent();
        try {
            demo.start(port());
        } catch (StartFailed e) {
            demo.giveUp(e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("Laksana did not start", e);
            demo.giveUp(e.getMessage() + " (more stands above)");
        }
    }

    /**
     * Maven, when it is told to stop, leaves its children running. The exit waits for the shutdown hook, which needs the
     * common pool to learn of the children's end: so it has a thread of its own.
     */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> {
            var _ = parent.onExit().thenRunAsync(() -> System.exit(0), exit -> new Thread(exit).start());
        });
    }

    /** Keycloak, PostgreSQL and the port of health and metrics take those above it. */
    private static int port() {
        String asked = System.getProperty("port", "8080");
        if (!asked.matches("[0-9]{1,5}") || Integer.parseInt(asked) < 1 || Integer.parseInt(asked) > 65_531) {
            throw new StartFailed("-Dport takes a number from 1 to 65531, not '" + asked + "'.");
        }
        return Integer.parseInt(asked);
    }

    private void giveUp(@Nullable String why) {
        out.println("Laksana did not start: " + why);
        System.exit(1);
    }

    private void start(int port) {
        Path root = Path.of(System.getProperty("laksana.home", ".laksana")).toAbsolutePath();
        Path home = root.resolve("demo");
        URI base = URI.create("http://localhost:" + port);
        say("Laksana starts; data and logs are in " + home);
        Backend.Options options = new Backend.Options(
                home,
                root.resolve("cache"),
                Path.of(System.getProperty("laksana.keycloak.archive")),
                base,
                Backend.ChildPorts.above(port),
                true,
                TOKEN_LIFE);
        begin(home, options);
        int managementPort = port + 4;
        Ports.requireFree(port, "Laksana");
        Ports.requireFree(managementPort, "health and metrics");
        Backend backend = Backend.start(options, this::say);
        keep(backend);
        say("Starting the app");
        ApplicationContext app = app(backend.settings(port, managementPort));
        keep(app);
        DemoAgencies.ALL.forEach(agency -> DemoBindings.give(agency.key(), app));
        new Welcome(out).print(base, managementPort, backend.realm().issuer());
        out.println("READY " + base);
    }

    private static ApplicationContext app(Map<String, Object> settings) {
        ApplicationContext app = ApplicationContext.builder()
                .mainClass(Application.class)
                .deduceEnvironment(false)
                .environments("demo")
                .properties(settings)
                .start();
        app.getBean(EmbeddedServer.class).start();
        return app;
    }

    private void begin(Path home, Backend.Options options) {
        try {
            if (isAsked("fresh") && Files.exists(home)) {
                Backend.stopOrphans(options, this::say);
                delete(home);
            }
            Files.createDirectories(home);
            if (Files.getFileStore(home).getUsableSpace() < LEAST_SPACE) {
                throw new StartFailed("The disk is nearly full: " + home + " needs 1.5 GB.");
            }
        } catch (IOException e) {
            throw new StartFailed("The folder " + home + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** {@code -Dfresh} alone comes as "true" or empty; Maven hands an unset property on as its own name. */
    private static boolean isAsked(String property) {
        return List.of("", "true")
                .contains(System.getProperty(property, "false").toLowerCase(Locale.ROOT));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void keep(AutoCloseable part) {
        synchronized (running) {
            running.push(part);
        }
    }

    private void stop() {
        if (!stopping.compareAndSet(false, true)) {
            return;
        }
        synchronized (running) {
            while (!running.isEmpty()) {
                try {
                    running.pop().close();
                } catch (Exception e) {
                    LOG.warn("Not stopped cleanly", e);
                }
            }
        }
    }

    private void say(String what) {
        out.printf(Locale.ROOT, "[%5.1f s] %s%n", (System.nanoTime() - begun) / 1e9, what);
    }
}
