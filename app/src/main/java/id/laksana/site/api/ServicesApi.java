package id.laksana.site.api;

import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.sop.service.PublishedService;
import id.laksana.sop.service.PublishedServices;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;

/** What an agency offers, with what it has laid down of it, as everybody may read it. */
@Controller("/api/{agency}/services")
class ServicesApi {

    private final PublishedServices services;
    private final ApiAnswers answers;

    ServicesApi(PublishedServices services, ApiAnswers answers) {
        this.services = services;
        this.answers = answers;
    }

    @Get
    @Allowed(Permission.READ_SERVICES)
    HttpResponse<byte[]> services(
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue String limit,
            @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known,
            HttpRequest<?> request) {
        Slice<PublishedService> slice = Slice.ofAll(
                all(), Wanted.of(cursor, limit), service -> service.service().code());
        return answers.of(slice.map(ServiceBrief::of), request, known);
    }

    @Get("/{code}")
    @Allowed(Permission.READ_SERVICES)
    HttpResponse<byte[]> service(String code, @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        return all().stream()
                .filter(service -> service.service().code().equals(code))
                .findFirst()
                .<HttpResponse<byte[]>>map(service -> answers.of(ServiceWhole.of(service), known))
                .orElseGet(HttpResponse::notFound);
    }

    private List<PublishedService> all() {
        return services.read().services();
    }
}
