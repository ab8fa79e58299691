package id.laksana.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

@Factory
final class Time {

    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
