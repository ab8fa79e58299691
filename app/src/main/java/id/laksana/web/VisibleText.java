package id.laksana.web;

import java.util.regex.Pattern;

/**
 * Text without what nobody sees: control characters, and those that turn the direction of writing, by which one name can be made to look like
 * another.
 */
public final class VisibleText {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    private VisibleText() {}

    public static String of(String text) {
        return UNSEEN.matcher(text).replaceAll("");
    }
}
