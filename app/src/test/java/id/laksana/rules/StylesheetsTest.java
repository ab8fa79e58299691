package id.laksana.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule that is not closed takes along all that follow it, and no browser says a word. */
class StylesheetsTest {

    private static final Path ASSETS = Path.of("src/main/resources/META-INF/resources/assets");

    @Test
    void shouldCloseEveryRuleThatIsOpened() throws IOException {
        try (Stream<Path> files = Files.list(ASSETS)) {
            List<Path> sheets =
                    files.filter(file -> file.toString().endsWith(".css")).toList();

            assertThat(sheets).isNotEmpty().allSatisfy(sheet -> {
                String rules = Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/|\"[^\"]*\"", "");
                assertThat(rules.chars().filter(sign -> sign == '}').count())
                        .as(sheet.toString())
                        .isEqualTo(rules.chars().filter(sign -> sign == '{').count());
            });
        }
    }
}
