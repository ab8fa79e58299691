package id.laksana.sop.approval;

import id.laksana.web.VisibleText;
import java.time.LocalDate;
import java.util.List;

/**
 * The words of a decree.
 *
 * @param about what it is about
 * @param considering Menimbang, a point a line
 * @param recalling Mengingat, a point a line
 * @param deciding what is decided, a point a line
 * @param place where it is decided
 */
public record DecreeText(String about, String considering, String recalling, String deciding, String place) {

    public static final int LONGEST_ABOUT = 1000;
    public static final int LONGEST_PART = 10_000;
    public static final int LONGEST_PLACE = 200;

    public DecreeText {
        about = line(about, LONGEST_ABOUT);
        considering = text(considering, LONGEST_PART);
        recalling = text(recalling, LONGEST_PART);
        deciding = text(deciding, LONGEST_PART);
        place = line(place, LONGEST_PLACE);
        if (about.isEmpty() || deciding.isEmpty()) {
            throw new IllegalArgumentException("A decree about nothing, or that decides nothing");
        }
    }

    public static List<String> points(String part) {
        return part.lines().map(String::strip).filter(point -> !point.isEmpty()).toList();
    }

    /** As a decree says a day, in the language of the document. */
    public static String day(LocalDate day) {
        return Stamp.printed(day).printed();
    }

    private static String line(String typed, int longest) {
        return text(typed.replaceAll("\\s+", " "), longest);
    }

    private static String text(String typed, int longest) {
        String text = VisibleText.of(typed).strip();
        if (text.length() > longest) {
            throw new IllegalArgumentException("Longer than " + longest);
        }
        return text;
    }
}
