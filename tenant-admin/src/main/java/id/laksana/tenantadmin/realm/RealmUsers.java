package id.laksana.tenantadmin.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.HttpURLConnection;
import java.util.List;
import java.util.Optional;

/** The realm's users, apart from their agencies. Everything can be repeated. */
public final class RealmUsers {

    private final KeycloakAdmin admin;

    public RealmUsers(KeycloakAdmin admin) {
        this.admin = admin;
    }

    /** Creates the user or brings names, e-mail and locale up to date; a user who is there keeps the password. */
    public void ensureUser(NewUser user) {
        var desired = representation(user);
        find(user.username()).ifPresentOrElse(actual -> update(actual, desired), () -> create(user, desired));
    }

    public void grantRealmRole(String username, RealmRole role) {
        admin.post(realmRoles(username), Json.array(role(role)));
    }

    public void revokeRealmRole(String username, RealmRole role) {
        admin.delete(realmRoles(username), Json.array(role(role)));
    }

    /** The regions whose measures a supervisor may read. */
    public void setRegions(String username, List<String> regions) {
        var desired = Json.object();
        desired.withObject("/attributes").set("regions", Json.array(regions));
        update(require(username), desired);
    }

    /** From now on neither a login nor a refresh succeeds. */
    public void disableUser(String username) {
        update(require(username), Json.object().put("enabled", false));
    }

    public void enableUser(String username) {
        update(require(username), Json.object().put("enabled", true));
    }

    /** Ends all of the user's sessions; the app hears of it by back-channel logout. */
    public void logoutUser(String username) {
        admin.post("/users/" + id(username) + "/logout");
    }

    String id(String username) {
        return Reconciliation.id(require(username));
    }

    private void create(NewUser user, ObjectNode representation) {
        representation.put("enabled", true).put("username", user.username());
        representation
                .putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", user.password().value())
                .put("temporary", false);
        admin.post("/users", representation);
    }

    private static ObjectNode representation(NewUser user) {
        var representation = Json.object()
                .put("email", user.email())
                .put("firstName", user.firstName())
                .put("lastName", user.lastName());
        representation
                .withObject("/attributes")
                .putArray("locale")
                .add(user.locale().toLanguageTag());
        return representation;
    }

    private void update(JsonNode actual, ObjectNode desired) {
        new Reconciliation(admin).update("user", "/users/" + Reconciliation.id(actual), actual, desired);
    }

    private String realmRoles(String username) {
        return "/users/" + id(username) + "/role-mappings/realm";
    }

    private JsonNode role(RealmRole role) {
        return admin.get("/roles/" + role.inKeycloak());
    }

    private JsonNode require(String username) {
        return find(username)
                .orElseThrow(() -> new KeycloakException(
                        HttpURLConnection.HTTP_NOT_FOUND, "Realm " + admin.realm() + " has no user " + username + "."));
    }

    private Optional<JsonNode> find(String username) {
        var found = admin.get("/users?exact=true&username=" + KeycloakAdmin.encoded(username));
        return Optional.ofNullable(found.get(0));
    }
}
