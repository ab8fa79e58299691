package id.laksana.casework;

import id.laksana.casework.engine.CaseState;
import id.laksana.casework.engine.Dated;
import id.laksana.casework.engine.Happened;
import java.time.Instant;

/**
 * A case as it stands.
 *
 * @param pinned by what it runs to its end
 * @param practice whether it is only done to learn
 * @param dues when its clocks run out by the calendar as it was when they were reckoned last
 */
public record ServiceCase(
        CaseId id,
        String receipt,
        Happened.Pinned pinned,
        boolean practice,
        Instant registeredAt,
        CaseState state,
        Dated dues) {}
