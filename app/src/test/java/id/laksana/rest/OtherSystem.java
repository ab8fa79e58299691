package id.laksana.rest;

import id.laksana.migrations.AgencyKey;
import id.laksana.tenantadmin.realm.Secret;
import id.laksana.testing.Installation;
import java.util.Map;
import java.util.Set;

/** Another system of an agency, with the scopes that it has been given in Keycloak. */
record OtherSystem(String clientId) {

    private static final String SECRET = "rahasia sistem lain";

    static OtherSystem of(String agency, String name, Set<String> scopes) {
        String clientId = name + "." + agency;
        Installation.get()
                .realm()
                .serviceClients()
                .ensureServiceClient(new AgencyKey(agency), clientId, new Secret(SECRET), scopes);
        return new OtherSystem(clientId);
    }

    String bearer() {
        return Installation.get()
                .tokens()
                .service(clientId, SECRET, Map.of())
                .path("access_token")
                .asText();
    }
}
