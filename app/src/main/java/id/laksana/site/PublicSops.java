package id.laksana.site;

import id.laksana.identity.OpenToAll;
import id.laksana.sop.exchange.SopJson;
import id.laksana.sop.version.PublishedSops;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Optional;

/** An agency's SOPs, for everybody. */
@Controller(PublicGate.INSIDE + "{agency}/layanan/{code}")
class PublicSops {

    private static final String KEPT_BUT_ASKED_FOR = "public, no-cache";

    private final PublishedSops sops;

    PublicSops(PublishedSops sops) {
        this.sops = sops;
    }

    @Get("/sop.json")
    @OpenToAll
    HttpResponse<byte[]> json(
            String code,
            @Nullable @QueryValue String versi,
            @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        Optional<PublishedSops.Published> found =
                versi == null ? sops.inForce(code) : number(versi).flatMap(no -> sops.version(code, no));
        return found.map(sop -> answer(sop, known)).orElseGet(HttpResponse::notFound);
    }

    /** What is known already is not even read. */
    private HttpResponse<byte[]> answer(PublishedSops.Published sop, @Nullable String known) {
        String tag = SopJson.eTag(sop.version());
        MutableHttpResponse<byte[]> answer = isKnown(tag, known)
                ? HttpResponse.notModified()
                : HttpResponse.ok(SopJson.of(sops.read(sop))).contentType(MediaType.APPLICATION_JSON_TYPE);
        return answer.header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, KEPT_BUT_ASKED_FOR);
    }

    private static boolean isKnown(String tag, @Nullable String known) {
        return known != null
                && List.of(known.split(",")).stream()
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[1-9][0-9]{0,5}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
