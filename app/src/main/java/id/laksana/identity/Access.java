package id.laksana.identity;

import id.laksana.agency.CurrentAgency;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.core.propagation.PropagatedContextElement;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Who is asking, and whether they may. */
@Singleton
public class Access {

    private final List<CallerSource> sources;
    private final CurrentAgency agency;

    Access(List<CallerSource> sources, CurrentAgency agency) {
        this.sources = List.copyOf(sources);
        this.agency = agency;
    }

    public Optional<Caller> find() {
        return sources.stream()
                .map(CallerSource::current)
                .flatMap(Optional::stream)
                .findFirst();
    }

    public Caller caller() {
        return find().orElseThrow(() -> new NotAllowed("Nobody is logged in here."));
    }

    /** The person who is asking; other systems are refused. */
    public Caller.Person person() {
        return switch (caller()) {
            case Caller.Person person -> person;
            case Caller.Service service -> throw new NotAllowed("This is for persons, not for " + service.name());
        };
    }

    public boolean may(Permission permission) {
        return find().filter(caller -> caller.may(permission, agency.get())).isPresent();
    }

    public void require(Permission permission) {
        if (!may(permission)) {
            throw new NotAllowed(permission + " in " + agency.get());
        }
    }

    public void require(PlatformRole role) {
        if (!person().is(role)) {
            throw new NotAllowed(role.name());
        }
    }

    /** The present context with the caller in it. */
    public static PropagatedContext context(Caller caller) {
        return PropagatedContext.getOrEmpty().plus(new Asking(caller));
    }

    @Singleton
    static final class OfContext implements CallerSource {

        @Override
        public Optional<Caller> current() {
            return PropagatedContext.find()
                    .flatMap(context -> context.find(Asking.class))
                    .map(Asking::caller);
        }
    }

    private record Asking(Caller caller) implements PropagatedContextElement {}
}
