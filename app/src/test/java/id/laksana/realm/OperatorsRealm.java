package id.laksana.realm;

import java.net.URI;
import java.util.stream.StreamSupport;

/** A realm of its own without any agency, for tests of what operators do at the command line. */
public final class OperatorsRealm {

    private final RealmFixture realm;
    private final KeycloakUnderTest keycloak = KeycloakUnderTest.get();

    public OperatorsRealm(String name) {
        realm = new RealmFixture(keycloak, name);
        realm.admin
                .get("/organizations")
                .forEach(organization -> realm.admin.delete(
                        "/organizations/" + organization.path("id").asText()));
    }

    public URI url() {
        return keycloak.url();
    }

    public String provisionerSecret() {
        return RealmFixture.PROVISIONER_SECRET.value();
    }

    /** Accounts by exactly this name, and whether each must still choose a password. */
    public String accounts(String username) {
        var found = realm.admin.get("/users?exact=true&username=" + username);
        return StreamSupport.stream(found.spliterator(), false)
                .map(user -> user.path("username").asText() + " "
                        + user.path("requiredActions").toString())
                .toList()
                .toString();
    }

    public void removeOrganization(String alias) {
        realm.admin.get("/organizations").forEach(organization -> {
            if (organization.path("alias").asText().equals(alias)) {
                realm.admin.delete("/organizations/" + organization.path("id").asText());
            }
        });
    }
}
