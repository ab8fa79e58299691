package id.laksana.site.catalog;

import id.laksana.identity.OpenToAll;
import id.laksana.site.Answers;
import id.laksana.site.Form;
import id.laksana.site.KeptForms;
import id.laksana.site.PublicGate;
import id.laksana.site.PublicPress;
import id.laksana.sop.official.ServicePrints;
import id.laksana.sop.print.PageHead;
import id.laksana.sop.service.PublishedService;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import java.util.function.Supplier;

/** What an agency displays at its counter, for everybody to print: the standard of each service, and its charter. */
@Controller(PublicGate.INSIDE + "{agency}/layanan")
@Produces(MediaType.ALL)
class AgencyPapers {

    private static final long ROOM = 16L << 20;

    private final KeptCatalogs catalogs;
    private final ServicePrints prints;
    private final PublicPress press;
    private final KeptForms<Name> kept = new KeptForms<>(ROOM);

    AgencyPapers(KeptCatalogs catalogs, ServicePrints prints, PublicPress press) {
        this.catalogs = catalogs;
        this.prints = prints;
        this.press = press;
    }

    /** @param edition of the agency's catalog, which is no other agency's */
    private record Name(String paper, long edition, PageHead head) {}

    @Get("/{code}/" + Paths.STANDARD)
    @OpenToAll
    HttpResponse<byte[]> standard(String code, @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        KeptCatalog catalog = catalogs.ofTheAgency();
        return catalog.catalog().services().stream()
                .filter(service -> service.service().code().equals(code))
                .findFirst()
                .map(service -> answer(catalog, service, known))
                .orElseGet(HttpResponse::notFound);
    }

    @Get("/" + Paths.CHARTER + ".pdf")
    @OpenToAll
    HttpResponse<byte[]> charter(@Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        KeptCatalog catalog = catalogs.ofTheAgency();
        PageHead head = prints.head(catalog.catalog().profile());
        return catalog.catalog()
                .charter()
                .map(charter -> answer(
                        new Name(Paths.CHARTER, catalog.edition(), head), () -> prints.charter(charter, head), known))
                .orElseGet(HttpResponse::notFound);
    }

    private HttpResponse<byte[]> answer(KeptCatalog catalog, PublishedService service, @Nullable String known) {
        PageHead head = prints.head(catalog.catalog().profile());
        Name name = new Name("standar-" + service.service().code(), catalog.edition(), head);
        return answer(name, () -> prints.standard(service, catalog.catalog(), head), known);
    }

    private HttpResponse<byte[]> answer(Name name, Supplier<byte[]> print, @Nullable String known) {
        Form paper = kept.find(name).orElseGet(() -> {
            Form printed = Form.of(press.print(print));
            kept.keep(name, printed);
            return printed;
        });
        return Answers.of(paper, MediaType.APPLICATION_PDF_TYPE, known)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name.paper() + ".pdf\"");
    }
}
