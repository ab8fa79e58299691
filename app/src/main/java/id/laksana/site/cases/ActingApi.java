package id.laksana.site.cases;

import id.laksana.casework.Acted;
import id.laksana.casework.CaseReading;
import id.laksana.casework.Cases;
import id.laksana.casework.Receipt;
import id.laksana.casework.ServiceCase;
import id.laksana.casework.engine.Asked;
import id.laksana.casework.engine.Command;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.site.BadParameter;
import id.laksana.site.ProblemAnswers;
import id.laksana.site.api.ApiAnswers;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Acts on cases: each command once, whatever the network does. */
@Controller("/api/{agency}/cases/{receipt}/commands")
class ActingApi {

    static final String KEY = "Idempotency-Key";

    /** Says that the answer is the one of before: nothing was done again. */
    static final String AGAIN = "Idempotent-Replayed";

    private final Cases cases;
    private final CaseReading reading;
    private final CaseForms forms;
    private final CaseProblems problems;
    private final ProblemAnswers refusals;
    private final ApiAnswers answers;

    ActingApi(
            Cases cases,
            CaseReading reading,
            CaseForms forms,
            CaseProblems problems,
            ProblemAnswers refusals,
            ApiAnswers answers) {
        this.cases = cases;
        this.reading = reading;
        this.forms = forms;
        this.problems = problems;
        this.refusals = refusals;
        this.answers = answers;
    }

    @Post
    @Allowed(Permission.ACT_ON_CASES)
    HttpResponse<?> act(String receipt, @Nullable @Header(KEY) String key, @Body byte[] body, HttpRequest<?> request) {
        UUID once = key(key);
        SentCommand sent = SentCommand.read(body);
        Optional<ServiceCase> found = find(receipt);
        return found.isEmpty() ? HttpResponse.notFound() : act(found.get(), sent, once, request);
    }

    private HttpResponse<?> act(ServiceCase on, SentCommand sent, UUID key, HttpRequest<?> request) {
        Asked asked = new Asked(key, sent.seen(), sent.happenedAt(), command(sent.command()));
        return switch (cases.act(on.id(), asked)) {
            case Acted.Done done -> answer(done);
            case Acted.Refused refused ->
                refusals.refuse(request, problems.of(refused.why(), ProblemAnswers.language(request)));
            case Acted.NoSuchCase _ -> HttpResponse.notFound();
        };
    }

    private HttpResponse<byte[]> answer(Acted.Done done) {
        CommandDone told = new CommandDone(
                forms.tell(done.after()),
                done.events().stream()
                        .map(event -> EventTold.of(event, Map.of()))
                        .toList());
        return answers.passing(told).header(AGAIN, String.valueOf(done.again()));
    }

    private Command command(Sent sent) {
        return switch (sent) {
            case Sent.OfOne one -> one.command();
            case Sent.Link link ->
                new Command.Link(
                        find(link.other())
                                .orElseThrow(() -> new BadParameter("other"))
                                .id()
                                .value(),
                        link.kind());
        };
    }

    private Optional<ServiceCase> find(String receipt) {
        return Receipt.parse(receipt).flatMap(reading::find);
    }

    static UUID key(@Nullable String key) {
        try {
            if (key != null && key.length() == 36) {
                return UUID.fromString(key);
            }
        } catch (IllegalArgumentException _) {
            // told below
        }
        throw new BadParameter(KEY);
    }
}
