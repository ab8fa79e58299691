package id.laksana.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock: a bean of the server's, and what a command of its own begins with. */
@Factory
public final class Time {

    public static Clock system() {
        return Clock.systemUTC();
    }

    @Singleton
    Clock clock() {
        return system();
    }
}
