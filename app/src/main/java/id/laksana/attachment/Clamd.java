package id.laksana.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks ClamAV's daemon by its command INSTREAM: chunks with their lengths before them, an empty one at the end, one line as the answer. Whatever is
 * not plainly "OK" is none.
 */
final class Clamd implements Scanner {

    private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final int CHUNK = 64 << 10;
    private static final int LONGEST_ANSWER = 4096;
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(UTF_8);
    private static final Pattern FOUND = Pattern.compile("stream: ([^\\p{Cntrl}]+) FOUND");
    private static final Pattern TOO_LARGE = Pattern.compile("INSTREAM size limit exceeded.*ERROR");

    private final ScannerSettings settings;

    Clamd(ScannerSettings settings) {
        this.settings = settings;
    }

    @Override
    public Scan scan(InputStream file) throws IOException {
        AtomicBoolean late = new AtomicBoolean();
        CountDownLatch done = new CountDownLatch(1);
        try (Socket socket = new Socket()) {
            Thread.ofVirtual().name("clamd-deadline").start(() -> closeWhenLate(socket, done, late));
            return ask(socket, file, late);
        } finally {
            done.countDown();
        }
    }

    private Scan ask(Socket socket, InputStream file, AtomicBoolean late) throws IOException {
        try {
            int toConnect = (int) Math.min(
                    TO_CONNECT.toMillis(), Math.max(1, settings.timeout().toMillis()));
            socket.connect(new InetSocketAddress(settings.host(), settings.port()), toConnect);
        } catch (IOException e) {
            return unanswered(late.get() || e instanceof SocketTimeoutException ? Unscanned.SLOW : Unscanned.AWAY, e);
        }
        boolean sent = send(socket, file);
        try {
            return verdict(answer(socket.getInputStream()), sent);
        } catch (IOException e) {
            return unanswered(late.get() ? Unscanned.SLOW : Unscanned.AWAY, e);
        }
    }

    /** Whether all of it was taken: clamd ends the talk in the middle where a file is larger than it takes, and says so first. */
    private static boolean send(Socket socket, InputStream file) throws IOException {
        byte[] chunk = new byte[CHUNK];
        DataOutputStream out;
        try {
            out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK));
            out.write(COMMAND);
        } catch (SocketException _) {
            return false;
        }
        for (int read = file.readNBytes(chunk, 0, CHUNK); read > 0; read = file.readNBytes(chunk, 0, CHUNK)) {
            if (!written(out, chunk, read)) {
                return false;
            }
        }
        return written(out, chunk, 0);
    }

    private static boolean written(DataOutputStream out, byte[] chunk, int length) {
        try {
            out.writeInt(length);
            out.write(chunk, 0, length);
            out.flush();
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static String answer(InputStream in) throws IOException {
        byte[] answer = in.readNBytes(LONGEST_ANSWER);
        return new String(answer, UTF_8);
    }

    /** An answer ends with a NUL; one that was cut off does not. */
    private static Scan verdict(String answer, boolean sent) {
        if (!answer.endsWith("\0")) {
            return unanswered(answer.isEmpty() ? Unscanned.AWAY : Unscanned.GARBLED, null);
        }
        String line = answer.substring(0, answer.length() - 1);
        Matcher found = FOUND.matcher(line);
        if (found.matches()) {
            return new Scan.Found(found.group(1));
        }
        if (TOO_LARGE.matcher(line).matches()) {
            return unanswered(Unscanned.TOO_LARGE, null);
        }
        return sent && line.equals("stream: OK") ? new Scan.Clean() : unanswered(Unscanned.GARBLED, null);
    }

    private static Scan unanswered(Unscanned why, @Nullable IOException e) {
        LOG.warn("The virus scanner has not answered: {}", why, e);
        return new Scan.Unanswered(why);
    }

    /** Reading could be told a time, but writing to one who does not read could last for ever. */
    private void closeWhenLate(Socket socket, CountDownLatch done, AtomicBoolean late) {
        try {
            if (!done.await(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)) {
                late.set(true);
                socket.close();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.warn("The virus scanner's connection cannot be closed", e);
        }
    }
}
