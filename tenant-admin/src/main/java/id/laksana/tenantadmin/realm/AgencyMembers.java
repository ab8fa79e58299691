package id.laksana.tenantadmin.realm;

import com.fasterxml.jackson.databind.JsonNode;
import id.laksana.migrations.AgencyKey;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The members of one agency, by their ids. Whoever is no member is absent here, whatever else the realm knows of them.
 * Everything can be repeated.
 */
public final class AgencyMembers {

    private static final int PAGE = 500;

    private final KeycloakAdmin admin;
    private final AgencyKey key;
    private final String organization;
    private final Map<AgencyRole, String> groups;

    private AgencyMembers(KeycloakAdmin admin, AgencyKey key, String organization, Map<AgencyRole, String> groups) {
        this.admin = admin;
        this.key = key;
        this.organization = organization;
        this.groups = groups;
    }

    /** Asks Keycloak for the agency's organization and for the groups of its roles. */
    public static AgencyMembers of(KeycloakAdmin admin, AgencyKey key) {
        var organization = new AgencyOrganizations(admin).pathOf(key);
        var byName = Reconciliation.byName(admin.get(organization + "/groups?max=100"));
        Map<AgencyRole, String> groups = new EnumMap<>(AgencyRole.class);
        for (var role : AgencyRole.values()) {
            var id = Reconciliation.id(AgencyOrganizations.group(byName, role.inKeycloak()));
            groups.put(role, organization + "/groups/" + id + "/members");
        }
        return new AgencyMembers(admin, key, organization, groups);
    }

    public List<Membership> all() {
        Map<UUID, Set<AgencyRole>> roles = new HashMap<>();
        groups.forEach((role, path) -> each(path)
                .forEach(member -> roles.computeIfAbsent(id(member), _ -> EnumSet.noneOf(AgencyRole.class))
                        .add(role)));
        return each(organization + "/members").stream()
                .map(member -> new Membership(RealmAccounts.account(member), roles.getOrDefault(id(member), Set.of())))
                .toList();
    }

    public Optional<Membership> find(UUID account) {
        return admin.find(member(account)).map(member -> new Membership(RealmAccounts.account(member), roles(account)));
    }

    /** Those who can log in. */
    public List<UUID> activeAdministrators() {
        return each(path(AgencyRole.ADMINISTRATOR)).stream()
                .filter(member -> member.path("enabled").asBoolean())
                .map(AgencyMembers::id)
                .toList();
    }

    /**
     * Makes the account a member with exactly these roles. New roles are given before old ones are taken, and an account
     * that another agency has made has no custodian any more.
     */
    public void hold(RealmAccount account, Set<AgencyRole> roles) {
        if (account.custodian().filter(other -> !other.equals(key)).isPresent()) {
            new RealmAccounts(admin).release(account.id());
        }
        if (admin.find(member(account.id())).isEmpty()) {
            admin.post(organization + "/members", Json.text(account.id().toString()));
        }
        var held = roles(account.id());
        Arrays.stream(AgencyRole.values())
                .filter(role -> roles.contains(role) && !held.contains(role))
                .forEach(role -> admin.put(path(role) + "/" + account.id()));
        held.stream()
                .filter(role -> !roles.contains(role))
                .forEach(role -> admin.delete(path(role) + "/" + account.id()));
    }

    /** The account stays, and so do memberships of other agencies. */
    public void remove(UUID account) {
        if (admin.find(member(account)).isPresent()) {
            admin.delete(member(account));
        }
    }

    /** Whether a member is one of another agency too; which, is nobody's business here. */
    public boolean isElsewhereToo(UUID account) {
        return admin.get("/organizations/members/" + account + "/organizations").size() > 1;
    }

    private Set<AgencyRole> roles(UUID account) {
        var names = Reconciliation.byName(admin.get(member(account) + "/groups?max=100"))
                .keySet();
        Set<AgencyRole> roles = EnumSet.noneOf(AgencyRole.class);
        Arrays.stream(AgencyRole.values())
                .filter(role -> names.contains(role.inKeycloak()))
                .forEach(roles::add);
        return roles;
    }

    /** In full: a brief word leaves out who looks after an account. */
    private List<JsonNode> each(String path) {
        return admin.each(path + "?briefRepresentation=false", PAGE).toList();
    }

    private String path(AgencyRole role) {
        return Objects.requireNonNull(groups.get(role));
    }

    private String member(UUID account) {
        return organization + "/members/" + account;
    }

    private static UUID id(JsonNode member) {
        return UUID.fromString(Reconciliation.id(member));
    }
}
