package id.laksana.demo;

import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.binding.Bindings;
import id.laksana.sop.binding.Group;
import id.laksana.sop.binding.Suggestion;
import id.laksana.sop.binding.Suggestion.Why;
import io.micronaut.context.ApplicationContext;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Performers of the sample agencies' SOPs who are certainly one of the sample posts; the others are left to be bound. */
final class DemoBindings {

    private static final Set<Why> CERTAIN = EnumSet.of(Why.NAME, Why.ALIAS, Why.DUTY_AND_FIELD);

    private DemoBindings() {}

    /** Unless the agency has begun to bind its own. */
    static void give(AgencyKey agency, ApplicationContext app) {
        try (var _ = Access.context(keeper(agency)).propagate()) {
            app.getBean(CurrentAgency.class).serve(agency, () -> bind(app.getBean(Bindings.class)));
        }
    }

    private static int bind(Bindings bindings) {
        List<Group> groups = bindings.board().groups();
        boolean begun = groups.stream()
                .flatMap(group -> group.seats().stream())
                .anyMatch(seat -> seat.binding().isPresent());
        if (begun) {
            return 0;
        }
        List<Group> certain = groups.stream()
                .filter(group -> group.suggestion()
                        .map(Suggestion::why)
                        .filter(CERTAIN::contains)
                        .isPresent())
                .toList();
        bindings.accept(certain);
        return certain.size();
    }

    private static Caller keeper(AgencyKey agency) {
        return new Caller.Person(
                UUID.nameUUIDFromBytes("demo".getBytes(StandardCharsets.UTF_8)),
                "demo",
                "Data contoh",
                Map.of(agency, Set.of(Role.ADMINISTRATOR)),
                Set.of(),
                Set.of(),
                Optional.empty());
    }
}
