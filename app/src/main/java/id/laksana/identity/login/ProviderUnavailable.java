package id.laksana.identity.login;

/** Keycloak cannot be asked now. Nothing was decided; the same question may succeed later. */
class ProviderUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    ProviderUnavailable(Throwable cause) {
        super("Keycloak is unavailable: " + cause.getMessage(), cause);
    }
}
