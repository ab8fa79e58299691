package id.laksana.agency;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is where the agency that is served sits. */
@Singleton
public class AgencyDay {

    private final CurrentAgency current;
    private final AgencyRegistry registry;
    private final Clock clock;

    AgencyDay(CurrentAgency current, AgencyRegistry registry, Clock clock) {
        this.current = current;
        this.registry = registry;
        this.clock = clock;
    }

    public ZoneId zone() {
        return registry.find(current.get()).orElseThrow().zone();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }
}
