package id.laksana.sop.edit;

import id.laksana.sop.sheet.Markup;
import id.laksana.web.VisibleText;
import java.util.List;
import java.util.regex.Pattern;

/** What is typed into a cell, line by line: without blank lines, invisible letters, and what word processors leave. */
final class TypedLines {

    private static final Pattern BULLET = Pattern.compile("^(?:[-–•‣◦●▪·*]|\\uF0B7)\\s+(?=.*[\\p{L}\\p{N}])");

    private TypedLines() {}

    static List<String> of(String typed) {
        return typed.lines()
                .map(VisibleText::of)
                .map(Markup::plain)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static boolean isItem(String line) {
        return BULLET.matcher(line).find();
    }

    static String withoutBullet(String line) {
        return BULLET.matcher(line).replaceFirst("");
    }

    /** One line of all. */
    static String joined(String typed) {
        return String.join(" ", of(typed));
    }
}
