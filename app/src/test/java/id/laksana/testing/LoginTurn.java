package id.laksana.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets nobody log in twice at the same moment: Keycloak turns that away as it does who guesses passwords. */
public final class LoginTurn {

    private static final Map<String, Lock> TURNS = new ConcurrentHashMap<>();

    private LoginTurn() {}

    /** @param login until it has been answered */
    public static <T> T of(String username, Supplier<T> login) {
        Lock turn = TURNS.computeIfAbsent(username, _ -> new ReentrantLock());
        turn.lock();
        try {
            return login.get();
        } finally {
            turn.unlock();
        }
    }
}
