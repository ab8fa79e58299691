package id.laksana.identity.members;

import id.laksana.identity.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A member as the agency's administrators see them.
 *
 * @param entrusted whether the agency may look after the password of the account
 * @param elsewhere whether they are a member of another agency too, if that is known; which, is not told
 * @param lastSeen when they last entered this agency
 */
public record StaffMember(
        UUID id,
        String username,
        String name,
        Set<Role> roles,
        boolean enabled,
        boolean entrusted,
        Optional<Boolean> elsewhere,
        Optional<Instant> lastSeen) {

    public StaffMember {
        roles = Set.copyOf(roles);
    }
}
