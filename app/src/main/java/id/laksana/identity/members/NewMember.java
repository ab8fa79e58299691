package id.laksana.identity.members;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Somebody who has no account yet.
 *
 * @param email may be empty
 */
public record NewMember(String name, String username, String email) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_USERNAME = 60;
    public static final int LONGEST_EMAIL = 120;

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9](?:[a-z0-9]|[._-](?=[a-z0-9])){2,59}");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[a-z0-9-]+(\\.[a-z0-9-]+)+");

    /** What Keycloak takes for no part of a name. */
    private static final Pattern NO_NAME = Pattern.compile("[<>&\"$%!#?\u00a7;*~/\\\\|^=\\[\\]{}()\\p{Cntrl}]");

    public NewMember {
        name = name.strip().replaceAll("\\s+", " ");
        username = username.strip().toLowerCase(Locale.ROOT);
        email = email.strip().toLowerCase(Locale.ROOT);
    }

    public boolean hasName() {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && !NO_NAME.matcher(name).find();
    }

    public boolean hasUsername() {
        return USERNAME.matcher(username).matches() && !username.startsWith("service-account-");
    }

    public boolean hasUsableEmail() {
        return email.isEmpty()
                || (email.length() <= LONGEST_EMAIL && EMAIL.matcher(email).matches());
    }

    public boolean isValid() {
        return hasName() && hasUsername() && hasUsableEmail();
    }
}
