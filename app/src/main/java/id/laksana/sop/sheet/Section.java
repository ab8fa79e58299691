package id.laksana.sop.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section of the identity sheet: the cell as printed, markup included, and the items that are read from it. */
public record Section(@Nullable String label, @Nullable String printed, List<Item> items) {

    public Section {
        items = List.copyOf(items);
    }

    /**
     * An item of a list.
     *
     * @param no its number or bullet as printed
     * @param intro the words before the list
     */
    public record Item(
            @Nullable String no,
            String text,
            @Nullable String intro,
            @Nullable String doubt) {}
}
