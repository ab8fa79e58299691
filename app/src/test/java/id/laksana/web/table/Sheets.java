package id.laksana.web.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people send them, and as nobody should. */
public final class Sheets {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private Sheets() {}

    /** An Excel file with one sheet, of which only the rows are given. */
    public static byte[] excel(String rows) {
        return zip(Map.of("xl/worksheets/sheet1.xml", sheet(rows)));
    }

    /** An Excel file whose cells are texts. */
    public static byte[] excel(List<List<String>> rows) {
        return excel(rows.stream()
                .map(row -> row.stream()
                        .map(cell -> "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>")
                        .collect(Collectors.joining("", "<row>", "</row>")))
                .collect(Collectors.joining()));
    }

    public static byte[] csv(List<List<String>> rows) {
        return rows.stream()
                .map(row -> String.join(";", row))
                .collect(Collectors.joining("\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    static String sheet(String rows) {
        return HEAD + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    static byte[] withStrings(String strings, String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("xl/sharedStrings.xml", HEAD + "<sst>" + strings + "</sst>");
        parts.put("xl/worksheets/sheet1.xml", sheet(rows));
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
