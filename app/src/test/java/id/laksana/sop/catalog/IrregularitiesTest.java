package id.laksana.sop.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Counts the items of the list while it lies beside the project: each has its test, and each test its item. */
class IrregularitiesTest {

    private static final List<Class<?>> TESTS = List.of(
            DocumentIrregularitiesTest.class,
            IdentityIrregularitiesTest.class,
            StepIrregularitiesTest.class,
            MarkIrregularitiesTest.class,
            ImportIrregularitiesTest.class);

    @Test
    void shouldTestEveryItem() throws IOException {
        String list = Files.readString(Shared.catalog().resolve("IRREGULARITIES.md"));
        List<String> items = new ArrayList<>();
        items.addAll(found("^\\| ([145]\\.\\d+) \\|", list));
        items.addAll(numbered("2 ", found("^\\*\\*([^*]+?)\\*\\* ", section(2, list))));
        items.addAll(found("^### (3\\.\\d+)", list));
        items.addAll(numbered("6 ", found("^\\| (?!kind|---)([^|]+?) \\|", section(6, list))));
        items.addAll(numbered("6 ", found("^\\*\\*([^*]+?)\\*\\*", section(6, list))));
        items.addAll(numbered("7 ", found("^\\| (?!where|---)([^|]+?) \\|", section(7, list))));
        int hazards = found("^(-) ", section(8, list)).size();
        Stream.iterate(1, no -> no <= hazards, no -> no + 1).forEach(no -> items.add("8." + no));
        items.add("9");
        items.addAll(numbered("10.", found("(?:^| )(\\d)\\. ", section(10, list))));

        assertThat(items).hasSizeGreaterThan(80).doesNotHaveDuplicates();
        assertThat(tested()).containsExactlyInAnyOrderElementsOf(items);
    }

    private static List<String> tested() {
        return TESTS.stream()
                .flatMap(test -> Stream.of(test.getDeclaredMethods()))
                .flatMap(method -> Stream.ofNullable(method.getAnnotation(Irregularity.class)))
                .flatMap(irregularity -> Stream.of(irregularity.value()))
                .toList();
    }

    private static String section(int number, String list) {
        String section = list.substring(list.indexOf("\n## " + number + ". "));
        int end = section.indexOf("\n## ", 1);
        return end < 0 ? section : section.substring(0, end);
    }

    private static List<String> numbered(String section, List<String> items) {
        return items.stream().map(item -> section + item).toList();
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map((MatchResult item) -> item.group(1))
                .toList();
    }
}
