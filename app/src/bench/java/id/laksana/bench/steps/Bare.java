package id.laksana.bench.steps;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.laksana.bench.steps.Flowable.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** The floor: what a step costs at the least over plain JDBC, four statements and a commit one after the other, in tables that no boundary guards. */
final class Bare implements Contestant, AutoCloseable {

    static final String TABLES = """
            create table floor_case (id uuid primary key, step integer not null, seq bigint not null, due timestamptz, state text);
            create table floor_event (case_id uuid, seq bigint, at timestamptz not null, who uuid, body text, hash bytea, primary key (case_id, seq));
            create table floor_outbox (case_id uuid primary key);
            """;

    private static final String BODY =
            "{\"happened\":\"Done\",\"step\":\"s12\",\"as\":\"p3\",\"way\":{\"to\":\"s13\"}}";

    private final HikariDataSource pool;
    private final int steps;

    Bare(Database database, int steps) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setMaximumPoolSize(8);
        config.setAutoCommit(false);
        pool = new HikariDataSource(config);
        this.steps = steps;
    }

    @Override
    public String name() {
        return "(d) the floor";
    }

    @Override
    public Contestant.Run begin(int agency, int clerk) {
        UUID id = UUID.randomUUID();
        try (Connection connection = pool.getConnection()) {
            update(connection, "insert into floor_case values (?, 1, 1, now(), '')", id);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Way(id);
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }

    private final class Way implements Contestant.Run {

        private final UUID id;
        private int left = steps;

        Way(UUID id) {
            this.id = id;
        }

        @Override
        public boolean isOver() {
            return left == 0;
        }

        @Override
        public void step() {
            try (Connection connection = pool.getConnection()) {
                long seq = seq(connection);
                update(
                        connection,
                        "insert into floor_event values (?, ?, now(), ?, ?, sha256(?))",
                        id,
                        seq + 1,
                        id,
                        BODY,
                        new byte[32]);
                update(
                        connection,
                        "update floor_case set step = step + 1, seq = ?, due = now(), state = ? where id = ?",
                        seq + 1,
                        BODY,
                        id);
                update(connection, "insert into floor_outbox values (?) on conflict do nothing", id);
                connection.commit();
                left--;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private long seq(Connection connection) throws SQLException {
            try (PreparedStatement select = connection.prepareStatement(
                    "select step, seq, due, state from floor_case where id = ? for update")) {
                select.setObject(1, id);
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    return row.getLong(2);
                }
            }
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
