package id.laksana.site.cases;

import id.laksana.attachment.Attachments;
import id.laksana.attachment.Stored;
import id.laksana.casework.Acted;
import id.laksana.casework.CaseReading;
import id.laksana.casework.Cases;
import id.laksana.casework.ServiceCase;
import id.laksana.casework.engine.Asked;
import id.laksana.casework.engine.Command;
import id.laksana.casework.engine.Happened;
import id.laksana.casework.engine.Refusal;
import id.laksana.casework.engine.Said;
import id.laksana.site.ProblemAnswers;
import id.laksana.site.api.ApiAnswers;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Makes stored files files of cases. The case holds a file before its history says so, and it is removed at once where the history refuses it: none is ever missing. */
@Singleton
class Attaching {

    private final Cases cases;
    private final CaseReading reading;
    private final Attachments attachments;
    private final CaseProblems problems;
    private final ProblemAnswers refusals;
    private final ApiAnswers answers;

    Attaching(
            Cases cases,
            CaseReading reading,
            Attachments attachments,
            CaseProblems problems,
            ProblemAnswers refusals,
            ApiAnswers answers) {
        this.cases = cases;
        this.reading = reading;
        this.attachments = attachments;
        this.problems = problems;
        this.refusals = refusals;
        this.answers = answers;
    }

    HttpResponse<?> attach(ServiceCase to, Stored file, @Nullable String item, UUID key, HttpRequest<?> request) {
        UUID holder = to.id().value();
        attachments.hold(file.id(), holder);
        Command command = new Command.Attach(
                file.id(), file.sha256(), file.size(), file.type(), item, new Said(file.name(), "0".repeat(32)));
        boolean kept = false;
        try {
            Acted acted = cases.act(to.id(), new Asked(key, to.state().seq(), null, command));
            kept = acted instanceof Acted.Done;
            return switch (acted) {
                case Acted.Done _ ->
                    told(new FileTold(file.id(), file.sha256(), file.size(), file.type()), false, request);
                case Acted.Refused refused -> refused(to, file, item, refused.why(), request);
                case Acted.NoSuchCase _ -> HttpResponse.notFound();
            };
        } finally {
            if (!kept) {
                attachments.discard(file.id());
            }
        }
    }

    /** A key that is known may be that of this very file, sent again. */
    private HttpResponse<?> refused(
            ServiceCase to, Stored file, @Nullable String item, Refusal why, HttpRequest<?> request) {
        Optional<FileTold> before = why instanceof Refusal.KeyReused ? attached(to, file, item) : Optional.empty();
        return before.<HttpResponse<?>>map(told -> told(told, true, request))
                .orElseGet(() -> refusals.refuse(request, problems.of(why, ProblemAnswers.language(request))));
    }

    private Optional<FileTold> attached(ServiceCase to, Stored file, @Nullable String item) {
        return reading.history(to.id()).stream()
                .map(line -> line.event().what())
                .filter(Happened.Attached.class::isInstance)
                .map(Happened.Attached.class::cast)
                .filter(one -> one.sha256().equals(file.sha256()) && Objects.equals(one.item(), item))
                .findFirst()
                .map(one -> new FileTold(one.file(), one.sha256(), one.size(), one.type()));
    }

    private HttpResponse<?> told(FileTold file, boolean again, HttpRequest<?> request) {
        return answers.passing(file)
                .status(HttpStatus.CREATED)
                .header(HttpHeaders.LOCATION, request.getPath() + "/" + file.id())
                .header(ActingApi.AGAIN, String.valueOf(again));
    }
}
