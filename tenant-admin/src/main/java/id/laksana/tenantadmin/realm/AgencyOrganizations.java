package id.laksana.tenantadmin.realm;

import com.fasterxml.jackson.databind.JsonNode;
import id.laksana.migrations.AgencyKey;
import id.laksana.tenantadmin.MemberDirectory;
import id.laksana.tenantadmin.realm.Reconciliation.Names;
import java.net.HttpURLConnection;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Agencies as organizations of the realm, their alias being the agency's key. Everything can be repeated. */
public final class AgencyOrganizations implements MemberDirectory {

    private static final String PATH = "/organizations";
    private static final int PAGE = 200;

    private final KeycloakAdmin admin;
    private final RealmUsers users;

    public AgencyOrganizations(KeycloakAdmin admin) {
        this.admin = admin;
        this.users = new RealmUsers(admin);
    }

    /** With a group for each role, to which exactly the realm role of its name is mapped. */
    @Override
    public void ensureOrganization(AgencyKey key, String name) {
        var realm = new Reconciliation(admin);
        var desired = Json.object().put("name", name).put("enabled", true);
        find(key).ifPresentOrElse(actual -> realm.update("organization " + key, path(actual), actual, desired), () -> {
            admin.post(PATH, desired.put("alias", key.value()));
            realm.changed("organization " + key, "created");
        });
        ensureGroups(realm, key);
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

    /** The name of each organization by its alias, those that are no agency's among them. */
    public Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        JsonNode page;
        do {
            page = admin.get(PATH + "?first=" + names.size() + "&max=" + PAGE);
            page.forEach(organization -> names.put(
                    organization.path("alias").asText(),
                    organization.path("name").asText()));
        } while (page.size() == PAGE);
        return names;
    }

    /** What of an organization that is there is not as it should be. */
    public Optional<String> flaw(AgencyKey key) {
        var organization = require(key);
        if (!organization.path("enabled").asBoolean()) {
            return Optional.of("the organization is disabled");
        }
        var groups = groups(path(organization));
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

    private void ensureGroups(Reconciliation realm, AgencyKey key) {
        var organization = path(require(key));
        var present = groups(organization).keySet();
        Arrays.stream(AgencyRole.values())
                .map(AgencyRole::inKeycloak)
                .filter(name -> !present.contains(name))
                .forEach(name -> {
                    admin.post(organization + "/groups", Json.object().put("name", name));
                    realm.changed("organization " + key, "group " + name + " created");
                });
        var groups = groups(organization);
        for (var name : names(EnumSet.allOf(AgencyRole.class))) {
            var actual = Reconciliation.texts(group(groups, name).path("realmRoles"));
            var path = organization + "/groups/" + Reconciliation.id(group(groups, name)) + "/role-mappings/realm";
            realm.roles("organization " + key + ", group " + name, path, "/roles", actual, Set.of(name));
        }
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
        return organization + "/groups/" + Reconciliation.id(group) + "/members/" + user;
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
