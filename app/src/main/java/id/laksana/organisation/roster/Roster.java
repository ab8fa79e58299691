package id.laksana.organisation.roster;

import id.laksana.web.table.TableRow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sheet whose columns are known. */
public record Roster(List<RosterLine> lines, List<String> unknown) {

    private static final int HEAD_WITHIN = 15;

    public Roster {
        lines = List.copyOf(lines);
        unknown = List.copyOf(unknown);
    }

    /** The header is the first row in which a name's column is known; nothing where there is none. */
    public static Optional<Roster> of(List<TableRow> rows) {
        for (int place = 0; place < Math.min(HEAD_WITHIN, rows.size()); place++) {
            Map<RosterColumn, Integer> columns = columns(rows.get(place));
            if (columns.containsKey(RosterColumn.NAME)) {
                List<RosterLine> lines = rows.subList(place + 1, rows.size()).stream()
                        .map(row -> line(row, columns))
                        .toList();
                List<String> unknown = rows.get(place).cells().stream()
                        .filter(header ->
                                !header.isBlank() && RosterColumn.of(header).isEmpty())
                        .toList();
                return Optional.of(new Roster(lines, unknown));
            }
        }
        return Optional.empty();
    }

    private static Map<RosterColumn, Integer> columns(TableRow head) {
        Map<RosterColumn, Integer> columns = new EnumMap<>(RosterColumn.class);
        for (int place = 0; place < head.cells().size(); place++) {
            int here = place;
            RosterColumn.of(head.cell(place)).ifPresent(column -> columns.putIfAbsent(column, here));
        }
        return columns;
    }

    private static RosterLine line(TableRow row, Map<RosterColumn, Integer> columns) {
        Map<RosterColumn, String> values = new EnumMap<>(RosterColumn.class);
        columns.forEach((column, place) -> values.put(column, row.cell(place)));
        return new RosterLine(row.line(), values);
    }
}
