package id.laksana.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Sends what no well-behaved client would. */
public final class RawHttp {

    private static final int CHUNK = 8192;

    private final URI base;

    public RawHttp(URI base) {
        this.base = base;
    }

    public String get(String path, String... headers) {
        StringBuilder request =
                new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n");
        Arrays.stream(headers).forEach(header -> request.append(header).append("\r\n"));
        return exchange(out -> write(out, request + "Connection: close\r\n\r\n"));
    }

    /** A body that does not say how long it is. */
    public String chunked(String method, String path, String bearer, int size) {
        return exchange(out -> {
            write(
                    out,
                    method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + bearer
                            + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n");
            String chunk = Integer.toHexString(CHUNK) + "\r\n" + "1".repeat(CHUNK) + "\r\n";
            for (int sent = 0; sent < size; sent += CHUNK) {
                write(out, chunk);
            }
            write(out, "0\r\n\r\n");
        });
    }

    private String exchange(Sending sending) {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(20_000);
            try {
                sending.to(socket.getOutputStream());
            } catch (IOException refusedMeanwhile) {
                // The answer is there before all was sent.
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private interface Sending {
        void to(OutputStream out) throws IOException;
    }
}
