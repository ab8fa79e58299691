package id.laksana.sop.print;

import id.laksana.sop.layout.Numbering;
import id.laksana.sop.sheet.Decree;
import id.laksana.sop.sheet.Sheet;
import id.laksana.web.Texts;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes the book of an agency: cover, decree, contents, the service standards, and all sheets, each in its own layout. */
@Singleton
public class BookDocument {

    private static final Numbering PLACES = new Numbering("1.");

    private final Texts texts;

    public BookDocument(Texts texts) {
        this.texts = texts;
    }

    public Document book(Book book) {
        Html html = Html.document();
        Element[] pages = new Pages(html, texts, book).all().toArray(Element[]::new);
        html.tree()
                .appendChild(
                        SheetDocument.page(html, String.join(" ", book.binding().title()), pages));
        return html.tree();
    }

    /** The pages of one book. */
    private record Pages(Html html, Texts texts, Book book) {

        Stream<Element> all() {
            return Stream.of(Stream.of(cover()), decrees(), Stream.of(contents()), standards(), sheets())
                    .flatMap(pages -> pages);
        }

        private Element page(String style) {
            String paper = book.binding().paper().style();
            return Html.with(html.part("section", "sheet " + style + " " + paper), "lang", "id");
        }

        private Element lines(String style, List<String> lines) {
            return html.part(
                    "div",
                    style,
                    lines.stream().map(line -> html.words("p", "", line)).toList());
        }

        private Element cover() {
            Element page = page("cover");
            page.appendChild(lines("title", book.binding().title()));
            List<Element> services = new ArrayList<>();
            for (String service : book.services()) {
                services.add(numbered(services.size() + 1, service));
            }
            page.appendChild(html.part("ol", "items numbered", services));
            List<String> foot = book.binding().foot();
            page.appendChild(lines("foot", foot.isEmpty() ? List.of(book.agency()) : foot));
            return page;
        }

        private Element numbered(int place, String text) {
            Element item = html.part("li", "", html.words("span", "no", PLACES.of(place)));
            return html.say(item, " " + text);
        }

        /** A decree that enacts several sheets stands once, with all of them. Where none is known there is a page to be filled in. */
        private Stream<Element> decrees() {
            Map<List<String>, List<Decree>> decrees = new LinkedHashMap<>();
            for (Printing printing : book.sheets()) {
                Decree decree = printing.sheet().decree();
                if (decree != null) {
                    List<String> same =
                            List.of(decree.act(), decree.number(), decree.date().printed());
                    decrees.computeIfAbsent(same, _ -> new ArrayList<>()).add(decree);
                }
            }
            return decrees.isEmpty()
                    ? Stream.of(decree(texts.get(Texts.INDONESIAN, "print.decree"), "", "", ""))
                    : decrees.values().stream().map(this::decree);
        }

        private Element decree(List<Decree> items) {
            Decree decree = items.getFirst();
            Element page = decree(decree.act(), decree.number(), decree.date().printed(), decree.title());
            page.appendChild(lines("annex", List.of(decree.annex())));
            page.appendChild(lines("items", items.stream().map(Decree::item).toList()));
            return page;
        }

        private Element decree(String act, String number, String date, String title) {
            Element page = page("decree-page");
            page.appendChild(html.words("h1", "", act));
            page.appendChild(fact(texts.get(Texts.INDONESIAN, "print.decree.number"), number));
            page.appendChild(fact(texts.get(Texts.INDONESIAN, "print.decree.date"), date));
            page.appendChild(fact(texts.get(Texts.INDONESIAN, "print.decree.subject"), title));
            if (number.isEmpty()) {
                page.appendChild(fact(texts.get(Texts.INDONESIAN, "print.decree.signatory"), ""));
            }
            return page;
        }

        /** A line to be filled in where nothing is known. */
        private Element fact(String label, String value) {
            Element line = html.words("p", "fact", label + " : ");
            line.appendChild(html.words("span", value.isEmpty() ? "blank" : "", value));
            return line;
        }

        private Element contents() {
            Element page = page("contents");
            page.appendChild(html.words("h1", "", texts.get(Texts.INDONESIAN, "print.contents")));
            Element rows = html.part("tbody", "");
            int place = 0;
            for (PrintedStandard standard : book.chapter().standards()) {
                place++;
                String name = texts.get(Texts.INDONESIAN, "print.service-standard.of", standard.service());
                rows.appendChild(content(place, null, name, standard.id()));
            }
            for (Printing printing : book.sheets()) {
                place++;
                Sheet sheet = printing.sheet();
                String name = Objects.requireNonNullElse(sheet.identity().name().value(), printing.code());
                rows.appendChild(content(place, sheet.identity().number().value(), name, "sop-" + printing.code()));
            }
            Element head = html.part(
                    "tr",
                    "",
                    heading(texts.get(Texts.INDONESIAN, "print.contents.no")),
                    heading(texts.get(Texts.INDONESIAN, "print.contents.number")),
                    heading(texts.get(Texts.INDONESIAN, "print.contents.name")),
                    Html.with(heading(texts.get(Texts.INDONESIAN, "print.contents.page")), "class", "page"));
            page.appendChild(html.part("table", "contents", html.part("thead", "", head), rows));
            return page;
        }

        private Element heading(String text) {
            return Html.with(html.words("th", "", text), "scope", "col");
        }

        /** The page is known to whoever makes pages; the empty reference is where it goes. */
        private Element content(int place, @Nullable String number, String name, String id) {
            Element link = html.words("a", "", name.replaceAll("\\s+", " "));
            return html.part(
                    "tr",
                    "",
                    html.words("td", "place", PLACES.of(place)),
                    html.words("td", "number", number),
                    html.part("td", "", Html.with(link, "href", "#" + id)),
                    html.part("td", "page", Html.with(html.part("a", "page-of"), "href", "#" + id)));
        }

        private Stream<Element> standards() {
            ServicePages pages = new ServicePages(html, texts, book.chapter().head());
            return book.chapter().standards().stream().map(pages::standard);
        }

        private Stream<Element> sheets() {
            return book.sheets().stream().map(printing -> new SheetArticle(html, texts, printing).article());
        }
    }
}
