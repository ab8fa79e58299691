package id.laksana.web.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A table on its way into a file. All of it is written to the disk before the first byte is sent: a slow client holds no
 * database connection, and what fails halfway never looks like a whole file.
 */
public record Export<T>(String title, List<ExportColumn<T>> columns, Locale locale) {

    public Export {
        columns = List.copyOf(columns);
    }

    /** Writes the rows, which are handed over one after the other, into a new file that the caller deletes. */
    public Path spool(TableFormat format, Consumer<Consumer<T>> rows) throws IOException {
        Path file = Files.createTempFile("laksana-", ".export");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                TableWriter table = format.write(out, title, locale)) {
            table.header(columns.stream().map(ExportColumn::header).toList());
            rows.accept(row -> write(table, row));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return file;
    }

    /** The title and the day, in letters that every disk takes. */
    public String fileName(TableFormat format, LocalDate day) {
        String letters = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(locale)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return letters + "-" + day + "." + format.ending();
    }

    private void write(TableWriter table, T row) {
        try {
            table.row(columns.stream().map(column -> column.value().apply(row)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
