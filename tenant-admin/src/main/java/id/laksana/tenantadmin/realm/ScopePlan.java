package id.laksana.tenantadmin.realm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A client scope as it should be. */
record ScopePlan(ObjectNode settings, List<ObjectNode> mappers) {

    /** A scope that only stands in the token's {@code scope}, for what another system may do. */
    static ScopePlan permission(String name) {
        var settings = Json.object().put("name", name).put("protocol", "openid-connect");
        settings.withObject("/attributes")
                .put("include.in.token.scope", "true")
                .put("display.on.consent.screen", "false");
        return new ScopePlan(settings, List.of());
    }

    String name() {
        return settings.path("name").asText();
    }
}
