package id.laksana.sop.layout.logo;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * What of SVG is drawing. What is not named here is left out: whatever runs, whatever comes from elsewhere, and whatever a small file can make take for
 * ever to draw (filters, patterns, masks, dashes).
 */
final class DrawingRules {

    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "style",
            "text",
            "tspan");

    /** Of no use on paper and of no harm. */
    private static final Set<String> META = Set.of("title", "desc", "metadata", "namedview", "switch", "pgf");

    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "class",
            "style",
            "d",
            "points",
            "x",
            "y",
            "x1",
            "x2",
            "y1",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "fx",
            "fy",
            "width",
            "height",
            "viewBox",
            "preserveAspectRatio",
            "transform",
            "gradientTransform",
            "gradientUnits",
            "spreadMethod",
            "clipPathUnits",
            "offset",
            "stop-color",
            "stop-opacity",
            "fill",
            "fill-opacity",
            "fill-rule",
            "stroke",
            "stroke-width",
            "stroke-opacity",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "opacity",
            "color",
            "clip-path",
            "clip-rule",
            "display",
            "visibility",
            "font-family",
            "font-size",
            "font-weight",
            "font-style",
            "text-anchor",
            "letter-spacing",
            "dx",
            "dy");

    /** Pictures, fonts and styles from elsewhere; {@code url(#id)} is of the file itself. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "url\\s*\\(\\s*['\"]?\\s*(?!#)|@|\\\\|expression|javascript:|data:|stroke-dash|filter|mask");

    private DrawingRules() {}

    static boolean isDrawing(Element element) {
        return NAMESPACE.equals(element.getNamespaceURI()) && ELEMENTS.contains(element.getLocalName());
    }

    static boolean isMeta(Element element) {
        return !NAMESPACE.equals(element.getNamespaceURI())
                        && !element.getLocalName().equalsIgnoreCase("script")
                || META.contains(element.getLocalName());
    }

    static boolean isAttribute(String name, String value) {
        return ATTRIBUTES.contains(name) && isHarmless(value);
    }

    /** Neither anything that we merely do not draw. */
    static boolean isHostile(String name, String value) {
        return name.toLowerCase(Locale.ROOT).startsWith("on") || ATTRIBUTES.contains(name) && !isHarmless(value);
    }

    static boolean isHarmless(String value) {
        return !ELSEWHERE.matcher(value.toLowerCase(Locale.ROOT)).find();
    }
}
