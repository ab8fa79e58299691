package id.laksana.casework;

import id.laksana.casework.chain.Chain;
import id.laksana.casework.engine.CaseState;
import id.laksana.casework.engine.ClockKind;
import id.laksana.casework.engine.Dated;
import id.laksana.casework.engine.EventJson;
import id.laksana.casework.engine.Happened;
import id.laksana.casework.engine.Position;
import id.laksana.sop.json.UnreadableJson;
import id.laksana.sop.procedure.WorkUnit;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The row of a case: what its history leads to, and when its clocks run out.
 *
 * @param returned whether the step in which it stands was sent back to it
 * @param head the end of the chain of its events
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one call
record CaseRow(
        CaseId id,
        long number,
        String receipt,
        boolean practice,
        Happened.Pinned pinned,
        Instant registeredAt,
        boolean returned,
        byte[] head,
        CaseState state,
        Dated dues) {

    /** What {@link #read} reads, in its order. */
    static final String COLUMNS = """
            c.id, c.number, c.receipt, c.practice, c.service_id, c.sop_id, c.version_no, c.hash, c.form, c.promised_amount,
            c.promised_unit, c.registered_at, c.returned, c.head, c.state, c.step_due, c.promise_due, c.statutory_due, c.applicant_due
            """;

    static CaseRow read(ResultSet row) throws SQLException {
        return new CaseRow(
                new CaseId(row.getObject(1, UUID.class)),
                row.getLong(2),
                row.getString(3),
                row.getBoolean(4),
                pinned(row),
                moment(row, 12).orElseThrow(),
                row.getBoolean(13),
                row.getBytes(14),
                state(row.getString(15)),
                new Dated(
                        moment(row, 16).orElse(null),
                        moment(row, 17).orElse(null),
                        moment(row, 18).orElse(null),
                        moment(row, 19).orElse(null)));
    }

    static java.util.Optional<Instant> moment(ResultSet row, int column) throws SQLException {
        return java.util.Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    private static Happened.Pinned pinned(ResultSet row) throws SQLException {
        int amount = row.getInt(10);
        String unit = row.getString(11);
        return new Happened.Pinned(
                row.getObject(5, UUID.class),
                row.getObject(6, UUID.class),
                row.getInt(7),
                row.getString(8),
                row.getInt(9),
                unit == null ? null : new Happened.Promised(amount, WorkUnit.valueOf(unit)));
    }

    private static CaseState state(String json) {
        try {
            return EventJson.readState(json);
        } catch (UnreadableJson e) {
            throw new IllegalStateException("The state of a case cannot be read", e);
        }
    }

    ServiceCase told() {
        return new ServiceCase(id, receipt, pinned, practice, registeredAt, state, dues);
    }

    Position at() {
        return state.at();
    }

    List<UUID> holders() {
        return at().holders().stream().map(Position.Holder::member).distinct().toList();
    }

    /** The first clock of which nobody has told yet that it has run out. */
    @Nullable
    Instant nextDue() {
        return state.isClosed()
                ? null
                : Stream.of(ClockKind.values())
                        .filter(clock -> !state.timeline().overdue().contains(clock))
                        .map(dues::of)
                        .filter(Objects::nonNull)
                        .min(Instant::compareTo)
                        .orElse(null);
    }

    /** Vouches for what does not follow from the history. */
    byte[] mark() {
        String dates = Stream.of(ClockKind.values())
                .map(clock -> String.valueOf(dues.of(clock)))
                .collect(java.util.stream.Collectors.joining(" "));
        return Chain.mark((id + " " + number + " " + dates).getBytes(StandardCharsets.UTF_8));
    }
}
