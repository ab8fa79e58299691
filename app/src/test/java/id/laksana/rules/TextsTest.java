package id.laksana.rules;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Map<String, String> INDONESIAN = read("texts.properties");
    private static final Map<String, String> ENGLISH = read("texts_en.properties");

    private static final Map<String, Set<String>> CONVENTIONS = new ComposedKeys(INDONESIAN.keySet()).byPattern();

    /** Words that the two languages have in common. */
    private static final Set<String> SAME_IN_BOTH = Set.of("role.ADMINISTRATOR");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");

    /** Hands on whatever Vaadin's components ask for. */
    private static final String BRIDGE = "Translations.java";

    /** Every key in the sources; what is known of it only at run time is a star, which {@link ComposedKeys} explains. */
    private static final List<Asked> ASKED = Sources.product().stream()
            .filter(source -> !source.is(BRIDGE))
            .flatMap(source -> source.calls().stream())
            .flatMap(TextsTest::asked)
            .toList();

    @Test
    void shouldHaveEveryTextInBothLanguages() {
        assertThat(INDONESIAN).isNotEmpty();
        assertThat(INDONESIAN.keySet())
                .filteredOn(key -> !ENGLISH.containsKey(key))
                .isEmpty();
        assertThat(ENGLISH.keySet())
                .filteredOn(key -> !INDONESIAN.containsKey(key))
                .isEmpty();
    }

    @Test
    void shouldTranslateEveryText() {
        assertThat(INDONESIAN.entrySet())
                .filteredOn(text -> text.getValue().equals(ENGLISH.get(text.getKey())))
                .extracting(Map.Entry::getKey)
                .hasSameElementsAs(SAME_IN_BOTH);
    }

    @Test
    void shouldHaveEveryTextThatIsAskedFor() {
        assertThat(ASKED).isNotEmpty();
        assertThat(ASKED)
                .filteredOn(asked -> !INDONESIAN.containsKey(asked.key()))
                .isEmpty();
    }

    @Test
    void shouldAskForEveryText() {
        Set<String> asked = ASKED.stream().map(Asked::key).collect(toSet());

        assertThat(INDONESIAN.keySet()).filteredOn(key -> !asked.contains(key)).isEmpty();
    }

    @Test
    void shouldAskByEveryConvention() {
        Set<String> asked = ASKED.stream().map(Asked::pattern).collect(toSet());

        assertThat(CONVENTIONS.keySet())
                .filteredOn(pattern -> !asked.contains(pattern))
                .isEmpty();
    }

    @Test
    void shouldFillInWhatIsGiven() {
        assertThat(ASKED)
                .filteredOn(asked -> placeholders(INDONESIAN.get(asked.key())).size() != asked.arguments())
                .isEmpty();
    }

    @Test
    void shouldFillInTheSameInBothLanguages() {
        assertThat(INDONESIAN.keySet())
                .filteredOn(key -> !placeholders(INDONESIAN.get(key)).equals(placeholders(ENGLISH.get(key))))
                .isEmpty();
    }

    /** Only a text that takes arguments is read as a pattern, in which an apostrophe quotes what follows. */
    @Test
    void shouldDoubleApostrophesInPatternsOnly() {
        assertThat(Stream.of(INDONESIAN, ENGLISH).flatMap(texts -> texts.values().stream()))
                .filteredOn(text -> placeholders(text).isEmpty()
                        ? text.contains("''")
                        : text.replace("''", "").contains("'"))
                .isEmpty();
    }

    private static Stream<Asked> asked(Sources.Call call) {
        if (call.name().equals("getTranslation")) {
            return asked(call, 0);
        }
        boolean one = call.name().equals("get") || call.name().equals("under");
        return one && call.receiver().equals("texts") ? asked(call, 1) : Stream.empty();
    }

    private static Stream<Asked> asked(Sources.Call call, int place) {
        int arguments = call.arguments().size() - place - 1;
        return patterns(call.argument(place))
                .flatMap(pattern -> CONVENTIONS.getOrDefault(pattern, Set.of(pattern)).stream()
                        .map(key -> new Asked(call.at(), pattern, key, arguments)));
    }

    private static Stream<String> patterns(ExpressionTree key) {
        return switch (key) {
            case LiteralTree literal -> Stream.of(String.valueOf(literal.getValue()));
            case ParenthesizedTree inner -> patterns(inner.getExpression());
            case ConditionalExpressionTree either ->
                Stream.concat(patterns(either.getTrueExpression()), patterns(either.getFalseExpression()));
            case BinaryTree both ->
                patterns(both.getLeftOperand())
                        .flatMap(left -> patterns(both.getRightOperand()).map(left::concat));
            default -> Stream.of("*");
        };
    }

    private static Set<String> placeholders(@Nullable String text) {
        return text == null
                ? Set.of()
                : PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(toSet());
    }

    /** By hand, because {@link java.util.Properties} takes the last of several values without a word. */
    private static Map<String, String> read(String file) {
        try (Stream<String> lines = Files.lines(Path.of("src/main/resources/texts", file))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text that is asked for somewhere, with so many arguments. */
    private record Asked(String at, String pattern, String key, int arguments) {}
}
