package id.laksana.sop.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Layouts that only tests know. */
public final class LayoutFiles {

    /** Of an agency that there is not, different from all others in every point. */
    public static final String FIFTH = "fifth.json";

    private LayoutFiles() {}

    public static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(Path.of("src/test/resources/layout").resolve(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
