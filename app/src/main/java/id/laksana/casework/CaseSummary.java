package id.laksana.casework;

import id.laksana.casework.engine.Stage;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.StepId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A case as lists show it.
 *
 * @param number runs on in the order of registration: whoever reads on from a page names the last one's
 * @param applicant nothing where the person has been erased
 * @param sop by its code
 * @param activity what is done in the step, as the sheet says
 * @param holders members who have taken the step
 * @param due when the step's clock runs out, or the first other one where the step has none
 */
public record CaseSummary(
        CaseId id,
        long number,
        String receipt,
        boolean practice,
        Optional<String> applicant,
        String service,
        String sop,
        StepId step,
        String activity,
        Stage stage,
        Optional<Outcome> outcome,
        List<UUID> holders,
        Optional<Instant> due,
        Instant registeredAt,
        boolean returned) {

    public CaseSummary {
        holders = List.copyOf(holders);
    }
}
