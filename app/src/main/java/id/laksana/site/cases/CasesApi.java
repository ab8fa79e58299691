package id.laksana.site.cases;

import id.laksana.casework.CaseReading;
import id.laksana.casework.CaseSummary;
import id.laksana.casework.Receipt;
import id.laksana.casework.ServiceCase;
import id.laksana.casework.engine.Stage;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.site.BadParameter;
import id.laksana.site.api.ApiAnswers;
import id.laksana.site.api.Slice;
import id.laksana.site.api.Wanted;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import java.util.Optional;

/** Finds and reads cases. */
@Controller("/api/{agency}")
class CasesApi {

    private final CaseReading reading;
    private final CaseForms forms;
    private final ApiAnswers answers;

    CasesApi(CaseReading reading, CaseForms forms, ApiAnswers answers) {
        this.reading = reading;
        this.forms = forms;
        this.answers = answers;
    }

    @Get("/cases")
    @Allowed(Permission.READ_CASES)
    HttpResponse<byte[]> cases(@RequestBean CaseQuery query, HttpRequest<?> request) {
        Slice<CaseSummary> slice =
                Slice.of(reading.search(query.question()), query.wanted(), last -> String.valueOf(last.number()));
        Optional<Stage> at = query.at();
        return answers.of(
                slice.only(one -> at.isEmpty() || one.stage() == at.get()).map(CaseBrief::of), request, null);
    }

    @Get("/cases/{receipt}")
    @Allowed(Permission.READ_CASES)
    HttpResponse<byte[]> one(String receipt, @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        return find(receipt)
                .<HttpResponse<byte[]>>map(found -> answers.of(forms.tell(found), known))
                .orElseGet(HttpResponse::notFound);
    }

    @Get("/cases/{receipt}/events")
    @Allowed(Permission.READ_CASES)
    HttpResponse<byte[]> history(String receipt, @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        return find(receipt)
                .<HttpResponse<byte[]>>map(found -> answers.of(
                        new History(reading.history(found.id()).stream()
                                .map(EventTold::of)
                                .toList()),
                        known))
                .orElseGet(HttpResponse::notFound);
    }

    @Get("/events")
    @Allowed(Permission.READ_CASES)
    HttpResponse<byte[]> events(@Nullable @QueryValue String since, @Nullable @QueryValue String limit) {
        if (since != null && !since.matches("[0-9]{1,18}")) {
            throw new BadParameter("since");
        }
        long no = since == null ? 0 : Long.parseLong(since);
        return answers.passing(
                EventsTold.of(reading.since(no, Wanted.of(null, limit).limit())));
    }

    private Optional<ServiceCase> find(String receipt) {
        return Receipt.parse(receipt).flatMap(reading::find);
    }
}
