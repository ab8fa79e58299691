package id.laksana.bench;

import id.laksana.Application;
import id.laksana.demo.Backend;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The app with the sample agencies, its PostgreSQL and its Keycloak, for a measurement. */
public record ServedApp(URI base, Backend backend, ApplicationContext app) implements AutoCloseable {

    private static final Duration TOKEN_LIFE = Duration.ofMinutes(5);

    public static ServedApp start() {
        List<Integer> ports = freePorts();
        URI base = URI.create("http://localhost:" + ports.getFirst());
        Backend backend = backend(base, ports);
        ApplicationContext app = app(backend.settings(ports.getFirst(), ports.getLast()));
        app.getBean(EmbeddedServer.class).start();
        return new ServedApp(base, backend, app);
    }

    public <T> T bean(Class<T> type) {
        return app.getBean(type);
    }

    @Override
    public void close() {
        app.close();
        backend.close();
    }

    private static Backend backend(URI base, List<Integer> ports) {
        Path home = Path.of(System.getProperty("laksana.home")).toAbsolutePath();
        Backend.Options options = new Backend.Options(
                home.resolve("bench"),
                home.resolve("cache"),
                Path.of(System.getProperty("laksana.keycloak.archive")),
                base,
                new Backend.ChildPorts(ports.get(1), ports.get(2), ports.get(3)),
                true,
                TOKEN_LIFE);
        return Backend.start(options, System.out::println);
    }

    /** Without the limit on what a stranger may ask. */
    private static ApplicationContext app(Map<String, Object> settings) {
        Map<String, Object> unlimited = new HashMap<>(settings);
        unlimited.put("laksana.limits.strangers", Integer.MAX_VALUE);
        return ApplicationContext.builder()
                .mainClass(Application.class)
                .deduceEnvironment(false)
                .environments("demo")
                .properties(unlimited)
                .start();
    }

    private static List<Integer> freePorts() {
        List<ServerSocket> sockets = Stream.generate(ServedApp::open).limit(5).toList();
        List<Integer> ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
        sockets.forEach(ServedApp::close);
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
}
