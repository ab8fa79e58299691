package id.laksana.site.catalog;

import id.laksana.migrations.AgencyKey;
import id.laksana.organisation.Profile;
import id.laksana.sop.service.Service;
import java.util.List;
import org.w3c.dom.Element;

/** How one complains to an agency of a service: by its complaint service, if it has one, and wherever else it can be reached. */
final class Complaints {

    private final PublicPage page;
    private final PageWords words;
    private final AgencyKey agency;
    private final KeptCatalog kept;
    private final Service about;

    Complaints(PublicPage page, AgencyKey agency, KeptCatalog kept, Service about) {
        this.page = page;
        this.words = page.words();
        this.agency = agency;
        this.kept = kept;
        this.about = about;
    }

    void add(List<Element> said) {
        kept.catalog()
                .complaints()
                .service()
                .filter(service -> !service.equals(about))
                .ifPresent(service -> said.add(page.part(
                        "p",
                        "",
                        page.theirLink(
                                page.asked().to(Paths.service(agency, service.code())), Brief.name(service.name())))));
        Element contact = page.part("dl", "contact");
        Profile profile = kept.catalog().profile();
        String address = (profile.address() + " " + profile.postalCode()).strip();
        say(contact, words.getTranslation("public.contact.address"), address, page.theirs("dd", "", address));
        say(
                contact,
                words.getTranslation("public.contact.phone"),
                profile.phone(),
                page.part("dd", "", page.link("tel:" + profile.phone().replaceAll("[^+0-9]", ""), profile.phone())));
        say(
                contact,
                words.getTranslation("public.contact.email"),
                profile.email(),
                page.part("dd", "", page.link("mailto:" + profile.email(), profile.email())));
        say(
                contact,
                words.getTranslation("public.contact.website"),
                profile.website(),
                page.part("dd", "", page.link(profile.website(), profile.website())));
        if (contact.hasChildNodes()) {
            said.add(contact);
        }
    }

    private void say(Element contact, String name, String value, Element told) {
        if (!value.isBlank()) {
            contact.appendChild(page.words("dt", "", name));
            contact.appendChild(told);
        }
    }
}
