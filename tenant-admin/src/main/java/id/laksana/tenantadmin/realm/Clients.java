package id.laksana.tenantadmin.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import id.laksana.tenantadmin.realm.Reconciliation.Names;
import java.net.HttpURLConnection;
import java.util.Optional;
import java.util.Set;

/** Reconciles clients with their scopes, mappers and roles. */
final class Clients {

    private static final String MANAGEMENT = "realm-management";

    private final Reconciliation realm;
    private final KeycloakAdmin admin;
    private final ClientScopes scopes;

    Clients(Reconciliation realm) {
        this.realm = realm;
        this.admin = realm.admin();
        this.scopes = new ClientScopes(realm);
    }

    Optional<JsonNode> find(String clientId) {
        var found = admin.get("/clients?clientId=" + KeycloakAdmin.encoded(clientId));
        return Optional.ofNullable(found.get(0));
    }

    void reconcile(ClientPlan plan) {
        var where = "client " + plan.clientId();
        find(plan.clientId())
                .ifPresentOrElse(
                        client -> realm.update(where, path(client), client, plan.settings()),
                        () -> create(where, plan));
        var client = require(plan.clientId());
        var path = path(client);
        realm.mappers(where, path, plan.mappers());
        scopes(where, client, "default", plan.defaultScopes());
        scopes(where, client, "optional", plan.optionalScopes());
        realm.roles(where + ", scope of roles", path + "/scope-mappings/realm", "/roles", plan.realmRoles());
        managementRoles(where, path, plan);
    }

    /** For a client that Keycloak itself puts into every realm: whoever knows a password must come by the login page. */
    void takeNoPasswords(String clientId) {
        var client = require(clientId);
        realm.update("client " + clientId, path(client), client, Json.object().put("directAccessGrantsEnabled", false));
    }

    private void create(String where, ClientPlan plan) {
        var representation = plan.settings().deepCopy();
        representation.set("defaultClientScopes", Json.array(plan.defaultScopes()));
        representation.set("optionalClientScopes", Json.array(plan.optionalScopes()));
        ArrayNode mappers = representation.putArray("protocolMappers");
        plan.mappers().forEach(mapper -> mappers.add(Reconciliation.openIdConnect(mapper)));
        admin.post("/clients", representation);
        realm.changed(where, "created");
    }

    private void scopes(String where, JsonNode client, String kind, Set<String> desired) {
        var path = path(client) + "/" + kind + "-client-scopes/";
        var actual = Reconciliation.texts(client.path(kind + "ClientScopes"));
        realm.exactly(
                where,
                new Names(kind + " scope", actual, desired),
                name -> admin.put(path + scopes.id(name)),
                name -> admin.delete(path + scopes.id(name)));
    }

    private void managementRoles(String where, String path, ClientPlan plan) {
        if (plan.managementRoles().isEmpty()) {
            return;
        }
        var management = Reconciliation.id(require(MANAGEMENT));
        var catalog = "/clients/" + management + "/roles";
        var account = Reconciliation.id(admin.get(path + "/service-account-user"));
        realm.roles(
                where + ", service account",
                "/users/" + account + "/role-mappings/clients/" + management,
                catalog,
                plan.managementRoles());
        realm.roles(
                where + ", scope of roles",
                path + "/scope-mappings/clients/" + management,
                catalog,
                plan.managementRoles());
    }

    private JsonNode require(String clientId) {
        return find(clientId)
                .orElseThrow(() -> new KeycloakException(
                        HttpURLConnection.HTTP_NOT_FOUND,
                        "Realm " + admin.realm() + " has no client " + clientId + "."));
    }

    private static String path(JsonNode client) {
        return "/clients/" + Reconciliation.id(client);
    }
}
