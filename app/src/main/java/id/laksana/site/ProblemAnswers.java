package id.laksana.site;

import id.laksana.web.Problem;
import id.laksana.web.Refusals;
import id.laksana.web.RequestId;
import id.laksana.web.Texts;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Problems as answers, in the language that the program asks for. */
@Singleton
public class ProblemAnswers {

    private static final MediaType PROBLEM = new MediaType(Problem.TYPE + ";charset=UTF-8");

    private final Refusals refusals;

    ProblemAnswers(Refusals refusals) {
        this.refusals = refusals;
    }

    public static Locale language(HttpRequest<?> request) {
        return Texts.wanted(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** One that is noted here. */
    public MutableHttpResponse<String> refuse(HttpRequest<?> request, Problem problem) {
        refusals.note(request.getMethodName(), request.getPath(), problem);
        return answer(request, problem);
    }

    MutableHttpResponse<String> answer(HttpRequest<?> request, Problem problem) {
        return HttpResponse.<String>status(HttpStatus.valueOf(problem.status()))
                .contentType(PROBLEM)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, language(request).getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(refusals.write(problem, RequestId.current()));
    }
}
