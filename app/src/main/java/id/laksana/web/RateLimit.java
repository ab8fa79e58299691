package id.laksana.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Lets everyone act so many times a minute: all at once, or one after the other for as long as they like. */
public final class RateLimit {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    /** Some megabytes. Who sends from more addresses than that is not to be stopped here. */
    private static final int MOST_KNOWN = 50_000;

    private final Map<String, Account> accounts = new ConcurrentHashMap<>();
    private final Duration costOfOne;
    private final Clock clock;

    public RateLimit(int perMinute, Clock clock) {
        this.costOfOne = WINDOW.dividedBy(perMinute);
        this.clock = clock;
    }

    /** Acts, or says how long to wait until that is possible again. */
    public Optional<Duration> act(String who) {
        Instant now = clock.instant();
        if (accounts.size() >= MOST_KNOWN) {
            forget(now);
        }
        return accounts.computeIfAbsent(who, _ -> new Account(now)).act(now);
    }

    int known() {
        return accounts.size();
    }

    /** An account that has paid all back is like one that was never opened. */
    private void forget(Instant now) {
        accounts.values().removeIf(account -> account.isEven(now));
        if (accounts.size() >= MOST_KNOWN) {
            accounts.clear();
        }
    }

    /** Every act pushes the moment at which all is paid back; it may lie one window ahead. */
    private final class Account {

        private Instant evenAt;

        Account(Instant now) {
            evenAt = now;
        }

        synchronized Optional<Duration> act(Instant now) {
            Instant after = (evenAt.isBefore(now) ? now : evenAt).plus(costOfOne);
            Duration wait = Duration.between(now.plus(WINDOW), after);
            if (wait.isPositive()) {
                return Optional.of(wait);
            }
            evenAt = after;
            return Optional.empty();
        }

        synchronized boolean isEven(Instant now) {
            return !evenAt.isAfter(now);
        }
    }
}
