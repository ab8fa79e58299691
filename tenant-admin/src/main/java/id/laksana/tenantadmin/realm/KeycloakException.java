package id.laksana.tenantadmin.realm;

import java.util.Objects;

/** Keycloak could not be reached, or refused; the message is a sentence without secrets. */
public final class KeycloakException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int UNREACHABLE = 0;

    private final int status;

    KeycloakException(int status, String sentence) {
        super(sentence);
        this.status = status;
    }

    private KeycloakException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.status = UNREACHABLE;
    }

    static KeycloakException unreachable(String sentence, Throwable cause) {
        return new KeycloakException(sentence, cause);
    }

    /** Nobody answered, or only a gateway did: worth another try later. */
    public boolean isUnreachable() {
        return status == UNREACHABLE || (status >= 502 && status <= 504);
    }

    public String sentence() {
        return Objects.requireNonNullElse(getMessage(), "");
    }

    /** The HTTP status, or 0 when Keycloak could not be reached. */
    public int status() {
        return status;
    }
}
