package id.laksana.sop.sheet;

import id.laksana.sop.sheet.Table.Column;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands above the columns of a table, by what it stands for. Blanks of a printed head say which cells are merged, but readers of documents
 * shift them; the order of its texts they keep.
 *
 * @param performers blank where the head leaves the performers without a name
 * @param remarkOfQuality whether the remark stands under the quality standard, and not beside it
 */
public record TableHead(
        String no,
        String activity,
        String performers,
        String quality,
        String requirements,
        String time,
        String outputs,
        String remark,
        boolean remarkOfQuality) {

    private static final int ALWAYS_BELOW = 3;
    private static final int BEFORE_PERFORMERS = 2;

    /** Nothing where the printed head is not one of two rows over all columns. */
    public static Optional<TableHead> of(Table table) {
        return table.header().size() == 2 ? read(table) : Optional.empty();
    }

    private static Optional<TableHead> read(Table table) {
        List<String> above = texts(table.header().getFirst());
        List<String> below = texts(table.header().getLast());
        int columns = table.columns().size();
        int quality = below.size() - columns;
        boolean remarkOfQuality = quality == ALWAYS_BELOW + 1;
        List<String> names = table.columns().stream().map(Column::printed).toList();
        if (quality != ALWAYS_BELOW && !remarkOfQuality
                || !below.subList(0, columns).equals(names)) {
            return Optional.empty();
        }
        return above(table, above, remarkOfQuality).map(top -> {
            List<String> last = below.subList(columns, below.size());
            String remark = remarkOfQuality ? last.getLast() : top.getLast();
            return new TableHead(
                    top.get(0),
                    top.get(1),
                    top.get(2),
                    top.get(3),
                    last.get(0),
                    last.get(1),
                    last.get(2),
                    remark,
                    remarkOfQuality);
        });
    }

    /** The texts of the first row, a blank put in for performers that it does not name. */
    private static Optional<List<String>> above(Table table, List<String> printed, boolean remarkOfQuality) {
        int whole = remarkOfQuality ? 4 : 5;
        if (printed.size() == whole) {
            return Optional.of(printed);
        }
        boolean unnamed = printed.size() == whole - 1
                && table.header().getFirst().indexOf(printed.get(2))
                        == BEFORE_PERFORMERS + table.columns().size();
        return unnamed
                ? Optional.of(Stream.of(
                                printed.subList(0, BEFORE_PERFORMERS),
                                List.of(""),
                                printed.subList(BEFORE_PERFORMERS, printed.size()))
                        .flatMap(List::stream)
                        .toList())
                : Optional.empty();
    }

    private static List<String> texts(List<String> row) {
        return row.stream().filter(text -> !text.isBlank()).toList();
    }
}
