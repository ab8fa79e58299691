package id.laksana.agency;

import id.laksana.migrations.AgencyKey;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.core.propagation.PropagatedContextElement;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The one place that says which agency is served now. Feature code asks it only for the agency's own particulars. */
@Singleton
public class CurrentAgency {

    private final List<AgencySource> sources;

    CurrentAgency(List<AgencySource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** The agency served now, if any; two sources that disagree are a bug that must not reach the database. */
    public Optional<AgencyKey> find() {
        AgencyKey found = null;
        for (AgencySource source : sources) {
            AgencyKey said = source.current().orElse(found);
            if (found != null && !found.equals(said)) {
                throw new AgencyMixedUp(found, said);
            }
            found = said;
        }
        return Optional.ofNullable(found);
    }

    public AgencyKey get() {
        return find().orElseThrow(() -> new IllegalStateException("No agency is being served here."));
    }

    /** Does the work for one agency: requests of other systems, and jobs. */
    public <T> T serve(AgencyKey agency, Supplier<T> work) {
        find().filter(other -> !other.equals(agency)).ifPresent(other -> {
            throw new AgencyMixedUp(other, agency);
        });
        try (var _ = context(agency).propagate()) {
            return work.get();
        }
    }

    /** The present context with the agency in it, for callers that hand their work on. */
    public static PropagatedContext context(AgencyKey agency) {
        return PropagatedContext.getOrEmpty().plus(new Served(agency));
    }

    @Singleton
    static final class OfContext implements AgencySource {

        @Override
        public Optional<AgencyKey> current() {
            return PropagatedContext.find()
                    .flatMap(context -> context.find(Served.class))
                    .map(Served::agency);
        }
    }

    private record Served(AgencyKey agency) implements PropagatedContextElement {}
}
