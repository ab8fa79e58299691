package id.laksana.casework;

import id.laksana.agency.AgencyCalls;
import id.laksana.agency.CallAnswers;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.sop.procedure.Outcome;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What anybody may know of the cases that are over: nothing of persons, and nothing by which the case itself could be found. */
@Singleton
public class CaseRegister {

    private static final String CLOSED = """
            select c.number, v.code, s.code, c.registered_at, cast(cast(c.state as jsonb) -> 'timeline' ->> 'closedAt' as timestamptz), c.outcome
              from service_case c
              join service v on v.id = c.service_id
              join sop s on s.id = c.sop_id
             where c.stage = 'CLOSED' and not c.practice and c.number < ?
             order by c.number desc limit ?
            """;

    private final AgencyCalls calls;
    private final Access access;

    CaseRegister(AgencyCalls calls, Access access) {
        this.calls = calls;
        this.access = access;
    }

    /**
     * A case that is over.
     *
     * @param number runs on in the order of registration
     * @param service by its code
     * @param procedure by its code
     */
    public record Entry(
            long number, String service, String procedure, Instant registeredAt, Instant closedAt, Outcome outcome) {}

    /** The newest first. */
    public List<Entry> closed(Optional<Long> before, int most) {
        access.require(Permission.READ_REGISTER);
        return calls.transact(call -> call.doWith(
                CLOSED, values -> values.number(before.orElse(Long.MAX_VALUE)).number(most), CaseRegister::entries));
    }

    private static List<Entry> entries(CallAnswers answers) throws SQLException {
        ResultSet row = answers.rows();
        List<Entry> all = new ArrayList<>();
        while (row.next()) {
            all.add(new Entry(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getObject(4, OffsetDateTime.class).toInstant(),
                    row.getObject(5, OffsetDateTime.class).toInstant(),
                    Outcome.valueOf(row.getString(6))));
        }
        return all;
    }
}
