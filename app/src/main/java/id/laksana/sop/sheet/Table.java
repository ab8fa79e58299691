package id.laksana.sop.sheet;

import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A printing of the procedure table; a sheet may hold several, or none.
 *
 * @param header the rows of the head, a blank for each cell that is merged into another
 * @param numbering the row of column numbers, where one is printed
 * @param foundUnder where it stands, when not on its own sheet
 */
public record Table(
        String id,
        @Nullable String title,
        List<List<String>> header,
        @Nullable List<String> numbering,
        List<Column> columns,
        List<Row> rows,
        @Nullable String foundUnder,
        @Nullable Lines source,
        @Nullable String note) {

    public Table {
        header = header.stream().map(List::copyOf).toList();
        numbering = numbering == null ? null : List.copyOf(numbering);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public Optional<Row> row(StepId id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    public Optional<Column> column(PerformerId performer) {
        return columns.stream()
                .filter(column -> column.performer().equals(performer))
                .findFirst();
    }

    /**
     * A performer's column.
     *
     * @param readAs the name without the breaks of its narrow cell: {@code Pemo hon} is {@code Pemohon}
     */
    public record Column(
            PerformerId performer, String printed, @Nullable String readAs) {

        public String name() {
            return readAs == null ? printed : readAs;
        }
    }
}
