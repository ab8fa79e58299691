package id.laksana.demo;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Keycloak, unpacked and built for PostgreSQL in a cache folder that the demo and the tests share. */
final class KeycloakDistribution {

    private static final List<String> BUILD = List.of("build", "--db=postgres", "--health-enabled=true");

    private static final Duration BUILD_TIME = Duration.ofMinutes(5);

    private final Path home;

    private KeycloakDistribution(Path home) {
        this.home = home;
    }

    /** Unpacks and builds what is not there yet; a second process that wants the same waits. */
    static KeycloakDistribution prepare(Path archive, Path cache, Consumer<String> progress) {
        var distribution =
                new KeycloakDistribution(cache.resolve(folder(archive)).toAbsolutePath());
        try {
            Files.createDirectories(cache);
            try (var channel = FileChannel.open(
                    cache.resolve("keycloak.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                distribution.unpack(archive, progress);
                distribution.build(progress);
            }
        } catch (IOException e) {
            throw new StartFailed("Keycloak could not be unpacked into " + cache + ": " + e.getMessage(), e);
        }
        return distribution;
    }

    Path home() {
        return home;
    }

    /**
     * Java directly, as the start script would call it, tuned for an early start and little memory.
     *
     * @param property stands on the command line for those who look for the process
     */
    List<String> command(String property, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + home,
                property,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-classpath",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }

    private static String folder(Path archive) {
        return archive.getFileName().toString().replace("-quarkus-dist", "").replace(".tar.gz", "");
    }

    private void unpack(Path archive, Consumer<String> progress) throws IOException {
        if (Files.exists(home)) {
            return;
        }
        progress.accept("Unpacking Keycloak");
        var unfinished = home.resolveSibling(home.getFileName() + ".unfinished");
        delete(unfinished);
        try {
            extract(archive, unfinished);
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(unfinished);
        }
    }

    private static void extract(Path archive, Path target) throws IOException {
        if (!Files.isReadable(archive)) {
            throw new StartFailed("The Keycloak distribution " + archive + " is missing.");
        }
        try (var tar = new TarArchiveInputStream(
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive))))) {
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                extract(tar, entry, target);
            }
        } catch (IOException e) {
            if (isOfFiles(e)) {
                throw e;
            }
            throw new StartFailed(
                    "The Keycloak distribution " + archive + " is broken; delete it, and Maven fetches it again.", e);
        }
    }

    /** The archive's only top folder is left out: {@code target} stands for it. */
    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        var name = Path.of(entry.getName());
        var path = name.getNameCount() == 1
                ? target
                : target.resolve(name.subpath(1, name.getNameCount())).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("An entry leads out of the archive: " + name);
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
        } else {
            Files.createDirectories(path.resolveSibling("."));
            Files.copy(tar, path);
        }
    }

    private static boolean isOfFiles(IOException e) {
        return e instanceof FileSystemException
                || String.valueOf(e.getMessage()).contains("No space left");
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private void build(Consumer<String> progress) throws IOException {
        var marker = home.resolve("laksana-build.txt");
        var options = String.join(" ", BUILD);
        if (Files.exists(marker) && Files.readString(marker).equals(options)) {
            return;
        }
        progress.accept("Building Keycloak for PostgreSQL, once");
        var log = home.resolveSibling("keycloak-build.log");
        var pidFile = home.resolveSibling("keycloak-build.pid");
        ChildProcess.stopOrphan(pidFile, home.toString());
        try (var child = ChildProcess.start(command("-Dlaksana.build=true", BUILD), Map.of(), log, pidFile)) {
            if (!child.hasEndedWithin(BUILD_TIME) || child.exitCode() != 0) {
                throw new StartFailed("Keycloak could not be built; its log is " + log + ".");
            }
        }
        Files.writeString(marker, options);
    }
}
