package id.laksana.site.catalog;

import id.laksana.sop.print.Html;
import org.w3c.dom.Element;

/** Asks for words; without script the browser sends them in the address. */
final class SearchForm {

    private static final String FIELD = "cari";

    private SearchForm() {}

    static Element on(PublicPage page) {
        PageWords words = page.words();
        Element label = Html.with(page.words("label", "", words.getTranslation("public.search")), "for", FIELD);
        Element field = input(page, "search", FIELD, page.asked().search().text());
        Html.with(Html.with(field, "id", FIELD), "maxlength", Search.LONGEST);
        Element form = page.part(
                "form",
                "search",
                label,
                field,
                Html.with(page.words("button", "", words.getTranslation("public.search.go")), "type", "submit"));
        if (page.asked().isEnglish()) {
            form.appendChild(input(page, "hidden", "bahasa", "en"));
        }
        Html.with(Html.with(form, "action", page.path()), "method", "get");
        return Html.with(form, "role", "search");
    }

    /** What was found, and how to go on where that is nothing. */
    static Element found(PublicPage page, int services) {
        PageWords words = page.words();
        String sought = page.asked().search().text();
        Element all = page.link(page.asked().to(page.path()), words.getTranslation("public.search.all"));
        return services == 0
                ? page.part(
                        "div",
                        "notice",
                        page.words("p", "", words.getTranslation("public.search.none", sought)),
                        page.words("p", "", words.getTranslation("public.search.try")),
                        page.part("p", "", all))
                : page.part(
                        "p",
                        "found",
                        page.words("span", "", words.getTranslation("public.search.found", services, sought)),
                        all);
    }

    private static Element input(PublicPage page, String type, String name, String value) {
        Element input = Html.with(Html.with(page.part("input", ""), "type", type), "name", name);
        return Html.with(input, "value", value);
    }
}
