package id.laksana.site.catalog;

import id.laksana.migrations.AgencyKey;
import id.laksana.organisation.Profile;
import id.laksana.sop.service.PublishedService;
import java.util.List;
import java.util.Optional;

/** The services of an agency, in its order. */
final class AgencyPage {

    private static final int MOST = 100;

    private final PublicPage page;
    private final PageWords words;
    private final AgencyKey agency;
    private final Profile profile;

    private AgencyPage(PublicPage page, AgencyKey agency, Profile profile) {
        this.page = page;
        this.words = page.words();
        this.agency = agency;
        this.profile = profile;
    }

    static String write(PublicPage page, AgencyKey agency, KeptCatalog kept) {
        AgencyPage one = new AgencyPage(page, agency, kept.catalog().profile());
        Search search = page.asked().search();
        return one.write(kept.findable().stream()
                .filter(findable -> search.finds(findable.words(), ""))
                .map(KeptCatalog.Findable::service)
                .toList());
    }

    private String write(List<PublishedService> services) {
        String title = words.getTranslation("public.services");
        boolean searching = !page.asked().search().isBlank();
        page.add(page.words("h1", "", title), SearchForm.on(page));
        if (searching) {
            page.add(SearchForm.found(page, services.size()));
        } else if (services.isEmpty()) {
            page.add(page.words("p", "notice", words.getTranslation("public.services.none")));
        }
        ServiceList list = new ServiceList(page);
        Part<ServiceList.Item> part = Part.of(
                services.stream().map(this::item).toList(), MOST, page.asked().page(), ServiceList.Item::weight);
        if (!part.items().isEmpty()) {
            page.add(list.numbered(part.items()));
        }
        list.pages(part).ifPresent(page::add);
        page.add(page.part(
                "p",
                "charter",
                page.link(page.asked().to(Paths.charter(agency)), words.getTranslation("public.charter"))));
        if (!searching) {
            page.tells(new StructuredData(profile, page::address)
                    .services(
                            agency,
                            part.items().stream().map(ServiceList.Item::service).toList()));
        }
        return page.write(
                title + " · " + profile.officialName(),
                Optional.of(new PublicPage.Owner(profile.officialName(), Paths.services(agency))));
    }

    private ServiceList.Item item(PublishedService service) {
        return new ServiceList.Item(
                Paths.service(agency, service.service().code()),
                service.service().name(),
                Optional.empty(),
                service);
    }
}
