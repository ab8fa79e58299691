package id.laksana.sop.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cell of requirements or outputs: as printed, markup included, and the items that are read from it. */
public record ListCell(
        @Nullable String printed,
        List<String> items,
        @Nullable Split split) {

    public static final ListCell BLANK = new ListCell(null, List.of(), null);

    public ListCell {
        items = List.copyOf(items);
    }

    public static ListCell of(String text) {
        return new ListCell(text, List.of(text), Split.SINGLE);
    }

    /** What the items are told apart by. */
    public enum Split {
        SINGLE,
        COMMAS,
        BULLETS,
        INFERRED
    }
}
