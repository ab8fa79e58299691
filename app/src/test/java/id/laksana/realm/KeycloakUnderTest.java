package id.laksana.realm;

import id.laksana.tenantadmin.realm.Credentials;
import id.laksana.tenantadmin.realm.Secret;
import java.net.URI;

/** The Keycloak that the tests of the realm run against; they make realms of their own in it. */
record KeycloakUnderTest(URI url, Credentials admin) {

    static KeycloakUnderTest get() {
        return new KeycloakUnderTest(
                URI.create(System.getProperty("keycloak.url", "http://localhost:18090")),
                Credentials.ofMaster("boot", new Secret("bootsecret")));
    }
}
