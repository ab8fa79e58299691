package id.laksana.migrations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps two migrators apart: a lock of one session of the main database, so that it ends with the process that holds it.
 * Migrating everything excludes all others; migrating one agency excludes only what would touch the same agency.
 */
final class MigratorLock {

    private static final String ALL = "select pg_try_advisory_lock(hashtextextended('laksana', 0))";

    private static final String ONE = """
            select pg_try_advisory_lock_shared(hashtextextended('laksana', 0))
               and pg_try_advisory_lock(hashtextextended('laksana ' || ?, 0))""";

    /** Closing a session gives its locks back only a moment later. */
    private static final String GIVE_BACK = "select pg_advisory_unlock_all()";

    private final Database main;

    MigratorLock(Database main) {
        this.main = main;
    }

    /** Does the work, or nothing while another migrator is at work. */
    <T> Optional<T> onAll(Supplier<T> work) {
        try (var session = main.connect();
                var lock = session.prepareStatement(ALL)) {
            return holding(session, lock, work);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    <T> Optional<T> onOne(AgencyKey agency, Supplier<T> work) {
        try (var session = main.connect();
                var lock = session.prepareStatement(ONE)) {
            lock.setString(1, agency.value());
            return holding(session, lock, work);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static <T> Optional<T> holding(Connection session, PreparedStatement lock, Supplier<T> work)
            throws SQLException {
        try (var giveBack = session.prepareStatement(GIVE_BACK)) {
            var row = lock.executeQuery();
            var held = row.next() && row.getBoolean(1);
            var result = held ? Optional.of(work.get()) : Optional.<T>empty();
            giveBack.execute();
            return result;
        }
    }
}
