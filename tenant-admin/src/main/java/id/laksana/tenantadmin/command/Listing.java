package id.laksana.tenantadmin.command;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What a command prints: rows under headings, for people or for programs. */
final class Listing {

    private static final JsonMapper JSON = new JsonMapper();

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    enum Format {
        table,
        json
    }

    Listing(String... headings) {
        this.headings = List.of(headings);
    }

    Listing add(String... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException("A row has as many cells as there are headings.");
        }
        rows.add(List.of(cells));
        return this;
    }

    void print(Format format, PrintWriter out) {
        switch (format) {
            case table -> printTable(out);
            case json ->
                out.println(JSON.valueToTree(rows.stream().map(this::object).toList())
                        .toPrettyString());
        }
        out.flush();
    }

    private void printTable(PrintWriter out) {
        int[] widths = IntStream.range(0, headings.size()).map(this::width).toArray();
        printRow(headings, widths, out);
        rows.forEach(row -> printRow(row, widths, out));
    }

    private static void printRow(List<String> cells, int[] widths, PrintWriter out) {
        var line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(cells.get(i)).append(" ".repeat(widths[i] - cells.get(i).length() + 2));
        }
        out.println(line.toString().stripTrailing());
    }

    private int width(int column) {
        return IntStream.concat(
                        IntStream.of(headings.get(column).length()),
                        rows.stream().mapToInt(row -> row.get(column).length()))
                .max()
                .orElse(0);
    }

    private Map<String, String> object(List<String> row) {
        Map<String, String> object = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            object.put(headings.get(i).replace(' ', '_'), row.get(i));
        }
        return object;
    }
}
