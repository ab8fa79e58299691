package id.laksana.site;

import id.laksana.agency.Unavailability;
import id.laksana.identity.NotAllowed;
import id.laksana.web.BodyTooLarge;
import id.laksana.web.Causes;
import id.laksana.web.Problem;
import id.laksana.web.Refusal;
import id.laksana.web.Refusals;
import id.laksana.web.RequestId;
import id.laksana.web.StaleVersion;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.codec.CodecException;
import io.micronaut.http.server.exceptions.NotAcceptableException;
import io.micronaut.http.server.exceptions.UnsupportedMediaException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every way in which REST can fail, as a refusal with an id that stands in the log too. */
@Controller
class ApiErrors {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    private static final MediaType PAGE = new MediaType("text/html;charset=UTF-8");

    private final Refusals refusals;
    private final ProblemAnswers problems;

    ApiErrors(Refusals refusals, ProblemAnswers problems) {
        this.refusals = refusals;
        this.problems = problems;
    }

    @Error(global = true, status = HttpStatus.NOT_FOUND)
    MutableHttpResponse<String> notFound(HttpRequest<?> request) {
        return refuse(request, Refusal.NOT_FOUND);
    }

    @Error(global = true, status = HttpStatus.METHOD_NOT_ALLOWED)
    MutableHttpResponse<String> noSuchMethod(HttpRequest<?> request) {
        return refuse(request, Refusal.NO_SUCH_METHOD);
    }

    @Error(global = true, exception = Throwable.class)
    MutableHttpResponse<String> failed(HttpRequest<?> request, Throwable failure) {
        return switch (failure) {
            case NotAllowed _ -> refuse(request, Refusal.NOT_ALLOWED);
            case StaleVersion _ -> refuse(request, Refusal.STALE);
            case Throwable large
            when Causes.of(large).anyMatch(BodyTooLarge.class::isInstance) -> refuse(request, Refusal.TOO_LARGE);
            case ConstraintViolationException invalid -> refuse(request, Refusal.BAD_REQUEST, fields(invalid));
            case Throwable bad
            when Causes.of(bad).anyMatch(BadParameter.class::isInstance) ->
                refuse(request, Refusal.BAD_REQUEST, named(bad));
            case ConversionErrorException _,
                    CodecException _,
                    UnsatisfiedRouteException _,
                    NotAcceptableException _,
                    UnsupportedMediaException _ -> refuse(request, Refusal.BAD_REQUEST);
            case Throwable away
            when Unavailability.caused(away) -> {
                LOG.warn("The database is unavailable: {}", Causes.last(away));
                yield refuse(request, Refusal.UNAVAILABLE);
            }
            case Throwable unexpected -> {
                LOG.error("REST failed", unexpected);
                yield refuse(request, Refusal.FAILED);
            }
        };
    }

    /** Also where it was found in the midst of reading a body. */
    private static List<String> named(Throwable bad) {
        return Causes.of(bad)
                .filter(BadParameter.class::isInstance)
                .map(BadParameter.class::cast)
                .map(BadParameter::name)
                .limit(1)
                .toList();
    }

    /** The names of what is wrong; what was sent stands in no answer and no log. */
    private static List<String> fields(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(violation -> violation.getPropertyPath().toString().replaceFirst("^[^.]+[.][^.]+[.]", ""))
                .sorted()
                .toList();
    }

    private MutableHttpResponse<String> refuse(HttpRequest<?> request, Refusal refusal) {
        return refuse(request, refusal, List.of());
    }

    private MutableHttpResponse<String> refuse(HttpRequest<?> request, Refusal refusal, List<String> fields) {
        String path = PublicGate.outside(request.getPath());
        refusals.note(request.getMethodName(), path, refusal);
        if (!path.equals(request.getPath())
                && !Refusals.isForPrograms(path, request.getHeaders().get(HttpHeaders.ACCEPT))) {
            return HttpResponse.<String>status(HttpStatus.valueOf(refusal.status()))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .contentType(PAGE)
                    .body(refusals.page(refusal, RequestId.current()));
        }
        Problem problem = refusals.problem(refusal, ProblemAnswers.language(request));
        return problems.answer(request, fields.isEmpty() ? problem : problem.withFields(fields));
    }
}
