package id.laksana.casework;

import id.laksana.agency.AgencyCall;
import id.laksana.agency.AgencyCalls;
import id.laksana.agency.CallAnswers;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Cases that are not closed, for jobs, for which nobody need be logged in. */
@Singleton
public class OpenCases {

    private static final String CASES = "select " + CaseRow.COLUMNS + " from service_case c ";

    /** Run out and not told; running out today and not yet reminded of; run out and not told to anybody above. */
    private static final String DUE = CASES + """
             where c.stage <> 'CLOSED' and (
                   c.next_due <= cast(? as timestamptz)
                or c.next_due < cast(? as timestamptz) and not exists (
                       select from notice n where n.subject = c.id and n.topic like 'case.reminder.%' and n.due = c.next_due)
                or c.step_due < cast(? as timestamptz) and not exists (
                       select from notice n where n.subject = c.id and n.topic = 'case.escalated.STEP' and n.due = c.step_due)
                or c.promise_due <= cast(? as timestamptz) and not exists (
                       select from notice n where n.subject = c.id and n.topic = 'case.escalated.PROMISE' and n.due = c.promise_due)
                or c.statutory_due <= cast(? as timestamptz) and not exists (
                       select from notice n where n.subject = c.id and n.topic = 'case.escalated.STATUTORY' and n.due = c.statutory_due))
             order by c.next_due nulls last, c.id limit ?
            """;

    private static final String AFTER = CASES + " where c.stage <> 'CLOSED' and c.id > ? order by c.id limit ?";

    private static final String POSTS = """
            select distinct b.post_id
              from case_seat seat
              join performer_binding_post b on b.sop_id = seat.sop_id and b.performer = seat.performer
             where seat.sop_id = ? and seat.version_no = ? and seat.step = ?
             order by b.post_id
            """;

    private final AgencyCalls calls;

    OpenCases(AgencyCalls calls) {
        this.calls = calls;
    }

    /**
     * Those of which there is something to tell, the first due first.
     *
     * @param today when the day began, and tomorrow when it ends
     */
    public List<ServiceCase> due(Instant now, Instant today, Instant tomorrow, int most) {
        AgencyCall.Sending sending = values ->
                values.cast(now).cast(tomorrow).cast(today).cast(now).cast(now).number(most);
        return calls.transact(call -> call.doWith(DUE, sending, OpenCases::all));
    }

    /** In the order of their ids, from the one after. */
    public List<ServiceCase> after(Optional<CaseId> last, int most) {
        UUID from = last.map(CaseId::value).orElseGet(() -> new UUID(0, 0));
        AgencyCall.Sending sending = values -> values.uuid(from).number(most);
        return calls.transact(call -> call.doWith(AFTER, sending, OpenCases::all));
    }

    /** Which posts may act where the case stands. */
    public List<UUID> posts(ServiceCase of) {
        UUID assigned = of.state().at().assigned();
        if (assigned != null) {
            return List.of(assigned);
        }
        AgencyCall.Sending sending = values -> values.uuid(of.pinned().sop())
                .number(of.pinned().version())
                .text(of.state().at().step().value());
        return calls.transact(call -> call.doWith(POSTS, sending, OpenCases::ids));
    }

    private static List<ServiceCase> all(CallAnswers answers) throws SQLException {
        ResultSet row = answers.rows();
        List<ServiceCase> all = new ArrayList<>();
        while (row.next()) {
            all.add(CaseRow.read(row).told());
        }
        return all;
    }

    private static List<UUID> ids(CallAnswers answers) throws SQLException {
        ResultSet row = answers.rows();
        List<UUID> all = new ArrayList<>();
        while (row.next()) {
            all.add(row.getObject(1, UUID.class));
        }
        return all;
    }
}
