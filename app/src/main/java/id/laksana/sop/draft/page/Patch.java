package id.laksana.sop.draft.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page has to put in place of what it shows.
 *
 * @param all the whole sheet, in place of everything else
 * @param head columns and head of the table, where they are others
 * @param order the rows of the table, where they stand otherwise
 * @param rows that are new, by their step
 * @param cells that say something else, by their name
 */
public record Patch(
        @Nullable String all, @Nullable Head head, @Nullable List<String> order, List<Part> rows, List<Part> cells) {

    public Patch {
        order = order == null ? null : List.copyOf(order);
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
    }

    /** @param style by which stylesheets know how wide the table is at least */
    public record Head(String style, String columns, String rows) {}

    public record Part(String name, String html) {}

    public boolean isNothing() {
        return all == null && head == null && order == null && rows.isEmpty() && cells.isEmpty();
    }
}
