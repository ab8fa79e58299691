package id.laksana.sop.draw;

import java.util.ArrayList;
import java.util.List;

/** How wide texts are in Liberation Sans and the fonts of its measure, Arial and Helvetica. */
public final class Lettering {

    /** Thousandths of the size, from the blank to the tilde. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584
    };

    /** How much wider bold texts are at most. */
    static final double BOLDER = 1.1;

    private static final int ACCENTED = 667;
    private static final int WIDE = 1000;
    private static final int FIRST_WIDE = 0x1100;

    private Lettering() {}

    public static double width(String text, double size) {
        return text.codePoints().mapToLong(Lettering::width).sum() * size / 1000;
    }

    private static int width(int point) {
        if (point >= ' ' && point <= '~') {
            return WIDTHS[point - ' '];
        }
        return point < FIRST_WIDE ? ACCENTED : WIDE;
    }

    /** The size, or the smaller one at which the text is no wider than it may be. */
    static double fitting(String text, double size, double room) {
        double width = width(text, size);
        return width <= room ? size : size * Math.max(room, 1) / width;
    }

    /** Broken at blanks, and where a word is wider than a line within it. */
    public static List<String> wrap(String text, double size, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String joined = line.isEmpty() ? word : line + " " + word;
            if (width(joined, size) > room && !line.isEmpty()) {
                lines.add(line.toString());
                joined = word;
            }
            line.setLength(0);
            line.append(broken(joined, size, room, lines));
        }
        lines.add(line.toString());
        return lines;
    }

    private static String broken(String word, double size, double room, List<String> lines) {
        String rest = word;
        while (width(rest, size) > room && rest.codePointCount(0, rest.length()) > 1) {
            int end = rest.offsetByCodePoints(0, 1);
            while (width(rest.substring(0, rest.offsetByCodePoints(end, 1)), size) <= room) {
                end = rest.offsetByCodePoints(end, 1);
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }
}
