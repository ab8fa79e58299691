package id.laksana.testing;

import id.laksana.Application;
import id.laksana.demo.Backend;
import id.laksana.demo.DemoAccount;
import id.laksana.demo.DemoDatabase;
import id.laksana.demo.DemoRealm;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.catalina.startup.Tomcat;
import org.jspecify.annotations.Nullable;

/** All of Laksana as the demo starts it, once for all tests that log in; it ends with the tests. */
public final class Installation {

    /** Short, so that tests see what a token's end changes. */
    public static final Duration TOKEN_LIFE = Duration.ofSeconds(5);

    /** Where all tests send from, unless they take another address of this machine. */
    public static final String TRUSTED_PROXY = "127.0.0.1";

    private static final Map<String, Object> TRUSTING = Map.of("laksana.server.trusted-proxies", TRUSTED_PROXY + "/32");

    /** A test that wants jobs to run says so to an app of its own. */
    private static final Map<String, Object> WITHOUT_JOBS = Map.of("laksana.jobs.run", false);

    private final Backend backend;
    private final ApplicationContext app;
    private final URI base;
    private final URI management;
    private final Map<String, Bearer> bearers = new ConcurrentHashMap<>();

    private Installation(Backend backend, ApplicationContext app, URI base, URI management) {
        this.backend = backend;
        this.app = app;
        this.base = base;
        this.management = management;
    }

    public static Installation get() {
        return Holder.INSTALLATION;
    }

    public URI base() {
        return base;
    }

    /** Where health and metrics are. */
    public URI management() {
        return management;
    }

    public DemoDatabase database() {
        return backend.database();
    }

    public DemoRealm realm() {
        return backend.realm();
    }

    /** The configuration of a further app on the same servers. */
    public Map<String, Object> settings(int port, int managementPort) {
        return ours(port, managementPort);
    }

    private Map<String, Object> ours(int port, int managementPort) {
        return withoutJobs(backend.settings(port, managementPort));
    }

    private static Map<String, Object> withoutJobs(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.putAll(WITHOUT_JOBS);
        return all;
    }

    public <T> T bean(Class<T> type) {
        return app.getBean(type);
    }

    public ApplicationContext app() {
        return app;
    }

    /** Tokens for REST, as a member's own program would get them. */
    public LoginForm tokens() {
        return new LoginForm(
                backend.realm().issuer(),
                base + "/masuk/kembali",
                backend.realm().realmSettings().clientSecret().value());
    }

    /** A token for REST that holds now. */
    public String bearer(String username) {
        return bearers.compute(username, (_, known) -> isFresh(known) ? known : draw(username))
                .token();
    }

    private Bearer draw(String username) {
        Instant drawnAt = Instant.now();
        return new Bearer(
                tokens().login(username, DemoAccount.PASSWORD).orElseThrow().bearer(), drawnAt);
    }

    private static boolean isFresh(@Nullable Bearer known) {
        return known != null && known.drawnAt().plus(TOKEN_LIFE.dividedBy(2)).isAfter(Instant.now());
    }

    private static Installation start() {
        List<Integer> ports = freePorts(5);
        URI base = URI.create("http://localhost:" + ports.getFirst());
        Path target = Path.of("target").toAbsolutePath();
        WholeLog.begin();
        Backend backend = Backend.start(
                new Backend.Options(
                        target.resolve("installation-" + ProcessHandle.current().pid()),
                        Path.of(System.getProperty("laksana.cache")),
                        Path.of(System.getProperty("laksana.keycloak.archive")),
                        base,
                        new Backend.ChildPorts(ports.get(1), ports.get(2), ports.get(3)),
                        false,
                        TOKEN_LIFE),
                System.out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(backend::close));
        int managementPort = ports.get(4);
        ApplicationContext app = app(withoutJobs(backend.settings(ports.getFirst(), managementPort)), TRUSTING);
        return new Installation(backend, app, base, URI.create("http://localhost:" + managementPort));
    }

    /** A second app on the same servers, other than the first in some settings. Nobody can log in at its address. */
    public OtherApp beside(Map<String, Object> settings) {
        List<Integer> ports = freePorts(2);
        return new OtherApp(
                app(ours(ports.getFirst(), ports.getLast()), settings),
                URI.create("http://localhost:" + ports.getFirst()),
                URI.create("http://localhost:" + ports.getLast()));
    }

    public record OtherApp(ApplicationContext app, URI base, URI management) implements AutoCloseable {

        @Override
        public void close() {
            app.close();
        }
    }

    private static ApplicationContext app(Map<String, Object> settings, Map<String, Object> others) {
        Map<String, Object> all = new HashMap<>(settings);
        all.putAll(others);
        ApplicationContext app = ApplicationContext.builder()
                .mainClass(Application.class)
                .deduceEnvironment(false)
                .environments("demo")
                .properties(all)
                .start();
        app.getBean(Tomcat.class).getEngine().getPipeline().addValve(new SeenSecrets());
        app.getBean(EmbeddedServer.class).start();
        return app;
    }

    static int freePort() {
        return freePorts(1).getFirst();
    }

    private static List<Integer> freePorts(int count) {
        List<ServerSocket> sockets =
                IntStream.range(0, count).mapToObj(_ -> open()).toList();
        List<Integer> ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
        sockets.forEach(Installation::close);
        return ports;
    }

    private static ServerSocket open() {
        try {
            return new ServerSocket(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Bearer(String token, Instant drawnAt) {}

    private static final class Holder {
        private static final Installation INSTALLATION = start();
    }
}
