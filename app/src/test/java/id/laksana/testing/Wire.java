package id.laksana.testing;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.SocketFactory;

/**
 * Listens in on connections to PostgreSQL that are opened with its socket factory: what is sent, message by message as
 * its protocol has them, and how often an answer is waited for.
 */
public final class Wire {

    private static final Map<String, Wire> WIRES = new ConcurrentHashMap<>();

    private final List<String> executed = new ArrayList<>();
    private final AtomicInteger untilCut = new AtomicInteger(-1);
    private int roundTrips;

    private Wire() {}

    /** The one of this name. */
    public static Wire named(String name) {
        return WIRES.computeIfAbsent(name, _ -> new Wire());
    }

    /** A database's address, with this wire on the way there. */
    public static String tapped(String url, String name) {
        return url + (url.contains("?") ? "&" : "?") + "socketFactory=" + Factory.class.getName() + "&socketFactoryArg="
                + name;
    }

    /** Forgets what it has heard. */
    public synchronized void reset() {
        executed.clear();
        roundTrips = 0;
    }

    /** The next thing sent breaks the connection instead. */
    public void cutNext() {
        cutAfter(0);
    }

    /** So many more answers are waited for; the next thing sent after them breaks the connection instead. */
    public void cutAfter(int roundTrips) {
        untilCut.set(roundTrips);
    }

    /** One entry a statement that was to be executed, such as {@code Execute} or {@code Query}. */
    public synchronized int statements() {
        return executed.size();
    }

    public synchronized int roundTrips() {
        return roundTrips;
    }

    private synchronized void sent(char message) {
        if (message == 'E' || message == 'Q') {
            executed.add(message == 'E' ? "Execute" : "Query");
        }
    }

    private synchronized void waited() {
        roundTrips++;
        untilCut.updateAndGet(left -> left > 0 ? left - 1 : left);
    }

    /** What the driver makes its sockets with. */
    public static final class Factory extends SocketFactory {

        private final Wire wire;

        public Factory(String name) {
            this.wire = named(name);
        }

        @Override
        public Socket createSocket() {
            return new Tapped(wire);
        }

        @Override
        public Socket createSocket(String host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Tapped extends Socket {

        private final Wire wire;
        private final ByteArrayOutputStream unread = new ByteArrayOutputStream();
        private boolean started;
        private boolean unanswered;

        Tapped(Wire wire) {
            this.wire = wire;
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            return new FilterOutputStream(super.getOutputStream()) {
                @Override
                public void write(int one) throws IOException {
                    write(new byte[] {(byte) one}, 0, 1);
                }

                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    if (wire.untilCut.compareAndSet(0, -1)) {
                        Tapped.this.close();
                        throw new IOException("cut");
                    }
                    hear(bytes, from, length);
                    out.write(bytes, from, length);
                }
            };
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read() throws IOException {
                    listen();
                    return super.read();
                }

                @Override
                public int read(byte[] into, int from, int length) throws IOException {
                    listen();
                    return super.read(into, from, length);
                }
            };
        }

        private synchronized void listen() {
            if (unanswered) {
                unanswered = false;
                wire.waited();
            }
        }

        /** A message is a letter, its length and the rest; those with which a connection begins have no letter. */
        private synchronized void hear(byte[] bytes, int from, int length) {
            unanswered = true;
            unread.write(bytes, from, length);
            ByteBuffer all = ByteBuffer.wrap(unread.toByteArray());
            while (heard(all)) {}
            byte[] rest = new byte[all.remaining()];
            all.get(rest);
            unread.reset();
            unread.writeBytes(rest);
        }

        private boolean heard(ByteBuffer all) {
            int head = started ? 1 : 0;
            if (all.remaining() < head + 4 || all.remaining() < head + all.getInt(all.position() + head)) {
                return false;
            }
            int size = all.getInt(all.position() + head);
            if (started) {
                wire.sent((char) all.get(all.position()));
            } else {
                started = all.getInt(all.position() + 4) >>> 16 == 3;
            }
            all.position(all.position() + head + size);
            return true;
        }
    }
}
