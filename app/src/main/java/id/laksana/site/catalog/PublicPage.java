package id.laksana.site.catalog;

import id.laksana.sop.json.Json;
import id.laksana.sop.print.Html;
import id.laksana.sop.print.HtmlWriter;
import id.laksana.web.Texts;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A page in the making: what stands around everything, and the pieces of which all pages are made. */
final class PublicPage {

    static final String STYLESHEET = "/assets/public.css";

    private static final String MAIN = "isi";
    private static final String PRODUCT = "Laksana";

    private final Html html = Html.document();
    private final PageWords words;
    private final URI base;
    private final String path;
    private final Asked asked;
    private final List<Element> content = new ArrayList<>();
    private Optional<Json> data = Optional.empty();

    PublicPage(PageWords words, URI base, String path, Asked asked) {
        this.words = words;
        this.base = base;
        this.path = path;
        this.asked = asked;
    }

    PageWords words() {
        return words;
    }

    Asked asked() {
        return asked;
    }

    String path() {
        return path;
    }

    PublicPage add(Element... elements) {
        content.addAll(List.of(elements));
        return this;
    }

    /** What the page says to programs. */
    PublicPage tells(Json said) {
        data = Optional.of(said);
        return this;
    }

    String address(String of) {
        return base.resolve(of).toString();
    }

    Element part(String name, String style, Node... children) {
        return html.part(name, style, children);
    }

    Element part(String name, String style, List<? extends Node> children) {
        return html.part(name, style, children);
    }

    /** Words of ours. */
    Element words(String name, String style, String text) {
        return html.words(name, style, text);
    }

    /** Words of an agency, which writes Indonesian. */
    Element theirs(String name, String style, @Nullable String text) {
        Element element = html.words(name, style, text);
        return asked.isEnglish() ? Html.with(element, "lang", Texts.INDONESIAN.getLanguage()) : element;
    }

    Element link(String to, Element named) {
        return Html.with(html.part("a", "", named), "href", to);
    }

    Element link(String to, String named) {
        return Html.with(html.words("a", "", named), "href", to);
    }

    Element theirLink(String to, String named) {
        return Html.with(theirs("a", "", named), "href", to);
    }

    /** A part of the page under a heading of its own. */
    Element section(String id, String heading, Node... children) {
        Element title = Html.with(html.words("h2", "", heading), "id", id);
        Element section = Html.with(html.part("section", "", title), "aria-labelledby", id);
        List.of(children).forEach(section::appendChild);
        return section;
    }

    /** What was said without being laid down, marked so. */
    Element proposed(String text) {
        return html.words("span", "proposed", text);
    }

    /**
     * The whole page.
     *
     * @param owner whose page it is
     */
    String write(String title, Optional<Owner> owner) {
        Element body = html.part(
                "body",
                "",
                Html.with(html.words("a", "skip", words.getTranslation("public.skip")), "href", "#" + MAIN),
                header(owner),
                Html.with(html.part("main", "", content), "id", MAIN),
                footer());
        Element page = html.part("html", "", head(title), body);
        html.tree().appendChild(Html.with(page, "lang", asked.language().getLanguage()));
        return HtmlWriter.write(html.tree());
    }

    /** The agency whose page it is. */
    record Owner(String name, String services) {}

    private Element head(String title) {
        Element head = html.part(
                "head",
                "",
                Html.with(html.part("meta", ""), "charset", "UTF-8"),
                Html.with(meta("viewport"), "content", "width=device-width, initial-scale=1"),
                html.words("title", "", title),
                reference("canonical", address(asked.in(asked.language(), path))),
                alternate(Texts.INDONESIAN),
                alternate(Texts.ENGLISH),
                reference("icon", "/favicon.svg"),
                reference("stylesheet", STYLESHEET));
        if (!asked.search().isBlank()) {
            head.appendChild(Html.with(meta("robots"), "content", "noindex"));
        }
        data.ifPresent(said -> head.appendChild(
                Html.with(html.words("script", "", StructuredData.write(said)), "type", "application/ld+json")));
        return head;
    }

    private Element header(Optional<Owner> owner) {
        Element name = owner.map(one -> theirLink(asked.to(one.services()), one.name()))
                .orElseGet(() -> link(asked.to(Paths.ALL), PRODUCT));
        Locale other = asked.isEnglish() ? Texts.INDONESIAN : Texts.ENGLISH;
        Element language = link(asked.in(other, path), words.getTranslation("public.in-other"));
        Html.with(Html.with(language, "lang", other.getLanguage()), "hreflang", other.getLanguage());
        return html.part("header", "", html.part("p", "owner", name), html.part("p", "language", language));
    }

    private Element footer() {
        return html.part(
                "footer",
                "",
                html.part("p", "", link(asked.to(Paths.ALL), words.getTranslation("public.all-agencies"))));
    }

    private Element meta(String name) {
        return Html.with(html.part("meta", ""), "name", name);
    }

    private Element reference(String kind, String to) {
        return Html.with(Html.with(html.part("link", ""), "rel", kind), "href", to);
    }

    private Element alternate(Locale language) {
        return Html.with(reference("alternate", address(asked.in(language, path))), "hreflang", language.getLanguage());
    }
}
