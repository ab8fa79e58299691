package id.laksana.site.catalog;

import id.laksana.agency.Agency;
import id.laksana.agency.AgencyRegistry;
import id.laksana.identity.OpenToAll;
import id.laksana.site.Answers;
import id.laksana.site.Form;
import id.laksana.site.PublicGate;
import id.laksana.sop.catalog.Canonical;
import id.laksana.sop.catalog.Catalog;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.stream.Stream;

/** What all agencies publish of their services, side by side, and where robots find it. */
@Controller(PublicGate.ACROSS)
@Produces(MediaType.ALL)
class AcrossCatalog {

    private static final MediaType TEXT = new MediaType("text/plain;charset=UTF-8");

    private final KeptCatalogs catalogs;
    private final KeptPages pages;
    private final PublicPages begin;
    private final AgencyRegistry registry;

    AcrossCatalog(KeptCatalogs catalogs, KeptPages pages, PublicPages begin, AgencyRegistry registry) {
        this.catalogs = catalogs;
        this.pages = pages;
        this.begin = begin;
        this.registry = registry;
    }

    @Get(Paths.ALL)
    @OpenToAll
    HttpResponse<byte[]> services(
            @Nullable @QueryValue String bahasa,
            @Nullable @QueryValue String cari,
            @Nullable @QueryValue String halaman,
            @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        Asked asked = Asked.of(bahasa, cari, halaman);
        Overview overview = catalogs.all();
        Form page = pages.page(
                Paths.ALL, asked, overview.edition(), () -> AcrossPage.write(begin.begin(Paths.ALL, asked), overview));
        return Answers.of(page, AgencyCatalog.HTML, asked.language(), known);
    }

    @Get(Paths.ALL + "/{code}")
    @OpenToAll
    HttpResponse<byte[]> service(
            String code,
            @Nullable @QueryValue String bahasa,
            @Nullable @QueryValue String halaman,
            @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        Asked asked = Asked.of(bahasa, null, halaman);
        return Canonicals.find(code)
                .<HttpResponse<byte[]>>map(
                        canonical -> Answers.of(page(canonical, asked), AgencyCatalog.HTML, asked.language(), known))
                .orElseGet(HttpResponse::notFound);
    }

    @Get(Paths.ALL + "/" + Paths.SITEMAP)
    @OpenToAll
    HttpResponse<byte[]> sitemapOfServices(@Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        List<String> addresses = Stream.concat(
                        Stream.of(Paths.ALL), Catalog.services().stream().map(one -> Paths.canonical(one.code())))
                .map(begin::address)
                .toList();
        return Answers.of(Form.of(Sitemap.ofPages().add(addresses).write()), AgencyCatalog.XML, known);
    }

    @Get("/" + Paths.SITEMAP)
    @OpenToAll
    HttpResponse<byte[]> sitemap(@Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        List<String> addresses = Stream.concat(
                        Stream.of(Paths.ALL),
                        registry.all().stream().filter(Agency::serves).map(agency -> Paths.services(agency.key())))
                .map(services -> begin.address(services + "/" + Paths.SITEMAP))
                .toList();
        return Answers.of(Form.of(Sitemap.ofSitemaps().add(addresses).write()), AgencyCatalog.XML, known);
    }

    /** Robots read what is published of services, and nothing else. */
    @Get("/robots.txt")
    @OpenToAll
    HttpResponse<byte[]> robots(@Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        String rules = """
                User-agent: *
                Disallow: /
                Allow: /layanan$
                Allow: /layanan?bahasa=
                Allow: /layanan/
                Allow: /*/layanan$
                Allow: /*/layanan?bahasa=
                Allow: /*/layanan/
                Allow: /sitemap.xml$
                Allow: /assets/*.css$

                Sitemap: %s
                """.formatted(begin.address("/" + Paths.SITEMAP));
        return Answers.of(Form.of(rules), TEXT, known);
    }

    private Form page(Canonical canonical, Asked asked) {
        Overview overview = catalogs.all();
        String path = Paths.canonical(canonical.code());
        return pages.page(
                path, asked, overview.edition(), () -> AcrossPage.write(begin.begin(path, asked), overview, canonical));
    }
}
