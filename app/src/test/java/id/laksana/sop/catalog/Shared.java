package id.laksana.sop.catalog;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.laksana.sop.json.Json;
import id.laksana.sop.json.JsonReader;
import id.laksana.sop.json.UnreadableJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The catalog from which ours was taken, where it lies beside the project. */
public final class Shared {

    private static final Path CATALOG = Path.of("../../shared/catalog").normalize();
    private static final Path OURS = Path.of("src/main/resources/catalog");

    private Shared() {}

    /** Skips the test where the project stands alone. */
    public static Path catalog() {
        assumeTrue(Files.isDirectory(CATALOG), "the project stands without the shared catalog beside it");
        return CATALOG;
    }

    static Path ours() {
        return OURS;
    }

    /** A file that is compared with; ours where it is also a resource, so that it need not lie beside the project. */
    public static Json json(Path file) {
        try {
            return JsonReader.read(Files.readAllBytes(file));
        } catch (IOException | UnreadableJson e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }
}
