package id.laksana.demo;

import id.laksana.migrations.AgencyKey;
import id.laksana.migrations.Database;
import id.laksana.tenantadmin.realm.RealmAccount;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Units and posts that the documents of the sample agencies name. Their holders are samples and say so: the officials who
 * once signed the documents stand in the documents only.
 */
final class DemoOrganisation {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 2);

    private static final String ANY = "select exists (select from unit)";
    private static final String ADD_UNIT = "insert into unit (id, parent_id, name, position) values (?, ?, ?, ?)";
    private static final String ADD_POST = "insert into post (id, unit_id, name, kind, rank) values (?, ?, ?, ?, ?)";
    private static final String ADD_OFFICIAL = "insert into official (id, name, user_id) values (?, ?, ?)";
    private static final String APPOINT = "insert into appointment (id, post_id, official_id, manner, from_day)"
            + " values (?, ?, ?, 'DEFINITIVE', ?)";

    private final AgencyKey agency;
    private final Function<String, Optional<RealmAccount>> accounts;
    private final Map<String, UUID> units = new HashMap<>();
    private int row;

    private DemoOrganisation(AgencyKey agency, Function<String, Optional<RealmAccount>> accounts) {
        this.agency = agency;
        this.accounts = accounts;
    }

    /** Unless the agency has begun to lay down its own. */
    static void give(AgencyKey agency, Database database, Function<String, Optional<RealmAccount>> accounts) {
        database.inTransaction(agency.ownerRole(), agency.schema(), connection -> {
            if (!isLaidDown(connection)) {
                new DemoOrganisation(agency, accounts).layDown(connection);
            }
            return agency;
        });
    }

    private static boolean isLaidDown(Connection connection) throws SQLException {
        try (PreparedStatement asked = connection.prepareStatement(ANY);
                ResultSet answer = asked.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    /** Each line is a post: the units from the top down, its name, its kind, and the sample accounts that hold it. */
    private void layDown(Connection connection) throws SQLException {
        for (String line : lines()) {
            List<String> parts = List.of(line.split("\\s*\\|\\s*", -1));
            row++;
            UUID unit = unit(connection, parts.get(0));
            UUID post = id("post", parts.get(0) + parts.get(1));
            insert(connection, ADD_POST, post, unit, parts.get(1), parts.get(2), row);
            for (String account : parts.get(3).split(" ")) {
                if (!account.isBlank()) {
                    hold(connection, post, parts.get(1), account);
                }
            }
        }
    }

    private UUID unit(Connection connection, String way) throws SQLException {
        UUID known = units.get(way);
        if (known != null) {
            return known;
        }
        int last = way.lastIndexOf(" > ");
        UUID parent = last < 0 ? null : unit(connection, way.substring(0, last));
        UUID unit = id("unit", way);
        insert(connection, ADD_UNIT, unit, parent, last < 0 ? way : way.substring(last + 3), row);
        units.put(way, unit);
        return unit;
    }

    private void hold(Connection connection, UUID post, String name, String username) throws SQLException {
        UUID official = id("official", username);
        Optional<UUID> account = accounts.apply(username).map(RealmAccount::id);
        String kind = username.indexOf('-') > 0 ? " dua instansi" : "";
        insert(connection, ADD_OFFICIAL, official, "Contoh " + name + kind + " (pejabat contoh)", account.orElse(null));
        insert(connection, APPOINT, id("appointment", username + name), post, official, SINCE);
    }

    private UUID id(String kind, String name) {
        return UUID.nameUUIDFromBytes((agency.value() + ":" + kind + ":" + name).getBytes(StandardCharsets.UTF_8));
    }

    private static void insert(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            statement.executeUpdate();
        }
    }

    private List<String> lines() {
        String file = "/organisation/" + agency.value() + ".txt";
        try (InputStream text = DemoOrganisation.class.getResourceAsStream(file)) {
            return text == null
                    ? List.of()
                    : new String(text.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
