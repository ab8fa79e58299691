package id.laksana.migrations;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Where the databases are, and how the operator and the application log in to them. */
public record Settings(Databases databases, Logins logins) {

    private static final String PREFIX = "LAKSANA_DB_";
    private static final Pattern FURTHER_URL = Pattern.compile(PREFIX + "(?!MAIN_)([A-Z][A-Z0-9_]{0,30})_URL");

    /** Reads the variables {@code LAKSANA_DB_…}. */
    public static Settings from(Map<String, String> environment) {
        var variables = new Variables(environment);
        var databases = new Databases(variables.databases());
        var app = variables.login("APP", "laksana_app");
        var platform = variables.login("PLATFORM", "laksana_platform");
        return new Settings(databases, accepted(PREFIX + "PLATFORM_USER", () -> new Logins(app, platform)));
    }

    private static <T> T accepted(String variable, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new InvalidSettingException(variable + ": " + e.getMessage());
        }
    }

    private record Variables(Map<String, String> environment) {

        Map<String, Database> databases() {
            var databases = new HashMap<String, Database>();
            databases.put(Databases.MAIN, database(PREFIX + "URL"));
            for (var variable : environment.keySet()) {
                var further = FURTHER_URL.matcher(variable);
                if (further.matches()) {
                    databases.put(further.group(1).toLowerCase(Locale.ROOT), database(variable));
                }
            }
            return databases;
        }

        Login login(String which, String usualName) {
            var user = PREFIX + which + "_USER";
            var password = required(PREFIX + which + "_PASSWORD");
            return accepted(user, () -> new Login(optional(user).orElse(usualName), password));
        }

        private Database database(String urlVariable) {
            var url = required(urlVariable);
            var user = required(PREFIX + "OPERATOR_USER");
            var password = required(PREFIX + "OPERATOR_PASSWORD");
            return accepted(urlVariable, () -> new Database(url, user, password));
        }

        private String required(String variable) {
            return optional(variable)
                    .orElseThrow(
                            () -> new InvalidSettingException("The environment variable " + variable + " is missing."));
        }

        private Optional<String> optional(String variable) {
            return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
        }
    }
}
