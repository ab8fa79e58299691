package id.laksana.migrations;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The databases over which the agencies are spread, by the name that the registry knows; {@code main} holds the registry. */
public record Databases(Map<String, Database> byName) {

    public static final String MAIN = "main";

    public Databases {
        byName = Map.copyOf(byName);
        if (!byName.containsKey(MAIN)) {
            throw new IllegalArgumentException("There is no database named " + MAIN + ".");
        }
    }

    public static Databases of(Database main) {
        return new Databases(Map.of(MAIN, main));
    }

    public Database main() {
        return named(MAIN).orElseThrow();
    }

    /** All but the main one. */
    List<Database> further() {
        return byName.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(MAIN))
                .map(Map.Entry::getValue)
                .toList();
    }

    public Optional<Database> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
