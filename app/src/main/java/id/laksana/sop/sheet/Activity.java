package id.laksana.sop.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cell that says what is done.
 *
 * @param printed as printed, markup included
 * @param readAs the text without words broken at line ends; the author's own slips are kept
 * @param lead what stands before its items
 * @param tail what stands after them
 */
public record Activity(
        @Nullable String printed,
        @Nullable String readAs,
        @Nullable String lead,
        List<String> items,
        @Nullable String tail) {

    public Activity {
        items = List.copyOf(items);
    }

    public static Activity of(@Nullable String text) {
        return new Activity(text, null, null, List.of(), null);
    }

    /** The letters that are printed, without markup. */
    public String plain() {
        return Markup.plain(printed);
    }

    /** What people read. */
    public String text() {
        return readAs == null ? plain() : readAs;
    }
}
