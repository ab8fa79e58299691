package id.laksana.sop.sheet;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What readers of documents leave in a cell; any other angle brackets are the author's own. */
public final class Markup {

    private static final Pattern TAG = Pattern.compile("</?(?:ol|ul|li|p|br|pre)(?:\\s[^<>]*)?/?>");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Markup() {}

    public static String plain(@Nullable String printed) {
        String text = printed == null ? "" : TAG.matcher(printed).replaceAll("");
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
