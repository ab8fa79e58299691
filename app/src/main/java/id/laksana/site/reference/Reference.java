package id.laksana.site.reference;

import id.laksana.identity.OpenToAll;
import id.laksana.site.Answers;
import id.laksana.site.Form;
import id.laksana.site.PublicGate;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;

/** The reference of REST, for everybody who writes a program. */
@Controller(PublicGate.ACROSS + "/api")
@Produces(MediaType.ALL)
class Reference {

    private static final MediaType HTML = new MediaType("text/html;charset=UTF-8");
    private static final MediaType YAML = new MediaType("application/yaml;charset=UTF-8");

    private final Form document;
    private final Form page;

    Reference(ApiDocument document, ReferencePage page) {
        this.document = Form.of(document.text());
        this.page = Form.of(page.write(document.tree()));
    }

    @Get
    @OpenToAll
    HttpResponse<byte[]> page(@Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        return Answers.of(page, HTML, known);
    }

    @Get("/openapi.yml")
    @OpenToAll
    HttpResponse<byte[]> document(@Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        return Answers.of(document, YAML, known);
    }
}
