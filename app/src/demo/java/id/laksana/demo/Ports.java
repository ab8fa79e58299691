package id.laksana.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Makes sure that a port is ours to take: a stranger on it would look like our own child. */
final class Ports {

    private Ports() {}

    static void requireFree(int port, String purpose) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new StartFailed("Port " + port + ", needed for " + purpose + ", is taken by another program.", e);
        }
    }
}
