package id.laksana.sop.print;

import java.util.List;

/** Text as it is compared: without the markup that readers of documents leave, and with one blank wherever there are some. */
public final class PrintedText {

    private PrintedText() {}

    public static String fold(String printed) {
        return blanks(printed.replaceAll("</?(?:ol|ul|li|p|br|pre)(?:\\s[^<>]*)?/?>", "")
                .replace("**", ""));
    }

    /** With one blank wherever there are some. */
    public static String blanks(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** The cell with a blank before each of its pieces, which lists often lost. */
    static String apart(String cell, List<String> pieces) {
        StringBuilder apart = new StringBuilder();
        int done = 0;
        for (String piece : pieces) {
            int at = cell.indexOf(piece, done);
            if (at >= 0) {
                apart.append(cell, done, at).append(' ').append(piece).append(' ');
                done = at + piece.length();
            }
        }
        return apart.append(cell.substring(done)).toString();
    }
}
