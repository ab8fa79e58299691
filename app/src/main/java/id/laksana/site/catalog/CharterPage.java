package id.laksana.site.catalog;

import id.laksana.migrations.AgencyKey;
import id.laksana.sop.service.Charter;
import id.laksana.sop.service.ServiceCatalog;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The agency's service charter, or that it has not proclaimed one. */
final class CharterPage {

    private CharterPage() {}

    static String write(PublicPage page, AgencyKey agency, ServiceCatalog catalog) {
        PageWords words = page.words();
        String title = words.getTranslation("public.charter");
        String name = catalog.profile().officialName();
        page.add(page.words("h1", "", title));
        page.add(catalog.charter()
                .map(charter -> adopted(page, charter))
                .orElseGet(() -> page.words("p", "notice", words.getTranslation("public.charter.none"))));
        catalog.charter()
                .ifPresent(_ -> page.add(page.part(
                        "p",
                        "screen",
                        page.link(Paths.charterPaper(agency), words.getTranslation("public.charter.pdf")))));
        page.add(page.part(
                "p",
                "screen",
                page.link(page.asked().to(Paths.services(agency)), words.getTranslation("public.charter.services"))));
        return page.write(title + " · " + name, Optional.of(new PublicPage.Owner(name, Paths.services(agency))));
    }

    private static Element adopted(PublicPage page, Charter charter) {
        Element said = page.part("div", "proclaimed", page.theirs("p", "text", charter.text()));
        String day =
                Optional.ofNullable(charter.signedOn()).map(page.words()::date).orElse("");
        String where =
                Stream.of(charter.place(), day).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
        Stream.of(where, charter.post(), charter.signatory())
                .filter(line -> !line.isBlank())
                .forEach(line -> said.appendChild(page.theirs("p", "signed", line)));
        return said;
    }
}
