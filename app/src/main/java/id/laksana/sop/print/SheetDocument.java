package id.laksana.sop.print;

import id.laksana.sop.difference.Merged;
import id.laksana.sop.draw.route.Scheme;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.web.Texts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Makes the official sheet: the same document for the screen, for the public page and for paper. */
@Singleton
public class SheetDocument {

    public static final String STYLESHEET = "/assets/sheet.css";
    public static final String SCREEN_STYLESHEET = "/assets/sheet-screen.css";

    private final Texts texts;

    public SheetDocument(Texts texts) {
        this.texts = texts;
    }

    /** A page of its own, in Indonesian as all of it. */
    public Document page(Printing printing) {
        Html html = Html.document();
        html.tree().appendChild(page(html, title(printing), new SheetArticle(html, texts, printing).article()));
        return html.tree();
    }

    /** The sheet alone, as the one element of its document; its headings stand below that of the page that takes it in. */
    public Document sheet(Printing printing) {
        Html html = Html.document();
        within(html, printing);
        return html.tree();
    }

    /** The same of two versions at once, where what was is struck out and what is new is underlined. */
    public Document difference(Merged merged, Printing printing) {
        Html html = Html.document();
        within(html, printing);
        FlowStrips strips = printing.strips();
        List<PerformerId> columns = strips == null
                ? List.of()
                : strips.columns().stream().map(Scheme.Column::performer).toList();
        new DifferenceMarks(html, texts, merged).apply(columns);
        return html.tree();
    }

    private void within(Html html, Printing printing) {
        Element article = new SheetArticle(html, texts, printing).article();
        headings(article, "h1").forEach(heading -> level(heading, 2));
        headings(article, "h2").forEach(heading -> level(heading, 3));
        html.tree().appendChild(article);
    }

    private static void level(Element heading, int level) {
        Html.with(Html.with(heading, "role", "heading"), "aria-level", level);
    }

    private static Stream<Element> headings(Element article, String name) {
        NodeList headings = article.getElementsByTagName(name);
        return IntStream.range(0, headings.getLength()).mapToObj(index -> (Element) headings.item(index));
    }

    static Element page(Html html, String title, Element... content) {
        Element head = html.part(
                "head",
                "",
                Html.with(html.part("meta", ""), "charset", "UTF-8"),
                Html.with(
                        Html.with(html.part("meta", ""), "name", "viewport"),
                        "content",
                        "width=device-width, initial-scale=1"),
                html.words("title", "", title),
                Html.with(Html.with(html.part("link", ""), "rel", "icon"), "href", "/favicon.svg"),
                stylesheet(html, STYLESHEET, "all"),
                stylesheet(html, SCREEN_STYLESHEET, "screen"));
        Element body = html.part("body", "sheets", html.part("main", "", content));
        return Html.with(html.part("html", "", head, body), "lang", "id");
    }

    private static Element stylesheet(Html html, String address, String media) {
        Element link = Html.with(Html.with(html.part("link", ""), "rel", "stylesheet"), "href", address);
        return Html.with(link, "media", media);
    }

    private static String title(Printing printing) {
        return Objects.requireNonNullElse(printing.sheet().identity().name().value(), printing.code())
                .replaceAll("\\s+", " ");
    }
}
