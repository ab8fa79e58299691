package id.laksana.web.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {

    private static final Locale INDONESIAN = Locale.of("id", "ID");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void shouldWriteCsvAsIndonesianSpreadsheetsReadIt() throws IOException {
        String csv = csv(
                INDONESIAN,
                Cell.of("Izin; usaha \"kecil\"\nbaru"),
                Cell.of(new BigDecimal("-1234.5")),
                Cell.of(DAY),
                Cell.of(LocalDateTime.of(2026, 3, 1, 8, 5, 9, 999)));

        assertThat(csv)
                .isEqualTo("\uFEFF\"Izin; usaha \"\"kecil\"\"\nbaru\";-1234,5;2026-03-01;2026-03-01 08:05:09\r\n");
    }

    @Test
    void shouldWriteCsvAsEnglishSpreadsheetsReadIt() throws IOException {
        assertThat(csv(Locale.ENGLISH, Cell.of("a"), Cell.of(new BigDecimal("0.5"))))
                .isEqualTo("\uFEFFa,0.5\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62811", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\n@a", "＝1", "|calc"})
    void shouldDefuseWhatASpreadsheetWouldRun(String text) throws IOException {
        assertThat(csv(INDONESIAN, Cell.of(text))).contains("'" + text);
    }

    @Test
    void shouldWriteTypedCellsToExcel() throws IOException {
        String sheet = xlsx(10, List.of(Cell.of("=1+1\u0001"), Cell.of(42), Cell.of(DAY)))
                .get("xl/worksheets/sheet1.xml");

        assertThat(sheet).contains(">=1+1</t>", "<v>42</v>", "<v>46082.0</v>").doesNotContain("<f>", "\u0001");
    }

    @Test
    void shouldGoOnOnAnotherSheetWhereOneIsFull() throws IOException {
        List<Cell> row = List.of(Cell.of("isi"));

        Map<String, String> parts = xlsx(3, row, row, row);

        assertThat(parts.get("xl/worksheets/sheet2.xml")).contains(">Nama</t>", ">isi</t>");
        assertThat(parts.get("xl/workbook.xml")).contains("Daftar", "Daftar 2");
    }

    @Test
    void shouldNameTheFileByTitleAndDay() {
        Export<Integer> export = new Export<>("Jejak audit / Évaluasi", List.of(), INDONESIAN);

        assertThat(export.fileName(TableFormat.CSV, DAY)).isEqualTo("jejak-audit-evaluasi-2026-03-01.csv");
    }

    @Test
    void shouldWriteAHundredThousandRowsWithoutKeepingThem() throws IOException {
        Export<Integer> export = new Export<>(
                "Daftar",
                List.of(
                        new ExportColumn<>("No", Cell::of),
                        new ExportColumn<>("Teks", no -> Cell.of("Baris " + no)),
                        new ExportColumn<>("Hari", no -> Cell.of(DAY.plusDays(no % 365)))),
                INDONESIAN);
        Consumer<Consumer<Integer>> rows =
                row -> IntStream.range(0, 100_000).boxed().forEach(row);

        for (TableFormat format : TableFormat.values()) {
            long begun = System.nanoTime();
            Path file = export.spool(format, rows);
            System.out.printf(
                    "Export: 100,000 rows as %s in %d ms, %d KB%n",
                    format, (System.nanoTime() - begun) / 1_000_000, Files.size(file) / 1024);
            assertThat(file).isNotEmptyFile();
            Files.delete(file);
        }
    }

    @Test
    void shouldLeaveNoFileWhereItFails() throws IOException {
        Export<Integer> export = new Export<>("Daftar", List.of(), INDONESIAN);
        List<Path> before = spooled();

        assertThatThrownBy(() -> export.spool(TableFormat.XLSX, _ -> {
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(spooled()).isEqualTo(before);
    }

    private static String csv(Locale locale, Cell... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter csv = TableFormat.CSV.write(out, "Daftar", locale)) {
            csv.row(List.of(cells));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @SafeVarargs
    private static Map<String, String> xlsx(int mostRows, List<Cell>... rows) throws IOException {
        Path file = Files.createTempFile("laksana-", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                TableWriter xlsx = new XlsxWriter(out, "Daftar", mostRows)) {
            xlsx.header(List.of("Nama"));
            for (List<Cell> row : rows) {
                xlsx.row(row);
            }
        }
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                byte[] content = zip.getInputStream(part).readAllBytes();
                parts.put(part.getName(), new String(content, StandardCharsets.UTF_8));
            }
        }
        Files.delete(file);
        return parts;
    }

    private static List<Path> spooled() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".export"))
                    .sorted()
                    .toList();
        }
    }
}
