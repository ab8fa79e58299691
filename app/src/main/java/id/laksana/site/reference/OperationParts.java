package id.laksana.site.reference;

import id.laksana.sop.print.Html;
import id.laksana.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What each operation takes and gives. */
final class OperationParts {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final Html html;
    private final Prose prose;
    private final SchemaTable schemas;
    private final Texts texts;

    OperationParts(Html html, Prose prose, SchemaTable schemas, Texts texts) {
        this.html = html;
        this.prose = prose;
        this.schemas = schemas;
        this.texts = texts;
    }

    /** @param parameters those of its address too */
    record Operation(String method, String path, Tree parts, List<Tree> parameters) {

        String id() {
            return parts.text("operationId");
        }
    }

    static List<Operation> tagged(Tree tag, Tree document) {
        return document.at("paths").below().entrySet().stream()
                .flatMap(path -> operations(path.getKey(), path.getValue()))
                .filter(operation -> operation.parts().words("tags").contains(tag.text("name")))
                .toList();
    }

    private static Stream<Operation> operations(String path, Tree all) {
        return all.below().entrySet().stream()
                .filter(one -> METHODS.contains(one.getKey()))
                .map(one -> new Operation(
                        one.getKey(),
                        path,
                        one.getValue(),
                        Stream.concat(all.each("parameters").stream(), one.getValue().each("parameters").stream())
                                .map(Tree::resolved)
                                .toList()));
    }

    List<Element> of(Tree tag, Tree document) {
        List<Element> told = new ArrayList<>();
        told.add(html.words("h2", "", tag.text("name")));
        told.addAll(prose.paragraphs(tag.text("description")));
        tagged(tag, document).forEach(operation -> told.add(of(operation)));
        return told;
    }

    private Element of(Operation operation) {
        Element heading = html.words("h3", "", operation.parts().text("summary"));
        Element address = html.part(
                "p",
                "address",
                html.words(
                        "span",
                        "method " + operation.method(),
                        operation.method().toUpperCase(Locale.ROOT)),
                html.words("code", "", operation.path()));
        Element part = html.part(
                "section", "operation", Html.with(heading, "id", operation.id()), address, allowed(operation));
        prose.paragraphs(operation.parts().text("description")).forEach(part::appendChild);
        parameters(operation).forEach(part::appendChild);
        body(operation).forEach(part::appendChild);
        answers(operation).forEach(part::appendChild);
        return part;
    }

    private Element allowed(Operation operation) {
        List<String> scopes = operation.parts().each("security").stream()
                .flatMap(one -> one.words("token").stream())
                .toList();
        return scopes.isEmpty()
                ? html.words("p", "scope", word("people"))
                : html.part(
                        "p",
                        "scope",
                        html.words("span", "", word("scope") + " "),
                        html.words("code", "", scopes.getFirst()));
    }

    private List<Element> parameters(Operation operation) {
        if (operation.parameters().isEmpty()) {
            return List.of();
        }
        Element rows = html.part("tbody", "");
        for (Tree parameter : operation.parameters()) {
            rows.appendChild(html.part(
                    "tr",
                    "",
                    html.part("th", "", html.words("code", "", parameter.text("name"))),
                    html.words(
                            "td", "", parameter.text("in") + (parameter.is("required") ? "" : ", " + word("optional"))),
                    html.part("td", "", schemas.type(parameter.at("schema"))),
                    prose.line("td", parameter.text("description").strip())));
        }
        return List.of(
                html.words("h4", "", word("parameters")),
                html.scrolled(html.part("table", "", rows), word("parameters")));
    }

    private List<Element> body(Operation operation) {
        Map<String, Tree> contents =
                operation.parts().at("requestBody").at("content").below();
        if (contents.isEmpty()) {
            return List.of();
        }
        List<Element> told = new ArrayList<>();
        told.add(html.words("h4", "", word("body")));
        contents.forEach((type, content) -> {
            told.add(html.part("p", "", content(type, content)));
            content.at("examples").below().forEach((_, example) -> {
                told.add(prose.line("p", example.resolved().text("summary")));
                told.add(html.part(
                        "pre",
                        "",
                        html.words(
                                "code",
                                "",
                                JsonText.of(example.resolved().part().get("value")))));
            });
        });
        return told;
    }

    private List<Node> content(String type, Tree content) {
        return List.of(html.words("code", "", type), html.words("span", "", " "), schemas.type(content.at("schema")));
    }

    private List<Element> answers(Operation operation) {
        Element list = html.part("ul", "answers");
        operation.parts().at("responses").below().forEach((status, answer) -> {
            Tree told = answer.resolved();
            Element line = html.part("li", "", html.words("code", "", status), html.words("span", "", " "));
            line.appendChild(prose.line("span", told.text("description").strip() + " "));
            told.at("content").below().forEach((type, content) -> {
                content(type, content).forEach(line::appendChild);
            });
            list.appendChild(line);
        });
        return List.of(html.words("h4", "", word("answers")), list);
    }

    private String word(String key) {
        return texts.get(Texts.ENGLISH, "reference." + key);
    }
}
