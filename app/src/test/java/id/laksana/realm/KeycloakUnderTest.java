package id.laksana.realm;

import id.laksana.tenantadmin.realm.Credentials;
import id.laksana.testing.Installation;
import java.net.URI;

/** The Keycloak that the tests of the realm run against; they make realms of their own in it. */
record KeycloakUnderTest(URI url, Credentials admin) {

    static KeycloakUnderTest get() {
        var realm = Installation.get().realm();
        return new KeycloakUnderTest(realm.url(), realm.adminCredentials());
    }
}
