package id.laksana.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChangelogTest {

    @Test
    void shouldLeaveLandedFilesAsTheyAre() {
        var landed = new String(Changelog.read("landed-changelogs.sha256"), StandardCharsets.UTF_8).lines();

        var now = files().map(path -> sha256(path) + "  " + path);

        assertThat(now.toList())
                .as(
                        "A landed changelog file has run in agencies' databases and never changes. Write the change as a new file,"
                                + " include it at the end of changelog.xml, and append its line to src/test/resources/landed-changelogs.sha256.")
                .containsExactlyElementsOf(landed.toList());
    }

    @Test
    void shouldIncludeEveryFileOfItsFolderInTheOrderOfTheirNumbers() throws Exception {
        assertThat(Changelog.PLATFORM.files()).containsExactlyElementsOf(filesBeside(Changelog.PLATFORM));
        assertThat(Changelog.AGENCY.files()).containsExactlyElementsOf(filesBeside(Changelog.AGENCY));
    }

    @Test
    void shouldHaveAHashForEachKindOfSchema() {
        assertThat(Changelog.AGENCY.hash()).matches("[0-9a-f]{64}").isNotEqualTo(Changelog.PLATFORM.hash());
    }

    private static Stream<String> files() {
        return Stream.of(Changelog.PLATFORM, Changelog.AGENCY).flatMap(changelog -> changelog.files().stream());
    }

    private static List<String> filesBeside(Changelog changelog) throws IOException, URISyntaxException {
        var master = Changelog.class.getClassLoader().getResource(changelog.master());
        var folder = Path.of(Objects.requireNonNull(master).toURI()).resolveSibling(".");
        try (var files = Files.list(folder)) {
            return files.map(file -> changelog
                            .master()
                            .replace("changelog.xml", file.getFileName().toString()))
                    .filter(path -> path.endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }

    private static String sha256(String path) {
        return HexFormat.of().formatHex(Changelog.sha256().digest(Changelog.read(path)));
    }
}
