package id.laksana.site.catalog;

import id.laksana.migrations.AgencyKey;
import id.laksana.organisation.Profile;
import id.laksana.sop.procedure.Range;
import id.laksana.sop.procedure.TimeTotal;
import id.laksana.sop.service.Charter;
import id.laksana.sop.service.Component;
import id.laksana.sop.service.Fee;
import id.laksana.sop.service.Promise;
import id.laksana.sop.service.PublishedService;
import id.laksana.sop.service.Service;
import id.laksana.sop.service.ServiceCatalog;
import id.laksana.sop.service.ServiceSop;
import id.laksana.sop.service.ServiceTime;
import id.laksana.sop.service.SlowestPath;
import id.laksana.sop.service.Told;
import id.laksana.web.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Services as an agency might publish them. */
final class Catalogs {

    static final AgencyKey AGENCY = new AgencyKey("contoh");
    static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    static final PublicPages PAGES = new PublicPages(new Texts(), URI.create("https://laksana.example"));
    static final ServiceTime UNKNOWN = new ServiceTime(Optional.empty(), Optional.empty());

    static final ServiceTime SLOWEST = new ServiceTime(
            Optional.empty(), Optional.of(new SlowestPath(days(4), TimeTotal.NONE, TimeTotal.NONE, true)));

    private Catalogs() {}

    static TimeTotal days(int days) {
        return new TimeTotal(Range.NONE, Range.NONE, new Range(days, days));
    }

    static ServiceTime promised(Promise promise) {
        return new ServiceTime(Optional.of(promise), Optional.empty());
    }

    static PublishedService service(int position, String name) {
        return service(position, name, List.of(), UNKNOWN, null);
    }

    static PublishedService service(int position, String name, List<Told> told, ServiceTime time, @Nullable Fee fee) {
        String code = "layanan-" + position;
        ServiceSop sop = new ServiceSop(code, name, "SOP/1", 2, Optional.of(LocalDate.of(2026, 11, 21)), true, true);
        return new PublishedService(
                new Service(new UUID(0, position), code, position, name, "complaint", 0),
                Component.ofDelivery().stream()
                        .map(component -> told.stream()
                                .filter(one -> one.component() == component)
                                .findFirst()
                                .orElse(new Told(component, List.of(), false)))
                        .toList(),
                time,
                fee,
                List.of(sop));
    }

    static ServiceCatalog of(List<PublishedService> services) {
        return new ServiceCatalog(services, Optional.empty(), profile());
    }

    static ServiceCatalog of(int services, Function<Integer, String> name) {
        return of(IntStream.rangeClosed(1, services)
                .mapToObj(position -> service(position, name.apply(position)))
                .toList());
    }

    static ServiceCatalog proclaiming(Charter charter) {
        return new ServiceCatalog(List.of(), Optional.of(charter), profile());
    }

    static KeptCatalog kept(ServiceCatalog catalog) {
        return KeptCatalog.of(catalog, 1, NOW);
    }

    static Asked asked(String search, String page) {
        return Asked.of(null, search, page);
    }

    /** With all that it makes a browser load. */
    static int weight(String page) {
        return page.getBytes(StandardCharsets.UTF_8).length + file(PublicPage.STYLESHEET) + file("/favicon.svg");
    }

    private static int file(String name) {
        try (var file = Catalogs.class.getResourceAsStream("/META-INF/resources" + name)) {
            return file.readAllBytes().length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Profile profile() {
        return new Profile(
                "Dinas Contoh & Kawan",
                "Pemerintah Kabupaten Contoh",
                "Jalan Merdeka 1",
                "22211",
                "(0627) 21-234",
                "dinas@contoh.go.id",
                "https://contoh.go.id",
                0);
    }
}
