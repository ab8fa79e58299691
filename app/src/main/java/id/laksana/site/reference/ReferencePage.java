package id.laksana.site.reference;

import id.laksana.sop.print.Html;
import id.laksana.sop.print.HtmlWriter;
import id.laksana.web.Texts;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The document as a page that works without script: English, because programmers read it, with a few words of Indonesian first. */
@Singleton
class ReferencePage {

    private static final String CONTENT = "isi";

    private final Texts texts;
    private final Problems problems;

    ReferencePage(Texts texts, Problems problems) {
        this.texts = texts;
        this.problems = problems;
    }

    String write(Tree document) {
        Html html = Html.document();
        Prose prose = new Prose(html);
        SchemaTable schemas = new SchemaTable(html, prose, texts);
        OperationParts operations = new OperationParts(html, prose, schemas, texts);
        List<Node> content = new ArrayList<>();
        content.add(html.words("h1", "", english("title")));
        content.add(welcome(html));
        content.addAll(prose.paragraphs(document.at("info").text("description")));
        content.add(contents(html, document));
        document.each("tags").forEach(tag -> content.addAll(operations.of(tag, document)));
        content.add(things(html, schemas, document));
        content.add(problems(html));
        Element main = Html.with(html.part("main", "reference", content), "id", CONTENT);
        Element body = html.part("body", "", skip(html), header(html), main);
        html.tree()
                .appendChild(Html.with(html.part("html", "", head(html), body), "lang", Texts.ENGLISH.getLanguage()));
        return HtmlWriter.write(html.tree());
    }

    private Element welcome(Html html) {
        Element told = html.words("p", "notice", texts.get(Texts.INDONESIAN, "reference.welcome"));
        return Html.with(told, "lang", Texts.INDONESIAN.getLanguage());
    }

    private Element skip(Html html) {
        return link(html, "skip", "#" + CONTENT, texts.get(Texts.ENGLISH, "public.skip"));
    }

    private Element header(Html html) {
        Element home = html.part("p", "owner", link(html, "", "/layanan", "Laksana"));
        Element file = html.part("p", "", link(html, "", "/api/openapi.yml", "openapi.yml"));
        return html.part("header", "", home, file);
    }

    private Element contents(Html html, Tree document) {
        Element list = html.part("ul", "");
        document.each("tags").forEach(tag -> {
            Element operations = html.part("ul", "");
            OperationParts.tagged(tag, document)
                    .forEach(operation -> operations.appendChild(html.part(
                            "li",
                            "",
                            link(
                                    html,
                                    "",
                                    "#" + operation.id(),
                                    operation.parts().text("summary")))));
            list.appendChild(html.part("li", "", html.words("strong", "", tag.text("name")), operations));
        });
        list.appendChild(html.part("li", "", link(html, "", "#things", english("things"))));
        list.appendChild(html.part("li", "", link(html, "", "#problems", english("problems"))));
        return Html.with(html.part("nav", "contents", list), "aria-label", english("contents"));
    }

    private Element things(Html html, SchemaTable schemas, Tree document) {
        Element section = html.part("section", "", titled(html, "h2", "things", english("things")));
        document.at("components").at("schemas").below().forEach((name, schema) -> {
            Element part = html.part("section", "thing", titled(html, "h3", SchemaTable.anchor(name), name));
            schemas.body(schema).forEach(part::appendChild);
            section.appendChild(part);
        });
        return section;
    }

    private Element problems(Html html) {
        Element section = html.part(
                "section",
                "",
                titled(html, "h2", "problems", english("problems")),
                html.words("p", "", english("problems.text")));
        for (Problems.Told problem : problems.all()) {
            Element heading = titled(html, "h3", problem.code(), "");
            heading.appendChild(html.words("code", "", problem.code()));
            heading.appendChild(html.words("span", "status", String.valueOf(problem.status())));
            section.appendChild(html.part(
                    "section",
                    "problem",
                    heading,
                    html.words("p", "", problem.english()),
                    Html.with(html.words("p", "beside", problem.indonesian()), "lang", "id")));
        }
        return section;
    }

    private Element head(Html html) {
        return html.part(
                "head",
                "",
                Html.with(html.part("meta", ""), "charset", "UTF-8"),
                Html.with(
                        Html.with(html.part("meta", ""), "name", "viewport"),
                        "content",
                        "width=device-width, initial-scale=1"),
                html.words("title", "", english("title") + " · Laksana"),
                reference(html, "icon", "/favicon.svg"),
                reference(html, "stylesheet", "/assets/public.css"),
                reference(html, "stylesheet", "/assets/reference.css"));
    }

    private static Element titled(Html html, String heading, String id, String title) {
        return Html.with(html.words(heading, "", title), "id", id);
    }

    private static Element reference(Html html, String kind, String to) {
        return Html.with(Html.with(html.part("link", ""), "rel", kind), "href", to);
    }

    private static Element link(Html html, String style, String to, String name) {
        return Html.with(html.words("a", style, name), "href", to);
    }

    private String english(String key) {
        return texts.get(Texts.ENGLISH, "reference." + key);
    }
}
