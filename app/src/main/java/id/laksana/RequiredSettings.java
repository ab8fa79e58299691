package id.laksana;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the server must be told by its environment: it starts with nothing missing and with no secret that can be guessed. */
final class RequiredSettings {

    private static final String BASE_URL = "LAKSANA_BASE_URL";
    private static final List<String> ADDRESSES = List.of("LAKSANA_DB_URL", BASE_URL, "LAKSANA_OIDC_ISSUER");
    private static final List<String> SECRETS =
            List.of("LAKSANA_DB_APP_PASSWORD", "LAKSANA_DB_PLATFORM_PASSWORD", "LAKSANA_OIDC_CLIENT_SECRET");

    /** Who leaves it out leaves members to whoever operates the deployment. */
    private static final String PROVISIONER_SECRET = "LAKSANA_PROVISIONER_SECRET";

    private static final List<String> PLACEHOLDERS = List.of("demo", "change");
    private static final int SHORTEST_SECRET = 16;

    private final Map<String, String> environment;

    private RequiredSettings(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Why a server must not start in this environment, in a sentence. */
    static Optional<String> objection(Map<String, String> environment) {
        RequiredSettings settings = new RequiredSettings(environment);
        return settings.missing().or(settings::guessable).or(settings::unsafe);
    }

    private Optional<String> missing() {
        return named(
                        Stream.concat(ADDRESSES.stream(), SECRETS.stream()),
                        name -> value(name).isBlank())
                .map(names -> "The environment lacks " + names + ".");
    }

    private Optional<String> guessable() {
        Stream<String> optional =
                Stream.of(PROVISIONER_SECRET).filter(name -> !value(name).isBlank());
        return named(Stream.concat(SECRETS.stream(), optional), name -> isGuessable(value(name)))
                .map(names -> "Anybody could guess " + names + ": a secret has at least " + SHORTEST_SECRET
                        + " characters and does not begin with " + String.join(" or ", PLACEHOLDERS) + ".");
    }

    private Optional<String> unsafe() {
        return isHttps(value(BASE_URL))
                ? Optional.empty()
                : Optional.of(BASE_URL + " must be the https address under which browsers reach Laksana.");
    }

    private static Optional<String> named(Stream<String> names, Predicate<String> objectionable) {
        return Optional.of(names.filter(objectionable).collect(Collectors.joining(", ")))
                .filter(found -> !found.isEmpty());
    }

    private String value(String name) {
        return environment.getOrDefault(name, "");
    }

    private static boolean isGuessable(String secret) {
        String lower = secret.toLowerCase(Locale.ROOT);
        return secret.length() < SHORTEST_SECRET || PLACEHOLDERS.stream().anyMatch(lower::startsWith);
    }

    private static boolean isHttps(String address) {
        try {
            URI uri = URI.create(address);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
