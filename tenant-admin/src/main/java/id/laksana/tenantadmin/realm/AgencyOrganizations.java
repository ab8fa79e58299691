package id.laksana.tenantadmin.realm;

import com.fasterxml.jackson.databind.JsonNode;
import id.laksana.migrations.AgencyKey;
import id.laksana.tenantadmin.MemberDirectory;
import id.laksana.tenantadmin.realm.Reconciliation.Names;
import java.net.HttpURLConnection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Agencies as organizations of the realm, their alias being the agency's key. Everything can be repeated. */
public final class AgencyOrganizations implements MemberDirectory {

    private static final String PATH = "/organizations";
    private static final int PAGE = 200;

    private final KeycloakAdmin admin;
    private final RealmUsers users;
    private final Map<String, JsonNode> roles = new ConcurrentHashMap<>();

    public AgencyOrganizations(KeycloakAdmin admin) {
        this.admin = admin;
        this.users = new RealmUsers(admin);
    }

    /** With a group for each role, to which exactly the realm role of its name is mapped. */
    @Override
    public void ensureOrganization(AgencyKey key, String name) {
        var realm = new Reconciliation(admin);
        var desired = Json.object().put("name", name).put("enabled", true);
        var found = find(key);
        found.ifPresent(actual -> realm.update("organization " + key, path(actual), actual, desired));
        var organization = found.map(AgencyOrganizations::path)
                .orElseGet(() -> PATH + "/" + admin.create(PATH, desired.put("alias", key.value())));
        ensureGroups(realm, key, organization);
    }

    /** Makes the user a member of the agency with exactly these roles; another agency is its custodian no longer. */
    public void addMember(AgencyKey key, String username, Set<AgencyRole> roles) {
        var organization = path(require(key));
        var user = users.id(username);
        new RealmAccounts(admin).releaseUnlessOf(key, user);
        if (!isMember(organization, user)) {
            admin.post(organization + "/members", Json.text(user));
        }
        var groups = groups(organization);
        var actual = Reconciliation.byName(admin.get(organization + "/members/" + user + "/groups?max=100"));
        new Reconciliation(admin)
                .exactly(
                        "member " + username,
                        new Names("group", actual.keySet(), names(roles)),
                        name -> admin.put(membership(organization, group(groups, name), user)),
                        name -> admin.delete(membership(organization, group(groups, name), user)));
    }

    /** Takes the membership away; the user stays, and so do memberships of other agencies. */
    public void removeMember(AgencyKey key, String username) {
        var organization = path(require(key));
        var user = users.id(username);
        if (isMember(organization, user)) {
            admin.delete(organization + "/members/" + user);
        }
    }

    /** As an operator sees it, whether or not it is an agency's. */
    public record Organization(String id, String alias, String name, boolean enabled) {

        private static Organization of(JsonNode representation) {
            return new Organization(
                    Reconciliation.id(representation),
                    representation.path("alias").asText(),
                    representation.path("name").asText(),
                    representation.path("enabled").asBoolean());
        }
    }

    /**
     * What is wrong with an organization.
     *
     * @param flaw what of it is not as it should be, if anything
     * @param administered whether somebody who can log in administers it
     */
    public record Examined(Optional<String> flaw, boolean administered) {}

    /** Each by its alias, those that are no agency's among them. */
    public Map<String, Organization> all() {
        Map<String, Organization> all = new TreeMap<>();
        admin.each(PATH + "?", PAGE)
                .map(Organization::of)
                .forEach(organization -> all.put(organization.alias(), organization));
        return all;
    }

    /** In as few requests as it takes: an operator looks at many. */
    public Examined examine(Organization organization) {
        var path = PATH + "/" + organization.id();
        var groups = groups(path);
        var flaw = organization.enabled() ? flaw(groups) : Optional.of("the organization is disabled");
        var administrators = Optional.ofNullable(groups.get(AgencyRole.ADMINISTRATOR.inKeycloak()));
        return new Examined(
                flaw,
                administrators.stream()
                        .flatMap(group -> admin.each(members(path, group) + "?", PAGE))
                        .anyMatch(member -> member.path("enabled").asBoolean()));
    }

    private static Optional<String> flaw(Map<String, JsonNode> groups) {
        for (var name : names(EnumSet.allOf(AgencyRole.class))) {
            var group = groups.get(name);
            if (group == null) {
                return Optional.of("the group " + name + " is missing");
            }
            if (!Reconciliation.texts(group.path("realmRoles")).equals(Set.of(name))) {
                return Optional.of("the group " + name + " does not give exactly the role of its name");
            }
        }
        return Optional.empty();
    }

    private void ensureGroups(Reconciliation realm, AgencyKey key, String organization) {
        var groups = groups(organization);
        for (var name : names(EnumSet.allOf(AgencyRole.class))) {
            var present = Optional.ofNullable(groups.get(name));
            var id = present.map(Reconciliation::id)
                    .orElseGet(() ->
                            admin.create(organization + "/groups", Json.object().put("name", name)));
            var actual = present.map(group -> Reconciliation.texts(group.path("realmRoles")))
                    .orElse(Set.of());
            var path = organization + "/groups/" + id + "/role-mappings/realm";
            realm.exactly(
                    "organization " + key + ", group " + name,
                    new Names("role", actual, Set.of(name)),
                    role -> admin.post(path, Json.array(role(role))),
                    role -> admin.delete(path, Json.array(role(role))));
        }
    }

    /** Asked for once: whoever provisions many agencies needs the same few. */
    private JsonNode role(String name) {
        return roles.computeIfAbsent(name, _ -> admin.get("/roles/" + KeycloakAdmin.encoded(name)));
    }

    private Map<String, JsonNode> groups(String organization) {
        return Reconciliation.byName(admin.get(organization + "/groups?max=100&briefRepresentation=false"));
    }

    static JsonNode group(Map<String, JsonNode> groups, String name) {
        var group = groups.get(name);
        if (group == null) {
            throw new KeycloakException(
                    HttpURLConnection.HTTP_NOT_FOUND, "The organization has no group " + name + ".");
        }
        return group;
    }

    private static String membership(String organization, JsonNode group, String user) {
        return members(organization, group) + "/" + user;
    }

    private static String members(String organization, JsonNode group) {
        return organization + "/groups/" + Reconciliation.id(group) + "/members";
    }

    String pathOf(AgencyKey key) {
        return path(require(key));
    }

    private boolean isMember(String organization, String user) {
        return admin.find(organization + "/members/" + user).isPresent();
    }

    private JsonNode require(AgencyKey key) {
        return find(key)
                .orElseThrow(() -> new KeycloakException(
                        HttpURLConnection.HTTP_NOT_FOUND,
                        "Realm " + admin.realm() + " has no organization " + key + "."));
    }

    private Optional<JsonNode> find(AgencyKey key) {
        var found = admin.get(PATH + "?q=" + KeycloakAdmin.encoded("alias:" + key));
        return StreamSupport.stream(found.spliterator(), false)
                .filter(organization -> organization.path("alias").asText().equals(key.value()))
                .findFirst();
    }

    private static String path(JsonNode organization) {
        return PATH + "/" + Reconciliation.id(organization);
    }

    private static Set<String> names(Set<AgencyRole> roles) {
        return roles.stream().map(AgencyRole::inKeycloak).collect(Collectors.toUnmodifiableSet());
    }
}
