package id.laksana.sop.exchange.bpmn;

import id.laksana.sop.draw.XmlText;
import java.util.regex.Pattern;

/** Makes names that every engine can keep and every viewer can show; what they leave out stands whole in the extensions. */
final class Name {

    /** What engines' tables hold of a name and of a description. */
    private static final int NAME = 255;

    private static final int DESCRIPTION = 4000;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Engines evaluate names as expressions; with a joiner that nobody sees between its signs one is text. */
    private static final Pattern EXPRESSION = Pattern.compile("([$#])\\{");

    private static final String AS_TEXT = "$1\u2060{";
    private static final String CUT = "…";

    private Name() {}

    static String of(String text) {
        String line = BLANKS.matcher(XmlText.allowed(text)).replaceAll(" ").strip();
        return shortened(EXPRESSION.matcher(line).replaceAll(AS_TEXT), NAME);
    }

    /** Of more than one line. */
    static String description(String text) {
        return shortened(EXPRESSION.matcher(text).replaceAll(AS_TEXT), DESCRIPTION);
    }

    /** Cut at a blank, where there is one near. */
    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - CUT.length();
        int blank = text.lastIndexOf(' ', end);
        int cut = blank > end / 2 ? blank : end;
        boolean betweenHalves = Character.isHighSurrogate(text.charAt(cut - 1));
        return text.substring(0, betweenHalves ? cut - 1 : cut) + CUT;
    }
}
