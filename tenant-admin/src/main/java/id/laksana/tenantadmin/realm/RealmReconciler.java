package id.laksana.tenantadmin.realm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Brings the realm to what its files and settings say, and changes nothing when it is. */
public final class RealmReconciler {

    private static final String EXECUTIONS = "/authentication/flows/browser/executions";

    private final KeycloakAdmin admin;
    private final Blueprint blueprint;

    public RealmReconciler(KeycloakAdmin admin, RealmSettings settings) {
        if (!admin.realm().equals(settings.realm())) {
            throw new IllegalArgumentException(
                    "The settings are of realm " + settings.realm() + ", not " + admin.realm());
        }
        this.admin = admin;
        this.blueprint = new Blueprint(settings);
    }

    /** What was changed; empty when the realm was already as it should be. */
    public List<Change> apply() {
        var realm = new Reconciliation(admin);
        settings(realm);
        loginOnOnePage(realm);
        userProfile(realm);
        roles(realm);
        var scopes = new ClientScopes(realm);
        blueprint.scopes().forEach(scopes::reconcile);
        var clients = new Clients(realm);
        blueprint.clients().forEach(clients::reconcile);
        clients.takeNoPasswords("admin-cli");
        return realm.changes();
    }

    private void settings(Reconciliation realm) {
        var desired = blueprint.realm();
        admin.find("").ifPresentOrElse(actual -> realm.update("realm", "", actual, desired), () -> {
            admin.createRealm(desired);
            realm.changed("realm", "created");
        });
    }

    /** The sub-flow asks for the name alone first, and so tells anyone which mail domains belong to an agency. */
    private void loginOnOnePage(Reconciliation realm) {
        for (var execution : admin.get(EXECUTIONS)) {
            var isOrganization = execution.path("displayName").asText().equals("Organization")
                    && execution.path("level").asInt() == 0;
            if (isOrganization) {
                realm.update("browser flow, Organization", EXECUTIONS, execution, disabled());
            }
        }
    }

    private static ObjectNode disabled() {
        return Json.object().put("requirement", "DISABLED");
    }

    private void userProfile(Reconciliation realm) {
        var path = "/users/profile";
        realm.update("user profile", path, admin.get(path), blueprint.userProfile());
    }

    private void roles(Reconciliation realm) {
        for (var role : blueprint.roles()) {
            var name = role.path("name").asText();
            admin.find("/roles/" + name)
                    .ifPresentOrElse(actual -> realm.update("role " + name, "/roles/" + name, actual, role), () -> {
                        admin.post("/roles", role);
                        realm.changed("role " + name, "created");
                    });
        }
    }
}
