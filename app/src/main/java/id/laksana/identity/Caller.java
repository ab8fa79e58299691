package id.laksana.identity;

import id.laksana.migrations.AgencyKey;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who is asking, as a verified token says. */
public sealed interface Caller {

    UUID id();

    String name();

    boolean may(Permission permission, AgencyKey agency);

    /** Whether the agency exists for this caller at all. */
    boolean belongsTo(AgencyKey agency);

    /** Someone who logged in. A member of an agency without any role there may not enter it. */
    record Person(
            UUID id,
            String username,
            String name,
            Map<AgencyKey, Set<Role>> memberships,
            Set<PlatformRole> platformRoles,
            Set<String> regions,
            Optional<String> language)
            implements Caller {

        public Person {
            memberships = Map.copyOf(memberships);
            platformRoles = Set.copyOf(platformRoles);
            regions = Set.copyOf(regions);
        }

        public Set<Role> rolesIn(AgencyKey agency) {
            return memberships.getOrDefault(agency, Set.of());
        }

        public boolean is(PlatformRole role) {
            return platformRoles.contains(role);
        }

        @Override
        public boolean may(Permission permission, AgencyKey agency) {
            return permission.isGivenTo(rolesIn(agency));
        }

        @Override
        public boolean belongsTo(AgencyKey agency) {
            return may(Permission.ENTER, agency);
        }
    }

    /** Another system, bound to one agency. */
    record Service(UUID id, String name, AgencyKey agency, Set<String> scopes) implements Caller {

        public Service {
            scopes = Set.copyOf(scopes);
        }

        @Override
        public boolean may(Permission permission, AgencyKey agency) {
            return belongsTo(agency)
                    && permission.scope().filter(scopes::contains).isPresent();
        }

        @Override
        public boolean belongsTo(AgencyKey agency) {
            return this.agency.equals(agency);
        }
    }
}
