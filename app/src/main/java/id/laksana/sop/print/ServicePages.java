package id.laksana.sop.print;

import id.laksana.sop.layout.Numbering;
import id.laksana.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** What stands on paper of an agency's services: the standard of each, and the charter. */
final class ServicePages {

    private static final Locale SPOKEN = Texts.INDONESIAN;
    private static final Numbering PLACES = new Numbering("1.");

    /** Lines that bear a number or a dash of their own. */
    private static final Pattern MARKED = Pattern.compile("\\s*(?:[0-9]{1,3}|[a-zA-Z])[.)]\\s.*|\\s*[-–•*]\\s.*");

    private static final String STANDARD = "sheet service-standard a4-portrait-usual";
    private static final String CHARTER = "sheet charter a4-landscape-wide";

    private final Html html;
    private final Texts texts;
    private final PageHead head;

    ServicePages(Html html, Texts texts, PageHead head) {
        this.html = html;
        this.texts = texts;
        this.head = head;
    }

    Element standard(PrintedStandard standard) {
        Element page = page(STANDARD, standard.id());
        page.appendChild(
                html.words("h1", "title", texts.get(SPOKEN, "print.service-standard") + "\n" + standard.service()));
        List<Element> rows = new ArrayList<>();
        for (PrintedStandard.Entry entry : standard.entries()) {
            rows.add(row(rows.size() + 1, entry));
        }
        Element names = html.part(
                "tr",
                "",
                heading(texts.get(SPOKEN, "print.service-standard.no")),
                heading(texts.get(SPOKEN, "print.service-standard.component")),
                heading(texts.get(SPOKEN, "print.service-standard.content")));
        page.appendChild(html.part(
                "table",
                "components",
                html.columns(6, 26, 68),
                html.part("thead", "", names),
                html.part("tbody", "", rows)));
        return page;
    }

    Element charter(PrintedCharter charter) {
        Element page = page(CHARTER, PrintedCharter.ID);
        page.appendChild(html.words("h1", "title", texts.get(SPOKEN, "print.charter")));
        page.appendChild(html.words("p", "text", charter.text()));
        page.appendChild(html.part(
                "div",
                "signature",
                html.words("p", "", charter.signed()),
                html.words("p", "", charter.post()),
                html.part("div", "signing"),
                html.words("p", charter.signatory().isBlank() ? "signatory blank" : "signatory", charter.signatory())));
        return page;
    }

    private Element page(String style, String id) {
        Element page = Html.with(Html.with(html.part("article", style), "id", id), "lang", "id");
        page.appendChild(letterhead());
        return page;
    }

    private Element letterhead() {
        Element letterhead = html.part("div", "page-head");
        if (head.emblem() != null) {
            Element emblem = Html.with(html.part("img", "logo"), "src", head.emblem());
            letterhead.appendChild(Html.with(emblem, "alt", ""));
        }
        head.lines().forEach(line -> letterhead.appendChild(html.words("p", "line", line)));
        head.contact().forEach(line -> letterhead.appendChild(html.words("p", "contact", line)));
        return letterhead;
    }

    private Element row(int place, PrintedStandard.Entry entry) {
        Element content = html.part("td", "content");
        if (entry.lines().size() > 1
                && entry.lines().stream().noneMatch(line -> MARKED.matcher(line).matches())) {
            content.appendChild(html.part("ol", "items numbered", items(entry.lines())));
        } else {
            entry.lines().forEach(line -> content.appendChild(html.words("p", "", line)));
        }
        if (entry.note() != null) {
            content.appendChild(html.words("p", "note", entry.note()));
        }
        Element component = Html.with(html.words("th", "component", entry.component()), "scope", "row");
        return html.part("tr", "", html.words("td", "no", String.valueOf(place)), component, content);
    }

    private List<Element> items(List<String> lines) {
        List<Element> items = new ArrayList<>();
        for (String line : lines) {
            Element item = html.part("li", "", html.words("span", "no", PLACES.of(items.size() + 1)));
            items.add(html.say(item, " " + line));
        }
        return items;
    }

    private Element heading(String name) {
        return Html.with(html.words("th", "", name), "scope", "col");
    }
}
