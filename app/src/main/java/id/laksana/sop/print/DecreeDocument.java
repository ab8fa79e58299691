package id.laksana.sop.print;

import id.laksana.sop.layout.Numbering;
import id.laksana.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes a decree with its annex: the act, the list of what it puts in force, and their sheets. */
public class DecreeDocument {

    private static final Locale SPOKEN = Texts.INDONESIAN;
    private static final String PAGE = "sheet decree-act a4-portrait-usual";
    private static final Numbering LETTERS = new Numbering("a.");
    private static final Numbering NUMBERS = new Numbering("1.");
    private static final List<String> ORDINALS = List.of(
            "KESATU",
            "KEDUA",
            "KETIGA",
            "KEEMPAT",
            "KELIMA",
            "KEENAM",
            "KETUJUH",
            "KEDELAPAN",
            "KESEMBILAN",
            "KESEPULUH");

    private final Texts texts;

    public DecreeDocument(Texts texts) {
        this.texts = texts;
    }

    public Document document(PrintedDecree decree, List<Printing> sheets) {
        Html html = Html.document();
        Pages pages = new Pages(html, texts, decree);
        Element[] all = Stream.concat(
                        Stream.of(pages.act(), pages.annex()),
                        sheets.stream().map(sheet -> new SheetArticle(html, texts, sheet).article()))
                .toArray(Element[]::new);
        String title = texts.get(SPOKEN, "print.decree") + " " + decree.number();
        html.tree().appendChild(SheetDocument.page(html, title, all));
        return html.tree();
    }

    private record Pages(Html html, Texts texts, PrintedDecree decree) {

        Element act() {
            Element page = page("decree");
            String office = oneLine().toUpperCase(SPOKEN);
            decree.letterhead()
                    .forEach(line -> page.appendChild(html.words("p", "centred letterhead", line.toUpperCase(SPOKEN))));
            page.appendChild(html.words("h1", "act-title", texts.get(SPOKEN, "print.decree.act") + " " + office));
            page.appendChild(
                    centred(texts.get(SPOKEN, "print.decree.number").toUpperCase(SPOKEN) + " " + decree.number()));
            page.appendChild(centred(texts.get(SPOKEN, "print.decree.subject").toUpperCase(SPOKEN)));
            page.appendChild(centred(decree.about().toUpperCase(SPOKEN)));
            page.appendChild(centred(office + ","));
            page.appendChild(
                    part(texts.get(SPOKEN, "print.decree.considering"), marked(decree.considering(), LETTERS)));
            page.appendChild(part(texts.get(SPOKEN, "print.decree.recalling"), marked(decree.recalling(), NUMBERS)));
            page.appendChild(html.words("h2", "decides", texts.get(SPOKEN, "print.decree.decides")));
            page.appendChild(part(
                    texts.get(SPOKEN, "print.decree.laying-down"),
                    List.of(line(
                            "",
                            texts.get(SPOKEN, "print.decree.act") + " " + office + " "
                                    + texts.get(SPOKEN, "print.decree.subject").toUpperCase(SPOKEN) + " "
                                    + decree.about().toUpperCase(SPOKEN) + "."))));
            for (int place = 0; place < decree.deciding().size(); place++) {
                page.appendChild(
                        part(ordinal(place), List.of(line("", decree.deciding().get(place)))));
            }
            page.appendChild(signature());
            return page;
        }

        Element annex() {
            Element page = page("annex");
            page.appendChild(html.part(
                    "div",
                    "annex-of",
                    html.words("p", "", texts.get(SPOKEN, "print.decree.annex-of") + " " + oneLine()),
                    html.words("p", "", texts.get(SPOKEN, "print.decree.number") + " : " + decree.number()),
                    html.words("p", "", texts.get(SPOKEN, "print.decree.date") + " : " + decree.day()),
                    html.words("p", "", texts.get(SPOKEN, "print.decree.subject") + " : " + decree.about())));
            page.appendChild(html.words("h1", "act-title", texts.get(SPOKEN, "print.decree.list")));
            Element rows = html.part("tbody", "");
            int place = 0;
            for (PrintedDecree.Item item : decree.annex()) {
                place++;
                Element link = Html.with(html.words("a", "", item.name()), "href", "#sop-" + item.code());
                rows.appendChild(html.part(
                        "tr",
                        "",
                        html.words("td", "place", NUMBERS.of(place)),
                        html.words("td", "number", item.number()),
                        html.part("td", "", link)));
            }
            Element head = html.part(
                    "tr",
                    "",
                    heading(texts.get(SPOKEN, "print.contents.no")),
                    heading(texts.get(SPOKEN, "print.contents.number")),
                    heading(texts.get(SPOKEN, "print.contents.name")));
            page.appendChild(html.part("table", "contents", html.part("thead", "", head), rows));
            page.appendChild(signature());
            return page;
        }

        private Element signature() {
            List<Element> lines = new ArrayList<>(List.of(
                    html.words("p", "", texts.get(SPOKEN, "print.decree.place") + " " + decree.place()),
                    html.words("p", "", texts.get(SPOKEN, "print.decree.on") + " " + decree.day()),
                    html.words("p", "office", decree.office()),
                    html.part("div", "signing"),
                    html.words("p", "signatory", decree.name())));
            Stream.of(decree.rank(), decree.nip() == null ? null : "NIP. " + decree.nip())
                    .filter(Objects::nonNull)
                    .forEach(line -> lines.add(html.words("p", "", line)));
            return html.part("div", "act-signature", lines);
        }

        private String oneLine() {
            return decree.office().replaceAll("\\s+", " ");
        }

        private Element page(String id) {
            return Html.with(Html.with(html.part("section", PAGE), "lang", "id"), "id", id);
        }

        private Element centred(String text) {
            return html.words("p", "centred", text);
        }

        /** A label, a colon, and its lines. */
        private Element part(String label, List<Element> lines) {
            return html.part(
                    "table",
                    "act-part",
                    html.part(
                            "tbody",
                            "",
                            html.part(
                                    "tr",
                                    "",
                                    Html.with(html.words("th", "", label), "scope", "row"),
                                    html.words("td", "colon", ":"),
                                    html.part("td", "", lines))));
        }

        private List<Element> marked(List<String> points, Numbering marks) {
            if (points.isEmpty()) {
                return List.of(line("", "-"));
            }
            List<Element> lines = new ArrayList<>();
            for (String point : points) {
                lines.add(line(marks.of(lines.size() + 1), point));
            }
            return lines;
        }

        private Element line(String mark, String text) {
            return html.words(
                    "p", mark.isEmpty() ? "point" : "point marked", mark.isEmpty() ? text : mark + " " + text);
        }

        private Element heading(String text) {
            return Html.with(html.words("th", "", text), "scope", "col");
        }

        private String ordinal(int place) {
            return place < ORDINALS.size() ? ORDINALS.get(place) : String.valueOf(place + 1);
        }
    }
}
