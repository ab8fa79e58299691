package id.laksana.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.web.export.Cell;
import id.laksana.web.export.Export;
import id.laksana.web.export.ExportColumn;
import id.laksana.web.export.TableFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the product gives as a file it takes back. */
class OwnFilesTest {

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void shouldReadTheFilesThatItWritesItself(TableFormat format) throws IOException {
        Export<String> export = new Export<>(
                "Pegawai: 2026",
                List.of(
                        new ExportColumn<>("Nama", Cell::of),
                        new ExportColumn<>("NIP", _ -> Cell.of("198505152010012001"))),
                Locale.of("id"));
        Path file = export.spool(
                format,
                rows -> List.of("Siti; \"Ana\"", "=1+1", "Anaïs & <Budi>").forEach(rows));
        try {
            TableFile.Reading read = TableFile.read(Files.readAllBytes(file));

            assertThat(read)
                    .isInstanceOfSatisfying(
                            TableFile.Reading.Read.class,
                            table -> assertThat(table.rows())
                                    .extracting(row -> row.cell(0) + " " + row.cell(1))
                                    .containsExactly(
                                            "Nama NIP",
                                            "Siti; \"Ana\" 198505152010012001",
                                            "=1+1 198505152010012001",
                                            "Anaïs & <Budi> 198505152010012001"));
        } finally {
            Files.delete(file);
        }
    }
}
