package id.laksana.site.catalog;

import id.laksana.sop.print.Html;
import id.laksana.sop.service.Component;
import id.laksana.sop.service.PublishedService;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** Services one below the other: what each is called, how long it takes and what it costs. */
final class ServiceList {

    /** What stands around the names of a service. */
    private static final int ITEM = 500;

    private final PublicPage page;
    private final PageWords words;

    ServiceList(PublicPage page) {
        this.page = page;
        this.words = page.words();
    }

    /**
     * A service in it.
     *
     * @param beside what else is said of it
     */
    record Item(String to, String name, Optional<String> beside, PublishedService service) {

        int weight() {
            return ITEM
                    + Brief.weight(Brief.name(name))
                    + Brief.weight(to)
                    + beside.map(text -> Brief.weight(Brief.name(text))).orElse(0)
                    + weight(Component.TIME)
                    + weight(Component.FEE);
        }

        private int weight(Component told) {
            return service.said(told)
                    .map(text -> Brief.weight(Brief.fact(text)))
                    .orElse(0);
        }
    }

    /** Numbered as the agency numbers them. */
    Element numbered(List<Item> items) {
        return page.part(
                "ol",
                "services",
                items.stream()
                        .map(item -> Html.with(
                                element(item), "value", item.service().service().position()))
                        .toList());
    }

    Element plain(List<Item> items) {
        return page.part("ul", "services", items.stream().map(this::element).toList());
    }

    private Element element(Item item) {
        Element name = page.part("p", "name", page.theirLink(page.asked().to(item.to()), Brief.name(item.name())));
        Element service = page.part("li", "", name);
        item.beside().ifPresent(text -> service.appendChild(page.theirs("p", "beside", Brief.name(text))));
        service.appendChild(page.part("dl", "facts", facts(item.service())));
        return service;
    }

    private List<Element> facts(PublishedService service) {
        Element time = page.words("dd", "", words.time(service));
        if (service.time().isProposed()) {
            time.appendChild(page.proposed(words.getTranslation("public.proposed.time")));
        }
        return List.of(
                page.words("dt", "", words.getTranslation("public.time")),
                time,
                page.words("dt", "", words.getTranslation("public.fee.name")),
                page.words("dd", "", words.fee(service)));
    }

    /** The way to the other pages of a list that takes several. */
    Optional<Element> pages(Part<?> part) {
        if (part.pages() == 1) {
            return Optional.empty();
        }
        Element nav = Html.with(page.part("nav", "pages"), "aria-label", words.getTranslation("public.pages"));
        IntStream.of(part.no() - 1, part.no() + 1)
                .filter(no -> no >= 1 && no <= part.pages())
                .forEach(no -> nav.appendChild(page.link(
                        page.asked().to(page.path(), no),
                        words.getTranslation(no < part.no() ? "public.pages.before" : "public.pages.after"))));
        nav.insertBefore(
                page.words("span", "", words.getTranslation("public.pages.here", part.no(), part.pages())),
                part.no() > 1 ? nav.getLastChild() : nav.getFirstChild());
        return Optional.of(nav);
    }
}
