package id.laksana.agency;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What the statements of a call answer, one after the other. */
public final class CallAnswers {

    private final PreparedStatement statement;
    private boolean rows;
    private boolean begun;

    CallAnswers(PreparedStatement statement, boolean rows) {
        this.statement = statement;
        this.rows = rows;
    }

    void skip(int count) throws SQLException {
        for (int i = 0; i < count; i++) {
            advance();
        }
    }

    /** The rows of the next statement; they are gone when the one after it is asked for. */
    public ResultSet rows() throws SQLException {
        advance();
        ResultSet found = rows ? statement.getResultSet() : null;
        if (found == null) {
            throw new IllegalStateException("A statement that was to give rows gave none.");
        }
        return found;
    }

    /** How many rows the next statement has changed. */
    public int count() throws SQLException {
        advance();
        int count = statement.getUpdateCount();
        if (rows || count < 0) {
            throw new IllegalStateException("A statement that was to change rows did not.");
        }
        return count;
    }

    private void advance() throws SQLException {
        if (begun) {
            rows = statement.getMoreResults();
        }
        begun = true;
    }
}
