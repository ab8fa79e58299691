package id.laksana.sop.approval;

import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.web.StaleVersion;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Writes down that a draft was sent to review, and what came of it. */
@Singleton
class Rounds {

    private final ApprovalRows rows;
    private final Access access;
    private final Clock clock;

    Rounds(ApprovalRows rows, Access access, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.clock = clock;
    }

    void begin(Approval draft, List<Person> reviewers, String note) {
        Caller.Person by = access.person();
        int round = draft.rounds().size() + 1;
        rows.ask(draft.sop(), round, note, clock.instant(), by.id(), by.name());
        reviewers.forEach(one -> rows.ask(draft.sop(), round, one.id(), one.name()));
    }

    /** Whether something is said of a cell that nobody has settled. */
    boolean isAnythingOpen(Approval draft) {
        return rows.openComments(draft.sop()) > 0;
    }

    void answer(Approval draft, Round.Verdict verdict, String note) {
        Caller.Person by = access.person();
        int no = draft.last().orElseThrow(() -> new StaleVersion("The draft")).no();
        StaleVersion.unlessUpdated(
                rows.say(draft.sop(), no, verdict.name(), note, clock.instant(), by.id(), by.name()), "The review");
    }
}
