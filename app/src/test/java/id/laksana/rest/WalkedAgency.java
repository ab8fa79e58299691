package id.laksana.rest;

import id.laksana.demo.DemoAccount;
import id.laksana.demo.PostgresServer;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.binding.Standing;
import id.laksana.sop.procedure.Performer;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.version.CatalogChanged;
import id.laksana.tenantadmin.realm.AgencyRole;
import id.laksana.tenantadmin.realm.NewUser;
import id.laksana.tenantadmin.realm.Secret;
import id.laksana.testing.FoundedAgency;
import id.laksana.testing.Installation;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * An agency of a test's own with the SOPs of a sample agency. Four members hold a post each, and the performers of every SOP are dealt out to these
 * posts in turn; a fifth member holds none.
 */
final class WalkedAgency implements AutoCloseable {

    private static final int POSTS = 4;
    private static final List<String> COPIED =
            List.of("service", "service_component", "layout", "sop", "sop_version", "sop_step", "sop_act");

    private final Installation installation = Installation.get();
    private final FoundedAgency founded;
    private final String key;
    private final List<UUID> posts =
            IntStream.range(0, POSTS).mapToObj(_ -> UUID.randomUUID()).toList();

    WalkedAgency(String name, String of) {
        this.key = name + "-" + of;
        founded = new FoundedAgency(key, "Dinas Uji " + key);
        for (String table : COPIED) {
            String besides = table.equals("layout") ? " where revision > 1" : "";
            sql("insert into %1$s overriding system value select * from agency_%2$s.%1$s%3$s"
                    .formatted(table, of, besides));
        }
        UUID unit = UUID.randomUUID();
        sql("insert into unit (id, name, position) values (?, 'Dinas Uji', 1)", unit);
        for (int at = 0; at <= POSTS; at++) {
            UUID member = member(at);
            if (at < POSTS) {
                appoint(member, unit, at);
            }
        }
        installation.app().publishEvent(new CatalogChanged(new AgencyKey(key)));
    }

    String key() {
        return key;
    }

    /** The member in whose post the performer is. */
    String actor(Procedure procedure, PerformerId performer) {
        return username(place(procedure, performer));
    }

    /** A member without a post. */
    String idler() {
        return username(POSTS);
    }

    /** Whose administrator reads everything. */
    String bearer(String username) {
        return installation.bearer(username);
    }

    /** So that cases of its service begin by it, and its performers are in the posts. */
    void open(String code, Procedure procedure) {
        sql(
                "update sop set starts_service = false where service_id = (select service_id from sop where code = ?)",
                code);
        sql("update sop set starts_service = true where code = ?", code);
        for (Performer performer : procedure.performers()) {
            bind(code, performer, posts.get(place(procedure, performer.id())));
        }
    }

    private void bind(String code, Performer performer, UUID post) {
        sql(
                "insert into performer_binding (sop_id, performer, standing) select id, ?, ? from sop where code = ?",
                performer.id().value(),
                Standing.of(performer.kind()).name(),
                code);
        sql(
                "insert into performer_binding_post (sop_id, performer, post_id) select id, ?, ? from sop where code = ?",
                performer.id().value(),
                post,
                code);
    }

    private static int place(Procedure procedure, PerformerId performer) {
        List<PerformerId> all =
                procedure.performers().stream().map(Performer::id).toList();
        return all.indexOf(performer) % POSTS;
    }

    private String username(int at) {
        return "petugas" + at + "." + key;
    }

    private UUID member(int at) {
        var realm = installation.realm();
        String username = username(at);
        realm.users()
                .ensureUser(new NewUser(
                        username,
                        username + "@contoh.invalid",
                        "Petugas " + at,
                        "Contoh",
                        new Secret(DemoAccount.PASSWORD),
                        Locale.of("id")));
        realm.organizations().addMember(new AgencyKey(key), username, Set.of(AgencyRole.OFFICER));
        return realm.accounts().find(username).orElseThrow().id();
    }

    private void appoint(UUID member, UUID unit, int at) {
        UUID official = UUID.randomUUID();
        sql(
                "insert into post (id, unit_id, name, kind, rank) values (?, ?, ?, 'STAFF', 5)",
                posts.get(at),
                unit,
                "Petugas " + at);
        sql("insert into official (id, name, user_id) values (?, ?, ?)", official, "Petugas " + at, member);
        sql(
                "insert into appointment (id, post_id, official_id, manner, from_day) values (?, ?, ?, 'DEFINITIVE', date '2020-01-01')",
                UUID.randomUUID(),
                posts.get(at),
                official);
    }

    void sql(String sql, Object... values) {
        try (Connection connection = installation
                .database()
                .server()
                .superuser(PostgresServer.DATABASE)
                .getConnection()) {
            connection.setSchema("agency_" + key.replace('-', '_'));
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int at = 0; at < values.length; at++) {
                    statement.setObject(at + 1, values[at]);
                }
                statement.executeUpdate();
            }
            connection.setSchema("public");
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    @Override
    public void close() {
        founded.close();
    }
}
