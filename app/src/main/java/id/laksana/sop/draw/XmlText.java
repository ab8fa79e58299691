package id.laksana.sop.draw;

import java.util.Map;

/** Writes elements as XML; what XML cannot hold becomes the replacement character. */
public final class XmlText {

    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder xml = new StringBuilder(1 << 14);

    private XmlText() {}

    static String document(Svg.Element root) {
        XmlText text = new XmlText();
        text.xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        text.write(root, Map.of("xmlns", Svg.NAMESPACE));
        return text.xml.toString();
    }

    private void write(Svg.Element element, Map<String, String> first) {
        xml.append('<').append(element.name());
        first.forEach(this::write);
        element.attributes().forEach(this::write);
        if (element.children().isEmpty()) {
            xml.append("/>");
            return;
        }
        xml.append('>');
        for (Svg child : element.children()) {
            switch (child) {
                case Svg.Element nested -> write(nested, Map.of());
                case Svg.Text text -> escape(text.value());
            }
        }
        xml.append("</").append(element.name()).append('>');
    }

    private void write(String name, String value) {
        xml.append(' ').append(name).append("=\"");
        escape(value);
        xml.append('"');
    }

    private void escape(String text) {
        text.codePoints().map(XmlText::allowed).forEach(point -> {
            switch (point) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\t', '\n', '\r' -> xml.append("&#").append(point).append(';');
                default -> xml.appendCodePoint(point);
            }
        });
    }

    public static String allowed(String text) {
        return text.codePoints()
                .map(XmlText::allowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int allowed(int point) {
        boolean blank = point == '\t' || point == '\n' || point == '\r';
        boolean low = point >= ' ' && point <= 0xD7FF;
        boolean high = point >= 0xE000 && point <= REPLACEMENT;
        return blank || low || high || point >= Character.MIN_SUPPLEMENTARY_CODE_POINT ? point : REPLACEMENT;
    }
}
