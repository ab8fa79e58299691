package id.laksana.sop.layout.logo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** How many elements are drawn when all references are followed: a few lines can refer to each other so that they are billions. */
final class Weight {

    private static final long MOST = 20_000;

    private final Map<String, Element> named = new HashMap<>();
    private final Map<Element, Long> known = new HashMap<>();
    private final Set<Element> within = new HashSet<>();
    private final long all;

    private Weight(Document drawing) {
        NodeList elements = drawing.getElementsByTagName("*");
        for (int index = 0; index < elements.getLength(); index++) {
            Element element = (Element) elements.item(index);
            named.putIfAbsent(element.getAttribute("id"), element);
        }
        this.all = of(drawing.getDocumentElement());
    }

    static Weight of(Document drawing) {
        return new Weight(drawing);
    }

    boolean isBearable() {
        return all <= MOST;
    }

    /** What contains itself weighs too much. */
    private long of(Element element) {
        Long told = known.get(element);
        if (told != null) {
            return told;
        }
        if (!within.add(element)) {
            return MOST + 1;
        }
        long weight = 1;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            weight = child instanceof Element part ? sum(weight, of(part)) : weight;
        }
        Element referred = named.get(reference(element));
        if (referred != null) {
            weight = sum(weight, of(referred));
        }
        within.remove(element);
        known.put(element, weight);
        return weight;
    }

    private static String reference(Element element) {
        String link = element.getAttribute("href");
        return link.startsWith("#") && link.length() > 1 ? link.substring(1) : "#";
    }

    private static long sum(long one, long other) {
        return Math.min(one + other, MOST + 1);
    }
}
