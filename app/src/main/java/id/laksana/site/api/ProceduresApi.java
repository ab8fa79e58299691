package id.laksana.site.api;

import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.sop.version.PublishedSops;
import id.laksana.sop.version.PublishedSops.Listed;
import id.laksana.sop.version.PublishedSops.Published;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import java.util.Optional;

/** An agency's procedures as they are or were in force: who does what, in which order, and how long it may take. */
@Controller("/api/{agency}/procedures")
class ProceduresApi {

    private final PublishedSops sops;
    private final ProcedureForms forms;
    private final ApiAnswers answers;

    ProceduresApi(PublishedSops sops, ProcedureForms forms, ApiAnswers answers) {
        this.sops = sops;
        this.forms = forms;
        this.answers = answers;
    }

    @Get
    @Allowed(Permission.READ_PROCEDURES)
    HttpResponse<byte[]> procedures(
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue String limit,
            @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known,
            HttpRequest<?> request) {
        Slice<Listed> slice = Slice.ofAll(sops.listed(), Wanted.of(cursor, limit), Listed::code);
        return answers.of(slice.map(forms::brief), request, known);
    }

    @Get("/{code}")
    @Allowed(Permission.READ_PROCEDURES)
    HttpResponse<byte[]> procedure(String code, @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        return answer(sops.inForce(code), known);
    }

    @Get("/{code}/versions/{no}")
    @Allowed(Permission.READ_PROCEDURES)
    HttpResponse<byte[]> version(String code, String no, @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        return answer(
                no.matches("[1-9][0-9]{0,5}") ? sops.version(code, Integer.parseInt(no)) : Optional.empty(), known);
    }

    private HttpResponse<byte[]> answer(Optional<Published> found, @Nullable String known) {
        return found.<HttpResponse<byte[]>>map(one -> answers.of(forms.whole(one), known))
                .orElseGet(HttpResponse::notFound);
    }
}
