package id.laksana.site.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.laksana.agency.Agency;
import id.laksana.sop.catalog.Canonical;
import id.laksana.sop.print.Html;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** What all agencies offer: by kind, by agency, and by whatever words somebody looks for. */
final class AcrossPage {

    private static final int MOST_AGENCIES = 100;
    private static final int MOST_OFFERS = 50;

    /** What stands around the name of an agency. */
    private static final int AGENCY = 120;

    private final PublicPage page;
    private final PageWords words;
    private final Overview overview;

    private AcrossPage(PublicPage page, Overview overview) {
        this.page = page;
        this.words = page.words();
        this.overview = overview;
    }

    static String write(PublicPage page, Overview overview) {
        return new AcrossPage(page, overview).write();
    }

    /** Of the services that are compared under one name. */
    static String write(PublicPage page, Overview overview, Canonical canonical) {
        return new AcrossPage(page, overview).write(canonical);
    }

    private String write() {
        String title = words.getTranslation("public.home");
        page.add(page.words("h1", "", title), SearchForm.on(page));
        tellWhatIsMissing();
        if (page.asked().search().isBlank()) {
            if (page.asked().page() == 1) {
                Canonicals.byFamily().forEach(this::family);
            }
            agencies();
        } else {
            List<Overview.Offer> found = overview.find(page.asked().search());
            page.add(SearchForm.found(page, found.size()));
            offers(found);
        }
        return page.write(title, Optional.empty());
    }

    private String write(Canonical canonical) {
        String name = canonical.name(words.language());
        List<Overview.Offer> offers = overview.under(canonical.code());
        page.add(page.words("p", "kind", words.getTranslation("public.family." + canonical.family())));
        page.add(page.words("h1", "", name));
        tellWhatIsMissing();
        page.add(page.words("p", "", words.getTranslation("public.offered.by", offers.size())));
        offers(offers);
        return page.write(name + " · " + words.getTranslation("public.home"), Optional.empty());
    }

    private void tellWhatIsMissing() {
        if (overview.loading() > 0) {
            page.add(page.words("p", "notice", words.getTranslation("public.loading", overview.loading())));
        }
        if (!overview.failed().isEmpty()) {
            page.add(page.words(
                    "p",
                    "notice",
                    words.getTranslation("public.failed", overview.failed().size())));
        }
    }

    private void family(String family, List<Canonical> services) {
        List<Element> offered = services.stream()
                .filter(service -> !overview.under(service.code()).isEmpty())
                .map(this::offered)
                .toList();
        if (!offered.isEmpty()) {
            page.add(page.section(
                    family, words.getTranslation("public.family." + family), page.part("ul", "kinds", offered)));
        }
    }

    private Element offered(Canonical service) {
        return page.part(
                "li",
                "",
                page.link(page.asked().to(Paths.canonical(service.code())), service.name(words.language())),
                page.words(
                        "span",
                        "count",
                        words.getTranslation(
                                "public.offered", overview.under(service.code()).size())));
    }

    private void agencies() {
        Part<Agency> part = Part.of(
                overview.agencies(),
                MOST_AGENCIES,
                page.asked().page(),
                agency -> AGENCY + Brief.weight(agency.name()));
        Element section = page.section("instansi", words.getTranslation("public.agencies"));
        part.items().stream()
                .collect(groupingBy(Agency::provinceCode, LinkedHashMap::new, toList()))
                .forEach((province, agencies) -> {
                    section.appendChild(Html.with(page.words("h3", "", Provinces.name(province)), "lang", "id"));
                    section.appendChild(page.part(
                            "ul",
                            "agencies",
                            agencies.stream().map(this::agency).toList()));
                });
        new ServiceList(page).pages(part).ifPresent(section::appendChild);
        page.add(section);
    }

    private Element agency(Agency agency) {
        return page.part("li", "", page.theirLink(page.asked().to(Paths.services(agency.key())), agency.name()));
    }

    private void offers(List<Overview.Offer> offers) {
        ServiceList list = new ServiceList(page);
        Part<ServiceList.Item> part = Part.of(
                offers.stream().map(AcrossPage::item).toList(),
                MOST_OFFERS,
                page.asked().page(),
                ServiceList.Item::weight);
        if (!part.items().isEmpty()) {
            page.add(list.plain(part.items()));
        }
        list.pages(part).ifPresent(page::add);
    }

    private static ServiceList.Item item(Overview.Offer offer) {
        String code = offer.service().service().code();
        return new ServiceList.Item(
                Paths.service(offer.agency().key(), code),
                offer.service().service().name(),
                Optional.of(offer.agency().name()),
                offer.service());
    }
}
