package id.laksana.tenantadmin.realm;

import java.util.Set;

/** An account in one agency, and what it is there. */
public record Membership(RealmAccount account, Set<AgencyRole> roles) {

    public Membership {
        roles = Set.copyOf(roles);
    }
}
