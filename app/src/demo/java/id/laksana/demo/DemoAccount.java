package id.laksana.demo;

import id.laksana.migrations.AgencyKey;
import id.laksana.tenantadmin.realm.AgencyOrganizations;
import id.laksana.tenantadmin.realm.AgencyRole;
import id.laksana.tenantadmin.realm.NewUser;
import id.laksana.tenantadmin.realm.RealmAccounts;
import id.laksana.tenantadmin.realm.RealmRole;
import id.laksana.tenantadmin.realm.RealmUsers;
import id.laksana.tenantadmin.realm.Secret;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A sample account: its name says the post and the agency, and that it is nobody real. */
public record DemoAccount(
        String username,
        String title,
        Map<AgencyKey, AgencyRole> memberships,
        Optional<RealmRole> realmRole,
        List<String> regions) {

    /** Long enough for the realm's rule, and printed: nothing but samples is behind it. */
    public static final String PASSWORD = "pelaksana-contoh";

    static DemoAccount member(String post, String title, AgencyRole role, AgencyKey... agencies) {
        String places = List.of(agencies).stream().map(AgencyKey::value).collect(Collectors.joining("-"));
        Map<AgencyKey, AgencyRole> memberships =
                List.of(agencies).stream().collect(Collectors.toMap(agency -> agency, _ -> role));
        return new DemoAccount(post + "." + places, title, memberships, Optional.empty(), List.of());
    }

    static DemoAccount supervisor(String place, String title, String region) {
        return new DemoAccount(
                "supervisor." + place, title, Map.of(), Optional.of(RealmRole.SUPERVISOR), List.of(region));
    }

    /** Whoever belongs to one agency only is in its care. */
    void ensure(RealmUsers users, AgencyOrganizations organizations, RealmAccounts accounts) {
        users.ensureUser(new NewUser(
                username,
                username + "@contoh.invalid",
                title,
                "Contoh",
                new Secret(PASSWORD),
                DemoAccounts.INDONESIAN));
        realmRole.ifPresent(role -> users.grantRealmRole(username, role));
        if (!regions.isEmpty()) {
            users.setRegions(username, regions);
        }
        memberships.forEach((agency, role) -> organizations.addMember(agency, username, Set.of(role)));
        if (memberships.size() == 1) {
            AgencyKey only = memberships.keySet().iterator().next();
            accounts.find(username).ifPresent(account -> accounts.entrust(account.id(), only));
        }
    }
}
