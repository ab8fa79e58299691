package id.laksana.tenantadmin.realm;

import java.time.Duration;

/**
 * How long logins last.
 *
 * @param accessToken how long a removed or disabled member may go on at most
 * @param sessionIdle how long a login lives without use
 * @param sessionMax how long a login lives at most
 */
public record Lifetimes(Duration accessToken, Duration sessionIdle, Duration sessionMax) {

    public static final Lifetimes USUAL =
            new Lifetimes(Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(10));

    public Lifetimes {
        if (accessToken.toSeconds() < 1
                || accessToken.compareTo(sessionIdle) > 0
                || sessionIdle.compareTo(sessionMax) > 0) {
            throw new IllegalArgumentException(
                    "A token must not outlive an idle session, nor that the longest session.");
        }
    }

    public Lifetimes withAccessToken(Duration life) {
        return new Lifetimes(life, sessionIdle, sessionMax);
    }
}
