package id.laksana.sop.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.edit.Edit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the browser sends and what the server knows are written in two languages. */
class EditorScriptTest {

    private static final Pattern SENT = Pattern.compile("edit: '(\\w+)'");

    @Test
    void shouldSendOnlyEditsThatThereAre() throws IOException {
        Set<String> known = Stream.of(Edit.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());

        Set<String> sent;
        try (InputStream script =
                Objects.requireNonNull(Edit.class.getResourceAsStream("/META-INF/resources/assets/editor.js"))) {
            sent = SENT.matcher(new String(script.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toSet());
        }

        assertThat(sent).isNotEmpty().isSubsetOf(known);
    }
}
