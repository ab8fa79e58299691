package id.laksana.site.reference;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What REST can do, as OpenAPI 3.1 has it. */
@Singleton
class ApiDocument {

    private static final String FILE = "/api/openapi.yml";

    private final byte[] text = read();

    byte[] text() {
        return text.clone();
    }

    Tree tree() {
        Map<?, ?> whole =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(new String(text, StandardCharsets.UTF_8));
        return Tree.of(whole);
    }

    private static byte[] read() {
        try (InputStream file = ApiDocument.class.getResourceAsStream(FILE)) {
            return Objects.requireNonNull(file, FILE).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
