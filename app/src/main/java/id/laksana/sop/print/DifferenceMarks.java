package id.laksana.sop.print;

import id.laksana.sop.difference.Merged;
import id.laksana.sop.difference.Merged.Fate;
import id.laksana.sop.difference.Merged.Was;
import id.laksana.sop.difference.WordDiff;
import id.laksana.sop.draw.ChangedLines;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.web.Texts;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Marks on a printed sheet of two versions at once what was and what is: words within their cells, rows, columns, who acts, and lines. */
final class DifferenceMarks {

    private static final String STYLE = "class";
    private static final String CELL = "data-cell";

    private final Html html;
    private final Document document;
    private final Texts texts;
    private final Merged merged;

    DifferenceMarks(Html html, Texts texts, Merged merged) {
        this.html = html;
        this.document = html.tree();
        this.texts = texts;
        this.merged = merged;
    }

    /** @param columns whose heads the sheet has, from left to right */
    void apply(List<PerformerId> columns) {
        elements("*").filter(element -> element.hasAttribute(CELL)).forEach(this::cell);
        elements("tr").filter(row -> row.hasAttribute("data-step")).forEach(this::row);
        List<Element> heads = elements("th")
                .filter(head -> head.getAttribute(STYLE).equals("performer"))
                .toList();
        for (int column = 0; column < Math.min(heads.size(), columns.size()); column++) {
            Was was = merged.columns().get(columns.get(column));
            if (was != null) {
                say(heads.get(column), was);
            }
        }
        ChangedLines lines = ChangedLines.between(merged.before(), merged.after());
        elements("g").filter(line -> line.hasAttribute("data-flow")).forEach(line -> line(line, lines));
    }

    private void cell(Element cell) {
        Was was = merged.cells().get(cell.getAttribute(CELL));
        if (was == null) {
            return;
        }
        switch (cell.getAttribute(CELL)) {
            case "letterhead" -> unit(cell, was);
            case String identity when identity.startsWith("identity/") -> say((Element) cell.getLastChild(), was);
            default -> say(cell, was);
        }
        style(cell, "changed");
    }

    /** The last line of the letterhead, unless the unit is none any more or stands in another line. */
    private void unit(Element letterhead, Was was) {
        Element last = (Element) letterhead.getLastChild();
        Element line = last != null && Objects.equals(last.getTextContent(), was.after())
                ? last
                : (Element) letterhead.appendChild(html.part("p", "line light"));
        say(line, was);
    }

    private void row(Element row) {
        StepId step = new StepId(row.getAttribute("data-step"));
        Fate fate = merged.rows().get(step);
        switch (fate) {
            case Fate.Added _ -> fate(row, "row-added", texts.get(Texts.INDONESIAN, "difference.row.added"));
            case Fate.Removed _ -> {
                cells(row).filter(DifferenceMarks::isOfWords).forEach(this::strike);
                fate(row, "row-gone", texts.get(Texts.INDONESIAN, "difference.row.removed"));
            }
            case Fate.Moved moved ->
                fate(row, "row-moved", texts.get(Texts.INDONESIAN, "difference.row.moved", moved.before()));
            case null -> {}
        }
        Merged.Cast cast = merged.casts().get(step);
        if (cast != null) {
            cells(row)
                    .filter(cell -> cell.getAttribute(CELL).endsWith("/activity"))
                    .forEach(cell -> cell.appendChild(cast(cast)));
        }
    }

    private void fate(Element row, String style, String words) {
        style(row, style);
        cells(row)
                .filter(cell -> cell.getAttribute(CELL).endsWith("/activity"))
                .forEach(cell -> cell.insertBefore(html.words("span", "fate", words), cell.getFirstChild()));
    }

    private Element cast(Merged.Cast cast) {
        Element line = html.words("p", "cast", texts.get(Texts.INDONESIAN, "difference.cast") + " ");
        cast.taken().forEach(name -> {
            line.appendChild(html.words("del", "", name));
            html.say(line, " ");
        });
        cast.set().forEach(name -> {
            line.appendChild(html.words("ins", "", name));
            html.say(line, " ");
        });
        String lead = cast.lead();
        if (lead != null) {
            line.appendChild(html.words("ins", "", texts.get(Texts.INDONESIAN, "difference.lead", lead)));
        }
        return line;
    }

    private static boolean isOfWords(Element cell) {
        return !cell.getAttribute(CELL).endsWith("/strip");
    }

    private void strike(Element cell) {
        Element struck = html.part("del", "");
        while (cell.getFirstChild() != null) {
            struck.appendChild(cell.getFirstChild());
        }
        cell.appendChild(struck);
    }

    private static void line(Element line, ChangedLines lines) {
        String style = lines.style(line.getAttribute("data-flow"), line.getAttribute("data-goal"));
        if (!style.isEmpty()) {
            style(line, style);
        }
    }

    private void say(Element cell, Was was) {
        while (cell.getFirstChild() != null) {
            cell.removeChild(cell.getFirstChild());
        }
        for (WordDiff.Piece piece : WordDiff.of(some(was.before()), some(was.after()))) {
            switch (piece.kind()) {
                case SAME -> html.say(cell, piece.text());
                case OLD -> cell.appendChild(html.words("del", "", piece.text()));
                case NEW -> cell.appendChild(html.words("ins", "", piece.text()));
            }
        }
    }

    private static String some(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static void style(Element element, String style) {
        element.setAttribute(STYLE, (element.getAttribute(STYLE) + " " + style).strip());
    }

    private Stream<Element> elements(String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast).toList().stream();
    }

    private static Stream<Element> cells(Element row) {
        NodeList children = row.getChildNodes();
        return IntStream.range(0, children.getLength())
                .<Node>mapToObj(children::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList()
                .stream();
    }
}
