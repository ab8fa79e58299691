package id.laksana.agency;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.core.propagation.PropagatedContextElement;

/** Whose work can wait gives up soon where PostgreSQL makes it wait, so that an agency that is stuck holds up no others. */
public final class Haste {

    static final String TAKE_ROLE = """
            select set_config('role', ?, true), set_config('search_path', ?, true),
                   set_config('lock_timeout', '2s', true), set_config('statement_timeout', '10s', true)\
            """;

    private Haste() {}

    /** The present context, in haste. */
    public static PropagatedContext context() {
        return PropagatedContext.getOrEmpty().plus(new InHaste());
    }

    static boolean isMade() {
        return PropagatedContext.find()
                .flatMap(context -> context.find(InHaste.class))
                .isPresent();
    }

    private record InHaste() implements PropagatedContextElement {}
}
