package id.laksana.sop.official;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.nio.file.Files;
import java.nio.file.Path;

/** A book on the disk, for as long as somebody may still fetch it. */
public final class BoundBook {

    private static final Cleaner CLEANER = Cleaner.create();

    private final Path file;
    private final int sheets;

    private BoundBook(Path file, int sheets) {
        this.file = file;
        this.sheets = sheets;
        CLEANER.register(this, () -> delete(file));
    }

    static BoundBook of(byte[] pdf, int sheets) throws IOException {
        Path file = Files.createTempFile("laksana-", ".pdf");
        Files.write(file, pdf);
        file.toFile().deleteOnExit();
        return new BoundBook(file, sheets);
    }

    public Path file() {
        return file;
    }

    public int sheets() {
        return sheets;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
