package id.laksana.site.cases;

import id.laksana.casework.CaseSummary;
import id.laksana.casework.engine.Stage;
import id.laksana.sop.procedure.Outcome;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param applicant nothing where the person has been erased
 * @param due when the clock of the step runs out, or the first other one
 */
@Serdeable
record CaseBrief(
        String receipt,
        String service,
        String procedure,
        boolean practice,
        @Nullable String applicant,
        Stage stage,
        String step,
        String activity,
        @Nullable Outcome outcome,
        @Nullable Instant due,
        Instant registeredAt) {

    static CaseBrief of(CaseSummary summary) {
        return new CaseBrief(
                summary.receipt(),
                summary.service(),
                summary.sop(),
                summary.practice(),
                summary.applicant().orElse(null),
                summary.stage(),
                summary.step().value(),
                summary.activity(),
                summary.outcome().orElse(null),
                summary.due().orElse(null),
                summary.registeredAt());
    }
}
