package id.laksana.tenantadmin.realm;

import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads from the environment where Keycloak is and what the realm should be; refuses what must not run in production. */
record RealmEnvironment(URI keycloak, Credentials admin, RealmSettings settings) {

    private static final int SHORTEST_SECRET = 16;

    static final class InvalidException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        InvalidException(@Nullable String sentence) {
            super(sentence);
        }
    }

    static RealmEnvironment from(Map<String, String> environment) {
        var variables = new Variables(environment);
        try {
            var keycloak = RealmSettings.base(URI.create(variables.required("LAKSANA_KEYCLOAK_URL")));
            var admin = Credentials.ofMaster(
                    variables.required("LAKSANA_KEYCLOAK_ADMIN_CLIENT"),
                    new Secret(variables.required("LAKSANA_KEYCLOAK_ADMIN_SECRET")));
            return new RealmEnvironment(keycloak, admin, settings(variables));
        } catch (IllegalArgumentException e) {
            throw new InvalidException(e.getMessage());
        }
    }

    /** The realm that is there, with the rights of the administrator. */
    static KeycloakAdmin administrator(Map<String, String> environment, Clock clock) {
        var variables = new Variables(environment);
        try {
            return new KeycloakAdmin(
                    RealmSettings.base(URI.create(variables.required("LAKSANA_KEYCLOAK_URL"))),
                    variables.optional("LAKSANA_KEYCLOAK_REALM").orElse(RealmSettings.REALM),
                    Credentials.ofMaster(
                            variables.required("LAKSANA_KEYCLOAK_ADMIN_CLIENT"),
                            new Secret(variables.required("LAKSANA_KEYCLOAK_ADMIN_SECRET"))),
                    clock);
        } catch (IllegalArgumentException e) {
            throw new InvalidException(e.getMessage());
        }
    }

    static Secret clientSecret(Map<String, String> environment) {
        return new Variables(environment).secret("LAKSANA_CLIENT_SECRET");
    }

    /** Members and organizations of the realm that is there, with the rights of {@code laksana-provisioner}. */
    static KeycloakAdmin provisioner(Map<String, String> environment, Clock clock) {
        var variables = new Variables(environment);
        try {
            var keycloak = RealmSettings.base(URI.create(variables.required("LAKSANA_KEYCLOAK_URL")));
            var realm = variables.optional("LAKSANA_KEYCLOAK_REALM").orElse(RealmSettings.REALM);
            var secret = variables.secret("LAKSANA_PROVISIONER_SECRET");
            var credentials = new Credentials(realm, RealmSettings.PROVISIONER, secret);
            return new KeycloakAdmin(keycloak, realm, credentials, clock);
        } catch (IllegalArgumentException e) {
            throw new InvalidException(e.getMessage());
        }
    }

    private static RealmSettings settings(Variables variables) {
        var baseUrls = Arrays.stream(variables.required("LAKSANA_BASE_URL").split(","))
                .map(String::strip)
                .map(URI::create)
                .toList();
        var settings = RealmSettings.of(
                        baseUrls.getFirst(),
                        variables.secret("LAKSANA_OIDC_CLIENT_SECRET"),
                        variables.secret("LAKSANA_PROVISIONER_SECRET"))
                .withBaseUrls(baseUrls);
        return variables
                .optional("LAKSANA_BACKCHANNEL_URL")
                .map(URI::create)
                .map(settings::withBackchannelBase)
                .orElse(settings);
    }

    private record Variables(Map<String, String> environment) {

        String required(String name) {
            return optional(name)
                    .orElseThrow(() -> new InvalidException("The environment variable " + name + " is missing."));
        }

        Optional<String> optional(String name) {
            return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
        }

        Secret secret(String name) {
            var value = required(name);
            if (value.length() < SHORTEST_SECRET || value.startsWith("demo")) {
                throw new InvalidException("The secret in " + name + " must have at least " + SHORTEST_SECRET
                        + " characters and be none of the demo's.");
            }
            return new Secret(value);
        }
    }
}
