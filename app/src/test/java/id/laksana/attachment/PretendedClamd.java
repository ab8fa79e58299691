package id.laksana.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Speaks clamd's protocol on a socket: finds the test virus, takes only so much, and can be as unreliable as it is told to be. */
final class PretendedClamd implements Closeable {

    static final String SIGNATURE = "Win.Test.EICAR_HDB-1";

    /** How it fails. */
    enum Manner {
        PROPER,
        HANGS_READING,
        HANGS_BEFORE_ANSWERING,
        CUTS_OFF_AT_ONCE,
        CUTS_OFF_ITS_ANSWER,
        DRIPS,
        TALKS_NONSENSE,
        SAYS_OK_AND_MORE
    }

    private final ServerSocket server;
    private final Manner manner;
    private final int most;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final List<byte[]> seen = new CopyOnWriteArrayList<>();

    PretendedClamd(Manner manner, int most) throws IOException {
        this.server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        this.manner = manner;
        this.most = most;
        Thread.ofVirtual().start(this::serve);
    }

    Clamd client(Duration timeout) {
        return new Clamd(new ScannerSettings(server.getInetAddress().getHostAddress(), server.getLocalPort(), timeout));
    }

    List<byte[]> seen() {
        return new ArrayList<>(seen);
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                Thread.ofVirtual().start(() -> talk(socket));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try {
            switch (manner) {
                case HANGS_READING -> {}
                case CUTS_OFF_AT_ONCE -> socket.close();
                case PROPER, HANGS_BEFORE_ANSWERING, CUTS_OFF_ITS_ANSWER, DRIPS, TALKS_NONSENSE, SAYS_OK_AND_MORE ->
                    answer(socket, scan(new DataInputStream(socket.getInputStream())));
            }
        } catch (IOException _) {
            // The client has gone, which is its right.
        }
    }

    private String scan(DataInputStream in) throws IOException {
        byte[] command = in.readNBytes(10);
        if (!new String(command, UTF_8).equals("zINSTREAM\0")) {
            return "UNKNOWN COMMAND";
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            for (int length = in.readInt(); length != 0; length = in.readInt()) {
                all.writeBytes(in.readNBytes(length));
                if (all.size() > most) {
                    return "INSTREAM size limit exceeded. ERROR";
                }
            }
        } catch (EOFException _) {
            return "INSTREAM: unexpected end. ERROR";
        }
        seen.add(all.toByteArray());
        boolean infected = all.toString(ISO_8859_1).contains(SampleFiles.EICAR);
        return infected ? "stream: " + SIGNATURE + " FOUND" : "stream: OK";
    }

    private void answer(Socket socket, String answer) throws IOException {
        OutputStream out = socket.getOutputStream();
        switch (manner) {
            case PROPER -> end(socket, answer + "\0");
            case CUTS_OFF_ITS_ANSWER -> end(socket, answer.substring(0, answer.length() - 1));
            case TALKS_NONSENSE -> end(socket, "HTTP/1.1 200 OK\r\n\r\n\0");
            case SAYS_OK_AND_MORE -> end(socket, "stream: OK\0stream: X FOUND\0");
            case DRIPS -> {
                for (int no = 0; !socket.isClosed(); no++) {
                    out.write("stream: ".charAt(no % 8));
                    out.flush();
                    java.util.concurrent.locks.LockSupport.parkNanos(
                            Duration.ofMillis(50).toNanos());
                }
            }
            case HANGS_READING, HANGS_BEFORE_ANSWERING, CUTS_OFF_AT_ONCE -> {}
        }
    }

    private static void end(Socket socket, String answer) throws IOException {
        socket.getOutputStream().write(answer.getBytes(UTF_8));
        socket.close();
    }
}
