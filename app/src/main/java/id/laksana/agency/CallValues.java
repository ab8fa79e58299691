package id.laksana.agency;

import id.laksana.web.VisibleText;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The values of a call. Each carries its type: of one without, the driver would ask the server, which costs the next
 * call a round trip.
 */
public final class CallValues {

    private final Connection connection;
    private final PreparedStatement statement;
    private int last;

    CallValues(Connection connection, PreparedStatement statement) {
        this.connection = connection;
        this.statement = statement;
    }

    public CallValues text(@Nullable String value) throws SQLException {
        if (value == null) {
            return none(Types.VARCHAR);
        }
        statement.setString(++last, value);
        return this;
    }

    public CallValues uuid(UUID value) throws SQLException {
        statement.setObject(++last, value);
        return this;
    }

    /** As a text that the statement casts: a uuid, a moment, a day or nothing at all. */
    public CallValues cast(@Nullable Object value) throws SQLException {
        return text(value == null ? null : value.toString());
    }

    public CallValues number(long value) throws SQLException {
        statement.setLong(++last, value);
        return this;
    }

    public CallValues flag(boolean value) throws SQLException {
        statement.setBoolean(++last, value);
        return this;
    }

    public CallValues bytes(byte @Nullable [] value) throws SQLException {
        if (value == null) {
            return none(Types.BINARY);
        }
        statement.setBytes(++last, value);
        return this;
    }

    public CallValues texts(List<? extends @Nullable String> values) throws SQLException {
        return array("text", values.stream().map(CallValues::visible).toArray());
    }

    public CallValues numbers(List<? extends @Nullable Long> values) throws SQLException {
        return array("int8", values.toArray());
    }

    public CallValues manyBytes(List<byte @Nullable []> values) throws SQLException {
        return array("bytea", values.toArray(byte[][]::new));
    }

    private static @Nullable String visible(@Nullable String text) {
        return text == null ? null : VisibleText.of(text);
    }

    private CallValues array(String type, @Nullable Object[] values) throws SQLException {
        Array array = connection.createArrayOf(type, values);
        statement.setArray(++last, array);
        return this;
    }

    private CallValues none(int type) throws SQLException {
        statement.setNull(++last, type);
        return this;
    }
}
