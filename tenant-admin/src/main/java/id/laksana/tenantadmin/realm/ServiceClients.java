package id.laksana.tenantadmin.realm;

import com.fasterxml.jackson.core.type.TypeReference;
import id.laksana.migrations.AgencyKey;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The clients of other systems: each of one agency, with scopes. */
public final class ServiceClients {

    /** With a colon, so that no scope of Keycloak's own can be asked for by its name. */
    private static final Pattern SCOPE = Pattern.compile("[a-z]+:[a-z]+");

    private static final String OWNER = "laksana.agency";

    private final KeycloakAdmin admin;

    public ServiceClients(KeycloakAdmin admin) {
        this.admin = admin;
    }

    /** What may be allowed to other systems. */
    public static Set<String> scopes() {
        return Json.resource("service-scopes.json", new TypeReference<TreeSet<String>>() {});
    }

    /**
     * Makes sure that the client exists with exactly this agency, secret and scopes; repeatable.
     *
     * @return what was changed
     * @throws IllegalArgumentException for a client that is not a service client of this agency, or a malformed scope
     */
    public List<Change> ensureServiceClient(AgencyKey agency, String clientId, Secret secret, Set<String> scopes) {
        scopes.forEach(ServiceClients::requireScope);
        var realm = new Reconciliation(admin);
        var clients = new Clients(realm);
        requireOwn(clients, agency, clientId);
        var clientScopes = new ClientScopes(realm);
        scopes.forEach(scope -> clientScopes.reconcile(ScopePlan.permission(scope)));
        clients.reconcile(plan(agency, clientId, secret, scopes));
        return realm.changes();
    }

    private static ClientPlan plan(AgencyKey agency, String clientId, Secret secret, Set<String> scopes) {
        var service = Blueprint.service();
        service.settings().put("clientId", clientId).put("name", clientId).put("secret", secret.value());
        service.settings().withObject("/attributes").put(OWNER, agency.value());
        service.mapperConfig("agency").put("claim.value", agency.value());
        Set<String> all = new TreeSet<>(service.defaultScopes());
        all.addAll(scopes);
        return service.withDefaultScopes(all);
    }

    private static void requireScope(String scope) {
        if (!SCOPE.matcher(scope).matches()) {
            throw new IllegalArgumentException(scope + " is no scope of another system, such as profile:read.");
        }
    }

    private static void requireOwn(Clients clients, AgencyKey agency, String clientId) {
        var foreign = clients.find(clientId)
                .map(client -> client.path("attributes").path(OWNER).asText())
                .filter(owner -> !owner.equals(agency.value()));
        if (foreign.isPresent()) {
            throw new IllegalArgumentException("Client " + clientId + " is not a service client of " + agency + ".");
        }
    }
}
