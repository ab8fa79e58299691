package id.laksana.site;

import id.laksana.agency.CurrentAgency;
import id.laksana.sop.exchange.SopJson;
import id.laksana.sop.exchange.bpmn.BpmnFile;
import id.laksana.sop.official.Editions;
import id.laksana.sop.official.OfficialPrints;
import id.laksana.sop.version.PublishedSop;
import id.laksana.sop.version.PublishedSops;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Makes the forms in which everybody can have an SOP. */
@Singleton
class SopForms {

    private static final long ROOM = 32L << 20;

    private final PublishedSops sops;
    private final Editions editions;
    private final OfficialPrints prints;
    private final PublicPress press;
    private final PublicSheet page;
    private final CurrentAgency agency;
    private final KeptForms<Name> kept = new KeptForms<>(ROOM);

    SopForms(
            PublishedSops sops,
            Editions editions,
            OfficialPrints prints,
            PublicPress press,
            PublicSheet page,
            CurrentAgency agency) {
        this.sops = sops;
        this.editions = editions;
        this.prints = prints;
        this.press = press;
        this.page = page;
        this.agency = agency;
    }

    /** Nothing where the version has no such form: what cannot be carried out has no flowchart. */
    Optional<Form> make(PublishedSops.Published which, SopForm form) {
        Name name = new Name(agency.get().value(), which.code(), form.eTag(which.version()));
        Optional<Form> known = kept.find(name);
        if (known.isPresent()) {
            return known;
        }
        Optional<Form> made = make(sops.read(which), form).map(bytes -> new Form(bytes, name.tag()));
        made.ifPresent(one -> kept.keep(name, one));
        return made;
    }

    private Optional<byte[]> make(PublishedSop sop, SopForm form) {
        return switch (form) {
            case JSON -> Optional.of(SopJson.of(sop));
            case HTML -> Optional.of(page.of(editions.of(sop)).getBytes(StandardCharsets.UTF_8));
            case SVG -> prints.chartFile(editions.of(sop)).map(file -> file.getBytes(StandardCharsets.UTF_8));
            case PDF -> Optional.of(press.print(() -> prints.pdf(editions.of(sop))));
            case BPMN -> BpmnFile.of(sop);
        };
    }

    /** @param tag names all that the form tells of the SOP at the address */
    private record Name(String agency, String code, String tag) {}
}
