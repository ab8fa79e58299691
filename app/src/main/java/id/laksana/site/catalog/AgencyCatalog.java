package id.laksana.site.catalog;

import id.laksana.agency.CurrentAgency;
import id.laksana.identity.OpenToAll;
import id.laksana.migrations.AgencyKey;
import id.laksana.site.Answers;
import id.laksana.site.Form;
import id.laksana.site.PublicGate;
import id.laksana.sop.service.PublishedService;
import id.laksana.sop.service.ServiceCatalog;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;
import java.util.Optional;

/** What an agency publishes of its services, for everybody. */
@Controller(PublicGate.INSIDE + "{agency}/layanan")
@Produces(MediaType.ALL)
class AgencyCatalog {

    static final MediaType HTML = new MediaType("text/html;charset=UTF-8");
    static final MediaType XML = new MediaType("application/xml;charset=UTF-8");

    private final KeptCatalogs catalogs;
    private final KeptPages pages;
    private final PublicPages begin;
    private final CurrentAgency agency;

    AgencyCatalog(KeptCatalogs catalogs, KeptPages pages, PublicPages begin, CurrentAgency agency) {
        this.catalogs = catalogs;
        this.pages = pages;
        this.begin = begin;
        this.agency = agency;
    }

    @Get
    @OpenToAll
    HttpResponse<byte[]> services(
            @Nullable @QueryValue String bahasa,
            @Nullable @QueryValue String cari,
            @Nullable @QueryValue String halaman,
            @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        Asked asked = Asked.of(bahasa, cari, halaman);
        KeptCatalog kept = catalogs.ofTheAgency();
        String path = Paths.services(agency.get());
        Form page = pages.page(
                path, asked, kept.edition(), () -> AgencyPage.write(begin.begin(path, asked), agency.get(), kept));
        return Answers.of(page, HTML, asked.language(), known);
    }

    @Get("/" + Paths.CHARTER)
    @OpenToAll
    HttpResponse<byte[]> charter(
            @Nullable @QueryValue String bahasa, @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        Asked asked = Asked.of(bahasa, null, null);
        KeptCatalog kept = catalogs.ofTheAgency();
        String path = Paths.charter(agency.get());
        Form page = pages.page(
                path,
                asked,
                kept.edition(),
                () -> CharterPage.write(begin.begin(path, asked), agency.get(), kept.catalog()));
        return Answers.of(page, HTML, asked.language(), known);
    }

    @Get("/{code}")
    @OpenToAll
    HttpResponse<byte[]> service(
            String code,
            @Nullable @QueryValue String bahasa,
            @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        Asked asked = Asked.of(bahasa, null, null);
        KeptCatalog kept = catalogs.ofTheAgency();
        String path = Paths.service(agency.get(), code);
        return kept.catalog().services().stream()
                .filter(service -> service.service().code().equals(code))
                .findFirst()
                .<HttpResponse<byte[]>>map(service -> Answers.of(
                        pages.page(
                                path,
                                asked,
                                kept.edition(),
                                () -> ServicePage.write(begin.begin(path, asked), agency.get(), kept, service)),
                        HTML,
                        asked.language(),
                        known))
                .or(() -> served(kept.catalog(), code).map(service -> moved(asked, service)))
                .orElseGet(HttpResponse::notFound);
    }

    @Get("/" + Paths.SITEMAP)
    @OpenToAll
    HttpResponse<byte[]> sitemap(@Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        return Answers.of(Form.of(sitemap(catalogs.ofTheAgency().catalog())), XML, known);
    }

    private String sitemap(ServiceCatalog catalog) {
        AgencyKey key = agency.get();
        Sitemap sitemap = Sitemap.ofPages();
        sitemap.add(begin.address(Paths.services(key)), Optional.empty());
        catalog.charter().ifPresent(_ -> sitemap.add(begin.address(Paths.charter(key)), Optional.empty()));
        for (PublishedService service : catalog.services()) {
            sitemap.add(begin.address(Paths.service(key, service.service().code())), Optional.empty());
            service.sops().forEach(sop -> sitemap.add(begin.address(Paths.sop(key, sop.code(), "html")), sop.since()));
        }
        return sitemap.write();
    }

    /** The service that an SOP of another code serves. */
    private static Optional<PublishedService> served(ServiceCatalog catalog, String sop) {
        return catalog.services().stream()
                .filter(service ->
                        service.sops().stream().anyMatch(one -> one.code().equals(sop)))
                .findFirst();
    }

    private HttpResponse<byte[]> moved(Asked asked, PublishedService service) {
        String to = asked.to(Paths.service(agency.get(), service.service().code()));
        return HttpResponse.<byte[]>permanentRedirect(URI.create(to)).header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}
