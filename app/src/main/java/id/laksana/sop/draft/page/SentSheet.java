package id.laksana.sop.draft.page;

import id.laksana.sop.draft.page.Patch.Part;
import id.laksana.sop.print.HtmlWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a page was sent of a sheet, by its fingerprints: only what is another now is sent to it again. */
public final class SentSheet {

    private static final String NAMED = "data-cell";
    private static final Pattern APART = Pattern.compile("letterhead|identity/[A-Z_]+|section/[A-Z_]+");

    private final Map<String, Long> cells = new HashMap<>();
    private final Map<String, List<String>> rows = new HashMap<>();
    private List<String> order = List.of();
    private long head;
    private long around;

    /** @param sheet is taken apart in here, and of no use afterwards */
    public Patch next(Element sheet) {
        Optional<Element> table = Dom.all(sheet)
                .filter(element -> element.getNodeName().equals("table") && element.hasAttribute("data-table"))
                .findFirst();
        List<Element> steps = table.map(SentSheet::steps).orElse(List.of());
        List<Part> changed = new ArrayList<>();
        List<Part> added = new ArrayList<>();
        List<String> standing = new ArrayList<>();
        for (Element step : steps) {
            standing.add(step.getAttribute("data-step"));
            row(step, changed, added);
        }
        boolean moved = !standing.equals(order);
        order = standing;
        rows.keySet().retainAll(standing);
        Patch.Head otherHead = table.map(this::head).orElse(null);
        List<Element> apart = Dom.all(sheet)
                .filter(element -> APART.matcher(element.getAttribute(NAMED)).matches())
                .toList();
        apart.forEach(cell -> cell(cell, changed));
        if (isAroundOther(sheet, table, apart)) {
            return new Patch(HtmlWriter.fragment(sheet), null, null, List.of(), List.of());
        }
        return new Patch(null, otherHead, moved ? standing : null, added, changed);
    }

    private static List<Element> steps(Element table) {
        return Dom.all(table)
                .filter(element -> element.getNodeName().equals("tr") && element.hasAttribute("data-step"))
                .toList();
    }

    private void row(Element step, List<Part> changed, List<Part> added) {
        String name = step.getAttribute("data-step");
        List<Element> parts = Dom.children(step);
        List<String> names =
                parts.stream().map(part -> part.getAttribute(NAMED)).toList();
        if (names.equals(rows.put(name, names))) {
            parts.forEach(part -> cell(part, changed));
        } else {
            added.add(new Part(name, HtmlWriter.fragment(step)));
            parts.forEach(part -> cell(part, new ArrayList<>()));
        }
    }

    private void cell(Element cell, List<Part> changed) {
        String html = HtmlWriter.fragment(cell);
        String name = cell.getAttribute(NAMED);
        Long print = fingerprint(html);
        if (!print.equals(cells.put(name, print))) {
            changed.add(new Part(name, html));
        }
    }

    private Patch.@Nullable Head head(Element table) {
        List<Element> parts = Dom.children(table);
        Patch.Head now = new Patch.Head(
                table.getAttribute("class"), HtmlWriter.fragment(parts.get(0)), HtmlWriter.fragment(parts.get(1)));
        long print = fingerprint(now.toString());
        boolean same = print == head;
        head = print;
        return same ? null : now;
    }

    /** Whether anything has changed that no part can be put in place of. */
    private boolean isAroundOther(Element sheet, Optional<Element> table, List<Element> apart) {
        List<Runnable> putBack = new ArrayList<>();
        table.ifPresent(whole -> {
            Dom.children(whole).forEach(part -> putBack.add(taken(part)));
            String style = whole.getAttribute("class");
            whole.removeAttribute("class");
            putBack.add(() -> whole.setAttribute("class", style));
        });
        apart.forEach(cell -> putBack.add(taken(cell)));
        long print = fingerprint(HtmlWriter.fragment(sheet));
        boolean other = print != around;
        around = print;
        if (other) {
            putBack.reversed().forEach(Runnable::run);
        }
        return other;
    }

    private static Runnable taken(Element part) {
        Node parent = part.getParentNode();
        Node mark = part.getOwnerDocument().createElement("i");
        parent.replaceChild(mark, part);
        return () -> parent.replaceChild(part, mark);
    }

    private static long fingerprint(String text) {
        long print = 1125899906842597L;
        for (int at = 0; at < text.length(); at++) {
            print = 31 * print + text.charAt(at);
        }
        return print;
    }
}
