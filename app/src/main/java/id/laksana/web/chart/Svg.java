package id.laksana.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes SVG. */
final class Svg {

    /** About as wide as a letter of the page's fonts is, for a size of one. */
    private static final double LETTER = 0.52;

    static final int FONT = 13;
    static final double LINE = 16;

    private final StringBuilder svg = new StringBuilder();

    Svg(int width, int height) {
        write(
                "<svg class=\"chart\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" aria-hidden=\"true\" font-size=\"%d\">",
                width, height, width, height, FONT);
    }

    static double widthOf(String text) {
        return text.length() * LETTER * FONT;
    }

    /** The text on as many lines as there may be; what is more is left out. */
    static List<String> lines(String text, double width, int most) {
        int letters = Math.max(4, (int) (width / (LETTER * FONT)));
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > letters && lines.size() < most - 1) {
            int space = rest.lastIndexOf(' ', letters);
            int end = space > 0 ? space : letters;
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        lines.add(
                rest.length() <= letters ? rest : rest.substring(0, letters - 1).strip() + "…");
        return lines;
    }

    void rect(String style, double x, double y, double width, double height) {
        write(
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\"/>",
                style, x, y, width, height);
    }

    void line(String style, double x1, double y1, double x2, double y2) {
        write("<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>", style, x1, y1, x2, y2);
    }

    void path(String style, String commands) {
        write("<path class=\"%s\" d=\"%s\"/>", style, commands);
    }

    void dot(String style, double x, double y) {
        write("<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\"/>", style, x, y);
    }

    void text(String style, double x, double y, String text) {
        write("<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>", style, x, y, escaped(text));
    }

    /** A text on several lines around a height; all of it is told to a pointer that rests on it. */
    void label(double x, double middle, String whole, List<String> lines) {
        double first = middle - (lines.size() - 1) * LINE / 2 + FONT * 0.36;
        write("<text class=\"label\"><title>%s</title>", escaped(whole));
        for (int i = 0; i < lines.size(); i++) {
            write("<tspan x=\"%.1f\" y=\"%.1f\">%s</tspan>", x, first + i * LINE, escaped(lines.get(i)));
        }
        svg.append("</text>");
    }

    String end() {
        return svg + "</svg>";
    }

    private void write(String pattern, Object... values) {
        svg.append(String.format(Locale.ROOT, pattern, values));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
