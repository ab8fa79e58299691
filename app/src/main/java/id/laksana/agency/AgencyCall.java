package id.laksana.agency;

import id.laksana.migrations.AgencyKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * One transaction, call by call. A call is a constant of one or more statements apart by semicolons; they are prepared
 * and travel together, and one that fails keeps the later ones from being carried out.
 */
public final class AgencyCall implements AutoCloseable {

    private static final String TAKE_ROLE = "select set_config('role', ?, true), set_config('search_path', ?, true); ";
    private static final String TAKE_ROLE_IN_HASTE = Haste.TAKE_ROLE + "; ";
    private static final String COMMIT = "; commit";

    private final Connection connection;
    private final AgencyKey agency;
    private final CurrentAgency current;
    private State state = State.NOT_BEGUN;

    private enum State {
        NOT_BEGUN,
        UNDER_WAY,
        BROKEN,
        COMMITTED
    }

    AgencyCall(Connection connection, AgencyKey agency, CurrentAgency current) throws SQLException {
        this.connection = connection;
        this.agency = agency;
        this.current = current;
        connection.setAutoCommit(false);
    }

    /** What a call sends, in the order of the question marks. */
    @FunctionalInterface
    public interface Sending {

        void into(CallValues values) throws SQLException;
    }

    /** What is made of the answers, of which each statement gives one. */
    @FunctionalInterface
    public interface Reading<T> {

        T from(CallAnswers answers) throws SQLException;
    }

    /** Begins the transaction. */
    public <T> T openWith(String sql, Sending sending, Reading<T> reading) throws SQLException {
        enter(State.NOT_BEGUN);
        return call(takeRole() + sql, 1, State.UNDER_WAY, taken(sending), reading);
    }

    /** Does the rest and commits. When this returns, it is done; when it throws, nothing is. */
    public <T> T closeWith(String sql, Sending sending, Reading<T> reading) throws SQLException {
        enter(State.UNDER_WAY);
        return call(sql + COMMIT, 0, State.COMMITTED, sending, reading);
    }

    /** All in a single call. */
    public <T> T doWith(String sql, Sending sending, Reading<T> reading) throws SQLException {
        enter(State.NOT_BEGUN);
        return call(takeRole() + sql + COMMIT, 1, State.COMMITTED, taken(sending), reading);
    }

    private static String takeRole() {
        return Haste.isMade() ? TAKE_ROLE_IN_HASTE : TAKE_ROLE;
    }

    private Sending taken(Sending sending) {
        return values -> sending.into(values.text(agency.workingRole()).text(agency.schema()));
    }

    private void enter(State expected) {
        if (state != expected) {
            throw new IllegalStateException("A call out of turn: " + state);
        }
        AgencyKey now = current.find().orElse(null);
        if (!agency.equals(now)) {
            throw new AgencyMixedUp(agency, now);
        }
    }

    private <T> T call(String sql, int skipped, State after, Sending sending, Reading<T> reading) throws SQLException {
        state = State.BROKEN;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(0);
            sending.into(new CallValues(connection, statement));
            CallAnswers answers = new CallAnswers(statement, statement.execute());
            answers.skip(skipped);
            T read = reading.from(answers);
            state = after;
            return read;
        }
    }

    /** Undoes what was not committed. */
    @Override
    public void close() throws SQLException {
        if (state != State.COMMITTED) {
            connection.rollback();
        }
    }
}
