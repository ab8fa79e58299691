package id.laksana.tenantadmin.realm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/**
 * A client as it should be.
 *
 * @param realmRoles the realm roles that its tokens may carry
 * @param managementRoles what its service account may do in the realm
 */
record ClientPlan(
        ObjectNode settings,
        Set<String> defaultScopes,
        Set<String> optionalScopes,
        Set<String> realmRoles,
        Set<String> managementRoles,
        List<ObjectNode> mappers) {

    String clientId() {
        return settings.path("clientId").asText();
    }

    ClientPlan withDefaultScopes(Set<String> scopes) {
        return new ClientPlan(settings, scopes, optionalScopes, realmRoles, managementRoles, mappers);
    }

    ObjectNode mapperConfig(String name) {
        return mappers.stream()
                .filter(mapper -> mapper.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .withObject("/config");
    }
}
