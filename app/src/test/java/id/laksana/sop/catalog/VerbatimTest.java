package id.laksana.sop.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.json.Json;
import id.laksana.sop.json.JsonReader;
import id.laksana.sop.json.UnreadableJson;
import id.laksana.sop.sheet.SheetFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every string that stands on paper, by a list of where such strings are, is found in the canonical sheet, as often as it is printed. */
class VerbatimTest {

    private static final Path FOLDER = Path.of("src/test/resources/catalog");
    private static final List<Pattern> VERBATIM = lines("verbatim-paths.txt").stream()
            .map(path -> Pattern.compile(path.replace("[", "\\[")
                    .replace("]", "\\]")
                    .replace(".", "\\.")
                    .replace("*", "\\w+")))
            .toList();

    private static final Map<String, Integer> COUNTS = lines("verbatim-counts.tsv").stream()
            .map(line -> line.split("\t"))
            .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> Integer.valueOf(line[1])));

    static List<CatalogEntry> entries() {
        return CatalogTest.entries();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void shouldKeepEveryStringThatIsPrinted(CatalogEntry entry) throws UnreadableJson {
        Map<String, Integer> printed = new HashMap<>();
        Json paper = Shared.json(Shared.ours().resolve("as-printed/" + entry.id() + ".json"));
        texts(paper, "", (path, text) -> {
            if (VERBATIM.stream().anyMatch(verbatim -> verbatim.matcher(path).matches())) {
                printed.merge(text, 1, Integer::sum);
            }
        });

        Map<String, Integer> kept = new HashMap<>();
        Json canonical = JsonReader.read(SheetFormat.write(entry.printed()).bytes());
        texts(canonical, "", (_, text) -> kept.merge(text, 1, Integer::sum));

        assertThat(printed.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(COUNTS.get(entry.id()));
        assertThat(printed)
                .allSatisfy((text, often) ->
                        assertThat(kept.getOrDefault(text, 0)).as(text).isGreaterThanOrEqualTo(often));
    }

    @Test
    void shouldListNoPlaceWhereNothingStands() {
        Map<String, Integer> met = new HashMap<>();
        for (CatalogEntry entry : entries()) {
            Json paper = Shared.json(Shared.ours().resolve("as-printed/" + entry.id() + ".json"));
            texts(
                    paper,
                    "",
                    (path, _) -> VERBATIM.stream()
                            .filter(verbatim -> verbatim.matcher(path).matches())
                            .forEach(verbatim -> met.merge(verbatim.pattern(), 1, Integer::sum)));
        }

        assertThat(VERBATIM).extracting(Pattern::pattern).allMatch(met::containsKey);
        assertThat(COUNTS).hasSize(20);
    }

    private static void texts(Json json, String path, BiConsumer<String, String> reader) {
        switch (json) {
            case Json.Text text -> reader.accept(path, text.value());
            case Json.Members members ->
                members.values()
                        .forEach((name, value) -> texts(value, path.isEmpty() ? name : path + "." + name, reader));
            case Json.Elements elements -> elements.values().forEach(value -> texts(value, path + "[]", reader));
            case Json.Whole _, Json.Truth _, Json.Nothing _ -> {}
        }
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
