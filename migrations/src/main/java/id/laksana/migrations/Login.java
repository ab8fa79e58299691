package id.laksana.migrations;

import java.util.regex.Pattern;

/** A role of PostgreSQL that the application logs in with. */
public record Login(String name, String password) {

    /** Without hyphens and in lower case, so that it is never mistaken for, or folded into, another role's name. */
    private static final Pattern FORM = Pattern.compile("(?!pg_|agency_|platform_owner$)[a-z][a-z0-9_]{0,62}");

    public Login {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "Not the name of a login: it takes lower case letters, digits and _, begins"
                            + " with a letter, and neither with pg_ nor with agency_.");
        }
        if (password.isBlank()) {
            throw new IllegalArgumentException("The password of login " + name + " is empty.");
        }
    }

    @Override
    public String toString() {
        return "Login[name=" + name + "]";
    }
}
