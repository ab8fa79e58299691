package id.laksana.site.cases;

import id.laksana.agency.CurrentAgency;
import id.laksana.casework.Applicant;
import id.laksana.casework.Begun;
import id.laksana.casework.Cases;
import id.laksana.casework.Registration;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.site.ProblemAnswers;
import id.laksana.site.api.ApiAnswers;
import id.laksana.sop.service.PublishedService;
import id.laksana.sop.service.PublishedServices;
import id.laksana.sop.service.field.ApplicationForm;
import id.laksana.sop.service.field.ApplicationForms;
import id.laksana.sop.service.field.FieldValues;
import id.laksana.sop.service.field.Filled;
import id.laksana.sop.service.field.Filling;
import id.laksana.web.Problem;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Makes applications cases: each once, whatever the network does. */
@Controller("/api/{agency}/cases")
class RegisteringApi {

    private final Cases cases;
    private final PublishedServices services;
    private final ApplicationForms applications;
    private final CaseForms forms;
    private final Answering answering;

    RegisteringApi(
            Cases cases,
            PublishedServices services,
            ApplicationForms applications,
            CaseForms forms,
            Answering answering) {
        this.cases = cases;
        this.services = services;
        this.applications = applications;
        this.forms = forms;
        this.answering = answering;
    }

    @Post
    @Allowed(Permission.REGISTER_CASES)
    HttpResponse<?> register(@Nullable @Header(ActingApi.KEY) String key, @Body NewCase body, HttpRequest<?> request) {
        UUID once = ActingApi.key(key);
        Optional<ApplicationForm> form = services.read().services().stream()
                .map(PublishedService::service)
                .filter(service -> service.code().equals(body.service()))
                .findFirst()
                .map(service -> applications.toPin(service.id()));
        return form.isEmpty()
                ? answering.refuse(request, (problems, language) -> problems.notOffered(language))
                : register(body, form.get(), once, request);
    }

    private HttpResponse<?> register(NewCase body, ApplicationForm form, UUID key, HttpRequest<?> request) {
        if (body.form() != null && body.form() != form.revision()) {
            return answering.refuse(request, (problems, language) -> problems.otherForm(language, form.revision()));
        }
        Map<String, Object> values = Objects.requireNonNullElse(body.values(), Map.of());
        return switch (Filling.checkSent(form, values, Filling.Demand.SO_FAR)) {
            case Filled.Refused refused ->
                answering.refuse(request, (problems, language) -> problems.valuesRefused(language, reasons(refused)));
            case Filled.Accepted accepted -> register(registration(body, accepted.values(), key), request);
        };
    }

    private HttpResponse<?> register(Registration registration, HttpRequest<?> request) {
        return switch (cases.register(registration)) {
            case Begun.Registered registered ->
                answering.created(
                        forms.tell(registered.made()), registered.made().receipt(), registered.again());
            case Begun.Refused refused ->
                answering.refuse(request, (problems, language) -> problems.of(refused.why(), language));
            case Begun.NotOffered _ -> answering.refuse(request, (problems, language) -> problems.notOffered(language));
            case Begun.OtherForm other ->
                answering.refuse(request, (problems, language) -> problems.otherForm(language, other.newest()));
        };
    }

    private static Registration registration(NewCase body, FieldValues values, UUID key) {
        NewCase.Applying who = body.applicant();
        Applicant applicant = new Applicant(
                who.name(),
                who.nik(),
                who.nib(),
                who.contact(),
                new String(values.bytes(), StandardCharsets.UTF_8),
                values.searchable());
        return new Registration(
                key,
                body.service(),
                values.form().revision(),
                applicant,
                body.receivedAt(),
                Boolean.TRUE.equals(body.practice()));
    }

    private static Map<String, String> reasons(Filled.Refused refused) {
        Map<String, String> reasons = new LinkedHashMap<>();
        refused.refusals()
                .forEach(one -> reasons.put(one.field(), one.reason().getClass().getSimpleName()));
        return reasons;
    }

    /** How registrations are answered. */
    @jakarta.inject.Singleton
    static class Answering {

        private final CaseProblems problems;
        private final ProblemAnswers refusals;
        private final ApiAnswers answers;
        private final CurrentAgency agency;

        Answering(CaseProblems problems, ProblemAnswers refusals, ApiAnswers answers, CurrentAgency agency) {
            this.problems = problems;
            this.refusals = refusals;
            this.answers = answers;
            this.agency = agency;
        }

        interface Why {

            Problem in(CaseProblems problems, Locale language);
        }

        HttpResponse<?> refuse(HttpRequest<?> request, Why why) {
            return refusals.refuse(request, why.in(problems, ProblemAnswers.language(request)));
        }

        HttpResponse<?> created(CaseTold told, String receipt, boolean again) {
            return answers.passing(told)
                    .status(HttpStatus.CREATED)
                    .header(HttpHeaders.LOCATION, "/api/" + agency.get() + "/cases/" + receipt)
                    .header(ActingApi.AGAIN, String.valueOf(again));
        }
    }
}
