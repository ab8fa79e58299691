package id.laksana.organisation.structure;

import id.laksana.web.StaleVersion;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes what a sheet adds, many rows at a time. */
@Singleton
class RosterWriter {

    private static final String ADD_UNIT = "insert into unit (id, parent_id, name, position) values (?, ?, ?, ?)";
    private static final String ADD_POST = "insert into post (id, unit_id, name, kind, rank) values (?, ?, ?, ?, ?)";
    private static final String ADD_OFFICIAL = "insert into official"
            + " (name, title_before, title_after, nip, rank, grade, email, phone, id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CHANGE_OFFICIAL =
            "update official set name = ?, title_before = ?, title_after = ?, nip = ?,"
                    + " rank = ?, grade = ?, email = ?, phone = ?, version = version + 1 where id = ? and version = ?";
    private static final String APPOINT = "insert into appointment"
            + " (id, post_id, official_id, manner, from_day, until_day, decree) values (?, ?, ?, ?, ?, ?, ?)";

    private final JdbcOperations jdbc;

    RosterWriter(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void write(RosterState state) {
        jdbc.execute(connection -> {
            addUnits(connection, state);
            addPosts(connection, state);
            try (PreparedStatement add = connection.prepareStatement(ADD_OFFICIAL)) {
                run(add, state.newOfficials.values(), RosterWriter::official);
            }
            change(connection, state.changedOfficials.values());
            try (PreparedStatement add = connection.prepareStatement(APPOINT)) {
                run(add, state.newAppointments, RosterWriter::appointment);
            }
            return state;
        });
    }

    /** Each as the last of its siblings. */
    private static void addUnits(Connection connection, RosterState state) throws SQLException {
        Map<UUID, Integer> last = new HashMap<>();
        state.storedUnits.forEach(unit -> last.merge(key(unit.parent()), unit.position(), Math::max));
        try (PreparedStatement add = connection.prepareStatement(ADD_UNIT)) {
            run(
                    add,
                    state.newUnits,
                    unit -> values(
                            unit.id().value(),
                            unit.parent() == null ? null : unit.parent().value(),
                            unit.name(),
                            last.merge(key(unit.parent()), 1, Integer::sum)));
        }
    }

    /** Each as the last of its unit. */
    private static void addPosts(Connection connection, RosterState state) throws SQLException {
        Map<UUID, Integer> last = new HashMap<>();
        state.storedPosts.forEach(post -> last.merge(post.unit().value(), post.rank(), Math::max));
        try (PreparedStatement add = connection.prepareStatement(ADD_POST)) {
            run(
                    add,
                    state.newPosts,
                    post -> values(
                            post.id().value(),
                            post.unit().value(),
                            post.name(),
                            post.kind().name(),
                            last.merge(post.unit().value(), 1, Integer::sum)));
        }
    }

    private static void change(Connection connection, Collection<Official> changed) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(CHANGE_OFFICIAL)) {
            for (int updated : run(change, changed, RosterWriter::changedOfficial)) {
                StaleVersion.unlessUpdated(updated, "The official");
            }
        }
    }

    private static @Nullable Object[] official(Official one) {
        return values(
                one.name(),
                one.titleBefore(),
                one.titleAfter(),
                one.nip(),
                one.rank(),
                one.grade(),
                one.email(),
                one.phone(),
                one.id().value());
    }

    private static @Nullable Object[] changedOfficial(Official one) {
        return values(
                one.name(),
                one.titleBefore(),
                one.titleAfter(),
                one.nip(),
                one.rank(),
                one.grade(),
                one.email(),
                one.phone(),
                one.id().value(),
                one.version());
    }

    private static @Nullable Object[] appointment(Appointment one) {
        return values(
                one.id().value(),
                one.post().value(),
                one.official().value(),
                one.manner().name(),
                one.from(),
                one.until(),
                one.decree());
    }

    private static @Nullable Object[] values(@Nullable Object... values) {
        return values;
    }

    private static UUID key(@Nullable UnitId parent) {
        return parent == null ? new UUID(0, 0) : parent.value();
    }

    private static <T> int[] run(
            PreparedStatement statement, Collection<T> rows, Function<T, @Nullable Object[]> values)
            throws SQLException {
        if (rows.isEmpty()) {
            return new int[0];
        }
        for (T row : List.copyOf(rows)) {
            @Nullable Object[] all = values.apply(row);
            for (int place = 0; place < all.length; place++) {
                statement.setObject(place + 1, all[place]);
            }
            statement.addBatch();
        }
        return statement.executeBatch();
    }
}
