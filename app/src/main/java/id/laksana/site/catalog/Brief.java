package id.laksana.site.catalog;

import java.util.ArrayList;
import java.util.List;

/** Texts as far as there is room for them: what agencies write may be as long as they like, pages may not. */
final class Brief {

    /** Longer names are no names. */
    private static final int NAME = 300;

    private static final int FACT = 120;

    private static final String MORE = "…";
    private static final int LONGEST_ESCAPE = 6;

    /** What stands around a line. */
    private static final int LINE = 9;

    private Brief() {}

    /** The first words of what is told elsewhere. */
    static String fact(String text) {
        return of(text.replaceAll("\\s+", " ").strip(), FACT);
    }

    /** On one line, however it was typed. */
    static String name(String text) {
        return of(text.replaceAll("\\s+", " ").strip(), NAME);
    }

    /** @param room in bytes of HTML */
    static String of(String text, int room) {
        int taken = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            taken += weight(text.codePointAt(at));
            if (taken > room) {
                return text.substring(0, at) + MORE;
            }
        }
        return text;
    }

    static List<String> of(List<String> lines, int room) {
        List<String> kept = new ArrayList<>();
        int left = room;
        for (String line : lines) {
            if (left <= 0) {
                kept.add(MORE);
                return kept;
            }
            String brief = of(line, left);
            kept.add(brief);
            left -= weight(brief) + LINE;
        }
        return kept;
    }

    /** In bytes of HTML. */
    static int weight(String text) {
        return text.codePoints().map(Brief::weight).sum();
    }

    private static int weight(int character) {
        if ("&<>\"\u00a0".indexOf(character) >= 0 || character == '\n') {
            return LONGEST_ESCAPE;
        }
        return character < 0x80 ? 1 : Character.charCount(character) + 2;
    }
}
