package id.laksana.site.cases;

import id.laksana.attachment.Attachments;
import id.laksana.attachment.Limits;
import id.laksana.attachment.SafeDownload;
import id.laksana.attachment.StoreOutcome;
import id.laksana.attachment.Stored;
import id.laksana.casework.CaseReading;
import id.laksana.casework.Receipt;
import id.laksana.casework.ServiceCase;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.site.BadParameter;
import id.laksana.site.ProblemAnswers;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;

/** Files of cases: what applicants bring and what officials add. */
@Controller("/api/{agency}/cases/{receipt}/attachments")
class AttachmentsApi {

    private final CaseReading reading;
    private final Attachments attachments;
    private final Attaching attaching;
    private final CaseProblems problems;
    private final ProblemAnswers refusals;

    AttachmentsApi(
            CaseReading reading,
            Attachments attachments,
            Attaching attaching,
            CaseProblems problems,
            ProblemAnswers refusals) {
        this.reading = reading;
        this.attachments = attachments;
        this.attaching = attaching;
        this.problems = problems;
        this.refusals = refusals;
    }

    /** The body is the file itself, whatever its type is called: its content tells what it is. */
    @Post
    @Consumes(MediaType.ALL)
    @Allowed(Permission.WRITE_ATTACHMENTS)
    HttpResponse<?> attach(
            String receipt,
            @QueryValue String name,
            @Nullable @QueryValue String item,
            @Nullable @Header(ActingApi.KEY) String key,
            HttpServletRequest file,
            HttpRequest<?> request)
            throws IOException {
        UUID once = ActingApi.key(key);
        Optional<ServiceCase> found = find(receipt);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        Limits limits = Limits.usual(attachments.sum(found.get().id().value()));
        return switch (attachments.store(name, file.getInputStream(), limits)) {
            case StoreOutcome.Kept kept -> attaching.attach(found.get(), kept.stored(), item, once, request);
            case StoreOutcome.Refused refused ->
                refusals.refuse(request, problems.of(refused, ProblemAnswers.language(request)));
        };
    }

    @Get("/{id}")
    @Produces(MediaType.ALL)
    @Allowed(Permission.READ_ATTACHMENTS)
    HttpResponse<byte[]> read(String receipt, String id) {
        return find(receipt)
                .filter(of -> !of.state().anonymised())
                .flatMap(of -> attachments.heldBy(of.id().value(), id(id)))
                .<HttpResponse<byte[]>>map(this::download)
                .orElseGet(HttpResponse::notFound);
    }

    /** Whole, because what is sent later is sent outside of the agency, where nothing of it can be read. */
    private HttpResponse<byte[]> download(Stored file) {
        try (InputStream bytes = attachments.bytes(file)) {
            MutableHttpResponse<byte[]> answer = HttpResponse.ok(bytes.readAllBytes());
            SafeDownload.headers(file)
                    .forEach((name, value) -> answer.getHeaders().set(name, value));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever may read attachments finds the case by its receipt, whatever else they may. */
    private Optional<ServiceCase> find(String receipt) {
        return Receipt.parse(receipt).flatMap(reading::find);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new BadParameter("id");
        }
    }
}
