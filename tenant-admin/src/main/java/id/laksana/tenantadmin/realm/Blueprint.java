package id.laksana.tenantadmin.realm;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The realm as it should be: the files beside this class, completed by the deployment's settings. */
final class Blueprint {

    private final RealmSettings settings;

    Blueprint(RealmSettings settings) {
        this.settings = settings;
    }

    ObjectNode realm() {
        return Json.resource("realm.json", new TypeReference<ObjectNode>() {})
                .put("realm", settings.realm())
                .put("sslRequired", settings.sslRequired().inKeycloak())
                .put("accessTokenLifespan", (int)
                        settings.lifetimes().accessToken().toSeconds())
                .put("ssoSessionIdleTimeout", (int)
                        settings.lifetimes().sessionIdle().toSeconds())
                .put("ssoSessionMaxLifespan", (int)
                        settings.lifetimes().sessionMax().toSeconds());
    }

    ObjectNode userProfile() {
        return Json.resource("user-profile.json", new TypeReference<>() {});
    }

    List<ObjectNode> roles() {
        return Json.resource("roles.json", new TypeReference<>() {});
    }

    List<ScopePlan> scopes() {
        var scopes = new ArrayList<>(Json.resource("client-scopes.json", new TypeReference<List<ScopePlan>>() {}));
        ServiceClients.scopes().stream().map(ScopePlan::permission).forEach(scopes::add);
        return scopes;
    }

    List<ClientPlan> clients() {
        return List.of(app(), provisioner());
    }

    /** What every client of another system is like; its id, secret, agency and scopes are its own. */
    static ClientPlan service() {
        return client("service");
    }

    private ClientPlan app() {
        var plan = client(RealmSettings.CLIENT);
        plan.settings().put("secret", settings.clientSecret().value());
        plan.settings().set("redirectUris", Json.array(under("/masuk/kembali")));
        plan.settings()
                .withObject("/attributes")
                .put("post.logout.redirect.uris", String.join("##", under("/keluar/selesai")))
                .put("backchannel.logout.url", settings.backchannelBase() + "/masuk/backchannel-logout");
        return plan;
    }

    private ClientPlan provisioner() {
        var plan = client(RealmSettings.PROVISIONER);
        plan.settings().put("secret", settings.provisionerSecret().value());
        return plan;
    }

    private List<String> under(String path) {
        return settings.baseUrls().stream()
                .map(URI::toString)
                .map(base -> base + path)
                .toList();
    }

    private static ClientPlan client(String name) {
        var plans = Json.resource("clients.json", new TypeReference<Map<String, ClientPlan>>() {});
        return Objects.requireNonNull(plans.get(name), name);
    }
}
