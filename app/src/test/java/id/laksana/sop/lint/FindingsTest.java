package id.laksana.sop.lint;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.CatalogEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All that is found on the twenty sheets, each line judged by a person: is it true, or could one see it otherwise? */
class FindingsTest {

    private static final Path JUDGED = Path.of("src/test/resources/lint/findings.tsv");
    private static final double MOST_DEBATABLE = 0.05;

    /** The edition of the rules, and what they find; whoever changes the second raises the first. */
    private static final String EDITION = "2 2f41f622b8b25831f91d7c1c4dabf8da0f364eb54b39585b38313e9a97299bed";

    @Test
    void shouldFindWhatWasJudgedAndNothingElse() throws IOException {
        assertThat(Findings.lines())
                .containsExactlyElementsOf(judged().stream()
                        .map(line -> String.join("\t", line.subList(0, 4)))
                        .toList());
    }

    @Test
    void shouldFindHardlyAnythingThatOneCouldSeeOtherwise() throws IOException {
        List<List<String>> judged = judged();

        List<List<String>> debatable =
                judged.stream().filter(line -> line.get(4).equals("debatable")).toList();

        assertThat(judged).extracting(line -> line.get(4)).containsOnly("true", "debatable");
        assertThat(debatable).isNotEmpty().allMatch(line -> !line.get(5).isBlank());
        assertThat(debatable).hasSizeLessThanOrEqualTo((int) (judged.size() * MOST_DEBATABLE));
    }

    @Test
    void shouldFindNothingTwice() {
        for (CatalogEntry entry : Findings.ENTRIES) {
            assertThat(Findings.of(entry)).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    /** With the severity, because counts by severity are stored. */
    @Test
    void shouldGiveTheRulesANewEditionOnceTheyFindSomethingElse() throws NoSuchAlgorithmException {
        String found = Findings.ENTRIES.stream()
                .flatMap(entry -> Findings.of(entry).stream()
                        .map(finding -> Findings.line(entry, finding) + "\t" + finding.severity()))
                .collect(Collectors.joining("\n"));

        byte[] hash = MessageDigest.getInstance("SHA-256").digest(found.getBytes(StandardCharsets.UTF_8));

        assertThat(Lint.EDITION + " " + HexFormat.of().formatHex(hash)).isEqualTo(EDITION);
    }

    private static List<List<String>> judged() throws IOException {
        try (Stream<String> lines = Files.lines(JUDGED)) {
            return lines.skip(1).map(line -> List.of(line.split("\t", -1))).toList();
        }
    }
}
