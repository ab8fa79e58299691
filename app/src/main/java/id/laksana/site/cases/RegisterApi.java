package id.laksana.site.cases;

import id.laksana.casework.CaseRegister;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.site.api.ApiAnswers;
import id.laksana.site.api.Slice;
import id.laksana.site.api.Wanted;
import id.laksana.sop.procedure.Outcome;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/** The register of what was asked of the agency and how it ended. */
@Controller("/api/{agency}/register")
class RegisterApi {

    private final CaseRegister register;
    private final ApiAnswers answers;

    RegisterApi(CaseRegister register, ApiAnswers answers) {
        this.register = register;
        this.answers = answers;
    }

    @Get
    @Allowed(Permission.READ_REGISTER)
    HttpResponse<byte[]> register(
            @Nullable @QueryValue String cursor, @Nullable @QueryValue String limit, HttpRequest<?> request) {
        Wanted wanted = Wanted.of(cursor, limit);
        List<CaseRegister.Entry> found = register.closed(wanted.after().map(CaseQuery::number), wanted.limit() + 1);
        Slice<CaseRegister.Entry> slice = Slice.of(found, wanted, last -> String.valueOf(last.number()));
        return answers.of(slice.map(Ended::of), request, null);
    }

    /** A case that is over. */
    @Serdeable
    record Ended(
            long number, String service, String procedure, Instant registeredAt, Instant closedAt, Outcome outcome) {

        static Ended of(CaseRegister.Entry entry) {
            return new Ended(
                    entry.number(),
                    entry.service(),
                    entry.procedure(),
                    entry.registeredAt(),
                    entry.closedAt(),
                    entry.outcome());
        }
    }
}
