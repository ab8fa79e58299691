package id.laksana.site.reference;

import id.laksana.sop.print.Html;
import id.laksana.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What things are made of, as rows of a table or in a few words. */
final class SchemaTable {

    private final Html html;
    private final Prose prose;
    private final Texts texts;

    SchemaTable(Html html, Prose prose, Texts texts) {
        this.html = html;
        this.prose = prose;
        this.texts = texts;
    }

    static String anchor(String schema) {
        return "schema-" + schema;
    }

    /** What something consists of: members, words, or kinds. */
    List<Element> body(Tree schema) {
        List<Element> body = new ArrayList<>(prose.paragraphs(schema.text("description")));
        if (schema.has("enum")) {
            body.add(html.part("p", "words", codes(schema.words("enum"))));
        }
        if (schema.has("properties")) {
            body.add(members(schema));
        }
        if (!schema.each("oneOf").isEmpty()) {
            body.add(html.part(
                    "ul",
                    "kinds",
                    schema.each("oneOf").stream()
                            .map(kind -> html.part("li", "", type(kind)))
                            .toList()));
        }
        return body;
    }

    private Element members(Tree schema) {
        Element rows = html.part("tbody", "");
        schema.at("properties")
                .below()
                .forEach((name, member) -> rows.appendChild(html.part(
                        "tr",
                        "",
                        html.part("th", "", html.words("code", "", name)),
                        html.part("td", "", type(member)),
                        html.part(
                                "td", "", text(member, schema.words("required").contains(name))))));
        return html.scrolled(html.part("table", "", rows), texts.get(Texts.ENGLISH, "reference.members"));
    }

    private List<Node> text(Tree member, boolean always) {
        List<Node> text = new ArrayList<>();
        if (!always) {
            text.add(html.words("span", "optional", texts.get(Texts.ENGLISH, "reference.optional")));
        }
        member.find("description").ifPresent(told -> text.add(prose.line("span", told.strip())));
        return text;
    }

    /** In a few words, with a link to where more is told. */
    Element type(Tree schema) {
        Optional<String> named = schema.referred();
        if (named.isPresent()) {
            return Html.with(html.words("a", "", named.get()), "href", "#" + anchor(named.get()));
        }
        List<Tree> kinds = schema.each("oneOf");
        if (!kinds.isEmpty()) {
            return html.part("span", "", either(kinds));
        }
        if (schema.has("const")) {
            return html.words("code", "", schema.text("const"));
        }
        String type = String.join(" | ", schema.words("type"));
        return "array".equals(schema.text("type"))
                ? html.part("span", "", html.words("span", "", type + " "), type(schema.at("items")))
                : html.words(
                        "span",
                        "",
                        type + schema.find("format").map(" "::concat).orElse(""));
    }

    private List<Node> either(List<Tree> kinds) {
        List<Node> either = new ArrayList<>();
        for (Tree kind : kinds) {
            if (!either.isEmpty()) {
                either.add(html.words("span", "", " | "));
            }
            either.add(type(kind));
        }
        return either;
    }

    private List<Node> codes(List<String> words) {
        List<Node> codes = new ArrayList<>();
        words.forEach(word -> {
            codes.add(html.words("code", "", word));
            codes.add(html.tree().createTextNode(" "));
        });
        return codes;
    }
}
