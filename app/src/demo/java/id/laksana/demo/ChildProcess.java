package id.laksana.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A process that must not outlive us: its pid file lets the next start find it if we were killed. */
final class ChildProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Process process;
    private final Path pidFile;

    private ChildProcess(Process process, Path pidFile) {
        this.process = process;
        this.pidFile = pidFile;
    }

    /** Starts the command with its output in the log file; an inherited variable beginning with {@code KC_} is dropped. */
    static ChildProcess start(List<String> command, Map<String, String> environment, Path log, Path pidFile) {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("KC_"));
        builder.environment().putAll(environment);
        try {
            var child = new ChildProcess(builder.start(), pidFile);
            Files.writeString(pidFile, Long.toString(child.process.pid()));
            return child;
        } catch (IOException e) {
            throw new StartFailed("A child process could not be started: " + e.getMessage(), e);
        }
    }

    /** Stops what an earlier run left behind, if the pid still belongs to a process with the mark on its command line. */
    static boolean stopOrphan(Path pidFile, String mark) {
        var orphan = alive(pidFile, mark);
        orphan.ifPresent(ChildProcess::stop);
        return orphan.isPresent();
    }

    /** The process of a pid file whose first line is its pid, if it is alive and its command line has the mark. */
    static Optional<ProcessHandle> alive(Path pidFile, String mark) {
        return pid(pidFile)
                .flatMap(ProcessHandle::of)
                .filter(handle -> handle.info().commandLine().orElse("").contains(mark));
    }

    /** Waits for the end of the process, at most so long; true when it has ended. */
    boolean hasEndedWithin(Duration time) {
        try {
            return process.waitFor(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailed("Interrupted while waiting for a child process.", e);
        }
    }

    int exitCode() {
        return process.exitValue();
    }

    void kill() {
        killFamily(process.toHandle());
        forget();
    }

    static void killFamily(ProcessHandle handle) {
        var family = Stream.concat(handle.descendants(), Stream.of(handle)).toList();
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(ChildProcess::ended);
    }

    @Override
    public void close() {
        stop(process.toHandle());
        forget();
    }

    private void forget() {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void stop(ProcessHandle handle) {
        var family = Stream.concat(handle.descendants(), Stream.of(handle)).toList();
        family.forEach(ProcessHandle::destroy);
        if (!family.stream().allMatch(ChildProcess::ended)) {
            family.forEach(ProcessHandle::destroyForcibly);
            family.forEach(ChildProcess::ended);
        }
    }

    private static boolean ended(ProcessHandle handle) {
        CompletableFuture<ProcessHandle> exit = handle.onExit();
        try {
            exit.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Long> pid(Path pidFile) {
        try {
            return Files.readAllLines(pidFile).stream()
                    .findFirst()
                    .map(String::strip)
                    .map(Long::valueOf);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
