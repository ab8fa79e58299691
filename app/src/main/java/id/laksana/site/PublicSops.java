package id.laksana.site;

import id.laksana.identity.OpenToAll;
import id.laksana.sop.version.PublishedSops;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.Optional;

/** An agency's SOPs, for everybody: to read, to print, to look at, and for programs. */
@Controller(PublicGate.INSIDE + "{agency}/layanan/{code}")
@Produces(MediaType.ALL)
class PublicSops {

    private final PublishedSops sops;
    private final SopForms forms;

    PublicSops(PublishedSops sops, SopForms forms) {
        this.sops = sops;
        this.forms = forms;
    }

    @Get("/sop.json")
    @OpenToAll
    HttpResponse<byte[]> json(
            String code,
            @Nullable @QueryValue String versi,
            @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        return answer(SopForm.JSON, code, versi, known);
    }

    @Get("/sop.html")
    @OpenToAll
    HttpResponse<byte[]> html(
            String code,
            @Nullable @QueryValue String versi,
            @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        return answer(SopForm.HTML, code, versi, known);
    }

    @Get("/sop.svg")
    @OpenToAll
    HttpResponse<byte[]> svg(
            String code,
            @Nullable @QueryValue String versi,
            @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        return answer(SopForm.SVG, code, versi, known);
    }

    @Get("/sop.pdf")
    @OpenToAll
    HttpResponse<byte[]> pdf(
            String code,
            @Nullable @QueryValue String versi,
            @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        return answer(SopForm.PDF, code, versi, known);
    }

    @Get("/sop.bpmn")
    @OpenToAll
    HttpResponse<byte[]> bpmn(
            String code,
            @Nullable @QueryValue String versi,
            @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        return answer(SopForm.BPMN, code, versi, known);
    }

    private HttpResponse<byte[]> answer(SopForm form, String code, @Nullable String versi, @Nullable String known) {
        Optional<PublishedSops.Published> found =
                versi == null ? sops.inForce(code) : number(versi).flatMap(no -> sops.version(code, no));
        return found.flatMap(sop -> answer(sop, form, known)).orElseGet(HttpResponse::notFound);
    }

    /** What is known already is not even read. */
    private Optional<HttpResponse<byte[]>> answer(PublishedSops.Published sop, SopForm form, @Nullable String known) {
        String tag = form.eTag(sop.version());
        if (Answers.isKnown(tag, known)) {
            return Optional.of(Answers.notModified(tag));
        }
        return forms.make(sop, form)
                .map(made -> Answers.of(made, form.type(), known)
                        .header(HttpHeaders.CONTENT_DISPOSITION, form.disposition(sop)));
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[1-9][0-9]{0,5}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
