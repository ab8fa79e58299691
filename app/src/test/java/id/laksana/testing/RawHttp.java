package id.laksana.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Sends what no well-behaved client would. */
public final class RawHttp {

    private static final int CHUNK = 8192;

    private final URI base;
    private final String from;

    public RawHttp(URI base) {
        this(base, "127.0.0.1");
    }

    /** Sends from this of the machine's addresses. */
    public RawHttp(URI base, String from) {
        this.base = base;
        this.from = from;
    }

    /** Sends the text as it is; the server should close the connection after its answer. */
    public String send(String request) {
        return exchange(out -> write(out, request));
    }

    /** A request with a body, or with none. */
    public String send(String method, String path, String body, String... headers) {
        String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
                + body.length() + "\r\n";
        return send(Arrays.stream(headers).map(header -> header + "\r\n").collect(Collectors.joining("", head, "\r\n"))
                + body);
    }

    /** Asks for a WebSocket; the head of the answer, after which nothing need follow. */
    public String handshake(String path, String... headers) {
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                + Arrays.stream(headers).map(header -> header + "\r\n").collect(Collectors.joining());
        return exchange(out -> write(out, request + "\r\n"), RawHttp::head);
    }

    public String get(String path, String... headers) {
        StringBuilder request =
                new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n");
        Arrays.stream(headers).forEach(header -> request.append(header).append("\r\n"));
        return exchange(out -> write(out, request + "Connection: close\r\n\r\n"));
    }

    /** A body that does not say how long it is. */
    public String chunked(String method, String path, String header, int size) {
        return exchange(out -> {
            write(
                    out,
                    method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n" + header
                            + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n");
            String chunk = Integer.toHexString(CHUNK) + "\r\n" + "1".repeat(CHUNK) + "\r\n";
            for (int sent = 0; sent < size; sent += CHUNK) {
                write(out, chunk);
            }
            write(out, "0\r\n\r\n");
        });
    }

    private String exchange(Sending sending) {
        return exchange(sending, in -> new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }

    private String exchange(Sending sending, Receiving receiving) {
        try (Socket socket = new Socket(base.getHost(), base.getPort(), InetAddress.getByName(from), 0)) {
            socket.setSoTimeout(8_000);
            try {
                sending.to(socket.getOutputStream());
            } catch (IOException refusedMeanwhile) {
                // The answer is there before all was sent.
            }
            return receiving.from(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int read = in.read();
            if (read < 0) {
                break;
            }
            head.append((char) read);
        }
        return head.toString();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private interface Sending {
        void to(OutputStream out) throws IOException;
    }

    private interface Receiving {
        String from(InputStream in) throws IOException;
    }
}
