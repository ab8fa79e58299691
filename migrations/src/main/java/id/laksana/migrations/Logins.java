package id.laksana.migrations;

/**
 * The application's two logins.
 *
 * @param app      takes an agency's working role for the length of a transaction, and can do nothing without it
 * @param platform uses the platform's tables as each grants it, and belongs to no role
 */
public record Logins(Login app, Login platform) {

    public Logins {
        if (app.name().equals(platform.name())) {
            throw new IllegalArgumentException("The logins for agencies and for the platform must be two.");
        }
    }
}
