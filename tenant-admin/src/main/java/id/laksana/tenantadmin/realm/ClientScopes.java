package id.laksana.tenantadmin.realm;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.HttpURLConnection;
import java.util.Map;

/** Reconciles client scopes. */
final class ClientScopes {

    private static final String PATH = "/client-scopes";

    private final Reconciliation realm;

    ClientScopes(Reconciliation realm) {
        this.realm = realm;
    }

    void reconcile(ScopePlan plan) {
        var where = "client scope " + plan.name();
        var present = byName().get(plan.name());
        if (present == null) {
            realm.admin().post(PATH, plan.settings());
            realm.changed(where, "created");
        } else {
            realm.update(where, PATH + "/" + Reconciliation.id(present), present, plan.settings());
        }
        realm.mappers(where, PATH + "/" + id(plan.name()), plan.mappers());
    }

    String id(String name) {
        var scope = byName().get(name);
        if (scope == null) {
            throw new KeycloakException(
                    HttpURLConnection.HTTP_NOT_FOUND,
                    "Realm " + realm.admin().realm() + " has no client scope " + name + ".");
        }
        return Reconciliation.id(scope);
    }

    private Map<String, JsonNode> byName() {
        return Reconciliation.byName(realm.admin().get(PATH));
    }
}
