package id.laksana.site.catalog;

import id.laksana.migrations.AgencyKey;
import id.laksana.organisation.Profile;
import id.laksana.sop.catalog.Canonical;
import id.laksana.sop.procedure.TimeTotal;
import id.laksana.sop.service.Component;
import id.laksana.sop.service.PublishedService;
import id.laksana.sop.service.ServiceSop;
import id.laksana.sop.service.ServiceTime;
import id.laksana.sop.service.SlowestPath;
import id.laksana.sop.service.TimeWords;
import id.laksana.sop.service.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Element;

/** A service: the components of its standard that are published, in the order of the law, and the SOPs by which it is done. */
final class ServicePage {

    /** Of a component, in bytes. */
    private static final int ROOM = 6_000;

    private final PublicPage page;
    private final PageWords words;
    private final AgencyKey agency;
    private final KeptCatalog kept;
    private final PublishedService service;

    private ServicePage(PublicPage page, AgencyKey agency, KeptCatalog kept, PublishedService service) {
        this.page = page;
        this.words = page.words();
        this.agency = agency;
        this.kept = kept;
        this.service = service;
    }

    static String write(PublicPage page, AgencyKey agency, KeptCatalog kept, PublishedService service) {
        return new ServicePage(page, agency, kept, service).write();
    }

    private String write() {
        Profile profile = kept.catalog().profile();
        String name = Brief.name(service.service().name());
        page.add(page.words("p", "kind", words.getTranslation("public.standard")), page.theirs("h1", "", name));
        Canonicals.find(service.service().canonical()).ifPresent(this::comparable);
        if (isProposed()) {
            page.add(page.words("p", "notice", words.getTranslation("public.proposed.means")));
        }
        service.delivery().forEach(this::component);
        if (!service.sops().isEmpty()) {
            page.add(page.section(
                    "sop",
                    words.getTranslation("public.sops"),
                    page.part(
                            "ul", "sops", service.sops().stream().map(this::sop).toList())));
        }
        page.add(page.part(
                "p",
                "screen",
                page.link(
                        Paths.standard(agency, service.service().code()),
                        words.getTranslation("public.standard.pdf"))));
        page.tells(new StructuredData(profile, page::address).service(agency, service));
        return page.write(
                Brief.name(service.service().name()) + " · " + profile.officialName(),
                Optional.of(new PublicPage.Owner(profile.officialName(), Paths.services(agency))));
    }

    private boolean isProposed() {
        return service.time().isProposed() || service.delivery().stream().anyMatch(Told::proposed);
    }

    private void comparable(Canonical canonical) {
        page.add(page.part(
                "p",
                "same",
                page.link(
                        page.asked().to(Paths.canonical(canonical.code())),
                        words.getTranslation("public.same", canonical.name(words.language())))));
    }

    private void component(Told told) {
        List<Element> said = new ArrayList<>();
        switch (told.component()) {
            case TIME -> time(service.time(), said);
            case FEE -> fee(said);
            case COMPLAINTS -> new Complaints(page, agency, kept, service.service()).add(said);
            default -> {
                if (told.proposed()) {
                    said.add(page.part("p", "", page.proposed(words.getTranslation("public.proposed.sop"))));
                }
            }
        }
        said.addAll(lines(told));
        if (said.isEmpty()) {
            said.add(page.words("p", "none", words.getTranslation("public.none.yet")));
        }
        if (told.component() == Component.PROCEDURE) {
            flowchart().ifPresent(said::add);
        }
        String id = told.component().name().toLowerCase(Locale.ROOT).replace('_', '-');
        page.add(page.section(
                id, words.getTranslation("service.field." + told.component()), said.toArray(Element[]::new)));
    }

    /** Steps are counted; what else comes as several lines of the SOP is a list, and the agency's own words stay as it wrote them. */
    private List<Element> lines(Told told) {
        List<String> lines = Brief.of(told.lines(), ROOM);
        boolean steps = told.component() == Component.PROCEDURE;
        if (lines.isEmpty()) {
            return List.of();
        }
        if (lines.size() == 1) {
            return List.of(page.theirs("p", "", lines.getFirst()));
        }
        List<Element> items =
                lines.stream().map(line -> page.theirs("li", "", line)).toList();
        return List.of(page.part(steps ? "ol" : "ul", "", items));
    }

    private void time(ServiceTime time, List<Element> said) {
        if (time.promise().isPresent()) {
            said.add(page.part(
                    "p",
                    "",
                    page.words(
                            "strong",
                            "",
                            words.getTranslation(
                                    "public.at-most",
                                    TimeWords.of(time.promise().get(), words)))));
        } else {
            time.slowest().ifPresent(path -> slowest(path, said));
        }
    }

    /** Whose time it is stays apart: an agency can promise only its own. */
    private void slowest(SlowestPath path, List<Element> said) {
        Element own = page.part("p", "", page.words("strong", "", TimeWords.plainly(path.agency(), words)));
        own.appendChild(page.proposed(words.getTranslation("public.proposed.time")));
        said.add(own);
        said.add(page.words("p", "", words.getTranslation("public.slowest")));
        if (!path.applicant().equals(TimeTotal.NONE)) {
            said.add(page.words(
                    "p",
                    "",
                    words.getTranslation("public.slowest.applicant", TimeWords.plainly(path.applicant(), words))));
        }
        if (!path.external().equals(TimeTotal.NONE)) {
            said.add(page.words(
                    "p",
                    "",
                    words.getTranslation("public.slowest.external", TimeWords.plainly(path.external(), words))));
        }
        if (path.untimedSteps()) {
            said.add(page.words("p", "", words.getTranslation("public.slowest.untimed")));
        }
    }

    private void fee(List<Element> said) {
        if (service.fee() != null) {
            said.add(page.part("p", "", page.words("strong", "", words.fee(service))));
        }
    }

    private Optional<Element> flowchart() {
        return service.sops().stream()
                .filter(sop -> sop.startsHere() && sop.runnable())
                .findFirst()
                .map(sop -> page.part(
                        "p",
                        "screen",
                        page.link(Paths.sop(agency, sop.code(), "svg"), words.getTranslation("public.flowchart"))));
    }

    private Element sop(ServiceSop sop) {
        Element told = page.part("p", "facts-line");
        if (sop.number() != null) {
            told.appendChild(page.theirs("span", "", Brief.name(sop.number())));
        }
        told.appendChild(page.words("span", "", words.getTranslation("public.version", sop.version())));
        sop.since()
                .ifPresent(day -> told.appendChild(
                        page.words("span", "", words.getTranslation("public.since", words.date(day)))));
        Element forms = page.part("p", "forms screen");
        forms.appendChild(form(sop, "pdf", words.getTranslation("public.form.pdf")));
        if (sop.runnable()) {
            forms.appendChild(form(sop, "svg", words.getTranslation("public.form.svg")));
            forms.appendChild(form(sop, "bpmn", words.getTranslation("public.form.bpmn")));
        }
        forms.appendChild(form(sop, "json", words.getTranslation("public.form.json")));
        return page.part(
                "li",
                "",
                page.part("p", "name", page.theirLink(Paths.sop(agency, sop.code(), "html"), Brief.name(sop.name()))),
                told,
                forms);
    }

    private Element form(ServiceSop sop, String form, String name) {
        return page.link(Paths.sop(agency, sop.code(), form), name);
    }
}
