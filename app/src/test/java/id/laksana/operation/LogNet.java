package id.laksana.operation;

import id.laksana.testing.Installation;
import id.laksana.testing.SeenSecrets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds in lines of a log what must stand in none. */
final class LogNet {

    private static final Map<String, Pattern> SHAPES = Map.of(
            "a token", Pattern.compile("eyJ[A-Za-z0-9_-]{8,}"),
            "a code", Pattern.compile("[0-9a-f-]{36}\\.[0-9A-Za-z_-]{8,}\\.[0-9a-f-]{36}"),
            "a citizen's number", Pattern.compile("(?<![0-9])[0-9]{16}(?![0-9])"),
            "an e-mail address", Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+"));

    private final Set<String> secrets;
    private final Set<String> persons;

    private LogNet(Set<String> secrets, Set<String> persons) {
        this.secrets = secrets;
        this.persons = persons;
    }

    /** Knows every secret that was sent, and everybody who has an account. */
    static LogNet of(Installation installation) {
        Set<String> persons = new HashSet<>();
        installation.realm().admin().get("/users?max=5000").forEach(user -> {
            String username = user.path("username").asText();
            if (username.contains(".")) {
                persons.add(username);
            }
            persons.add(user.path("firstName").asText() + " "
                    + user.path("lastName").asText());
        });
        persons.removeIf(person -> person.isBlank());
        return new LogNet(SeenSecrets.all(), persons);
    }

    Set<String> secrets() {
        return secrets;
    }

    Set<String> persons() {
        return persons;
    }

    List<String> catches(Collection<String> lines) {
        return lines.stream()
                .flatMap(line -> catches(line).map(what -> what + ": " + line))
                .toList();
    }

    private Stream<String> catches(String line) {
        Stream<String> shapes = SHAPES.entrySet().stream()
                .filter(shape -> shape.getValue().matcher(line).find())
                .map(Map.Entry::getKey);
        return Stream.of(
                        shapes,
                        secrets.stream().filter(line::contains).map(_ -> "a secret that was sent"),
                        persons.stream().filter(line::contains).map(_ -> "a person"))
                .flatMap(found -> found);
    }
}
