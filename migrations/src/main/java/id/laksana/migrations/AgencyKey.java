package id.laksana.migrations;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The immutable short name of an agency: it stands in addresses, names its schema and its two roles, and is the alias of
 * its Keycloak organization.
 */
public record AgencyKey(String value) implements Comparable<AgencyKey> {

    private static final Pattern FORM = Pattern.compile("[a-z](?:[a-z0-9]|-(?=[a-z0-9])){2,39}");

    /** First segments of addresses that are not agencies, and names that would deceive a reader of an address. */
    private static final Set<String> RESERVED = Set.of(
            "admin",
            "agency",
            "api",
            "app",
            "assets",
            "auth",
            "favicon",
            "health",
            "icons",
            "keluar",
            "lacak",
            "laksana",
            "layanan",
            "login",
            "logout",
            "masuk",
            "metrics",
            "operator",
            "platform",
            "postgres",
            "public",
            "push",
            "realms",
            "robots",
            "sesi",
            "sitemap",
            "static",
            "supervisi",
            "sw",
            "vaadin",
            "verifikasi");

    /** {@code agency_x-owner}'s working role would be the owner role of {@code agency_x}. */
    private static final String OWNER_SUFFIX = "-owner";

    public AgencyKey {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a key of an agency: it takes 3 to 40 lower case letters, digits and"
                    + " single hyphens, begins with a letter, and is no reserved word.");
        }
    }

    public static Optional<AgencyKey> parse(String text) {
        return isValid(text) ? Optional.of(new AgencyKey(text)) : Optional.empty();
    }

    public String schema() {
        return "agency_" + value.replace('-', '_');
    }

    /** The role that reads and writes rows; the app takes it for the length of a transaction. */
    public String workingRole() {
        return schema();
    }

    /** The role that owns the schema and what is in it; only the migrator takes it. */
    public String ownerRole() {
        return schema() + "_owner";
    }

    @Override
    public int compareTo(AgencyKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isValid(String text) {
        return FORM.matcher(text).matches() && !RESERVED.contains(text) && !text.endsWith(OWNER_SUFFIX);
    }
}
