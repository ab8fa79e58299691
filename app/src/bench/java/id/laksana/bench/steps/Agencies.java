package id.laksana.bench.steps;

import id.laksana.agency.AgencyRegistry;
import id.laksana.agency.CurrentAgency;
import id.laksana.bench.ServedApp;
import id.laksana.demo.PostgresServer;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.version.CatalogStarter;
import id.laksana.tenantadmin.NewAgency;
import id.laksana.tenantadmin.Provisioned;
import id.laksana.tenantadmin.Provisioning;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Twenty agencies with Dairi's catalog, in each of which sixteen officials sit in one post that acts for everybody. */
final class Agencies {

    static final int MANY = 20;
    static final int CLERKS = 16;

    private final ServedApp app;
    private final List<AgencyKey> keys = new ArrayList<>();
    private final List<List<Caller.Person>> clerks = new ArrayList<>();
    private final List<UUID> posts = new ArrayList<>();

    Agencies(ServedApp app) {
        this.app = app;
        Provisioning provisioning = new Provisioning(
                app.backend().database().databases(),
                app.backend().database().migrator(),
                app.backend().realm().organizations(),
                new CatalogStarter(Clock.systemUTC(), true));
        for (int agency = 0; agency < MANY; agency++) {
            AgencyKey key = new AgencyKey("uji-" + agency);
            Provisioned outcome = provisioning.provision(new NewAgency(
                    key,
                    "Dinas Uji " + agency,
                    "Kabupaten Uji",
                    "12",
                    "12.11",
                    ZoneId.of("Asia/Jakarta"),
                    "main",
                    Optional.of("dairi")));
            if (!(outcome instanceof Provisioned.Ready)) {
                throw new IllegalStateException(outcome.toString());
            }
            keys.add(key);
            appoint(key);
        }
        app.bean(AgencyRegistry.class).refresh();
    }

    AgencyKey key(int agency) {
        return keys.get(agency);
    }

    UUID post(int agency) {
        return posts.get(agency);
    }

    UUID clerk(int agency, int clerk) {
        return clerks.get(agency).get(clerk).id();
    }

    <T> T as(int agency, int clerk, Supplier<T> work) {
        try (var _ = Access.context(clerks.get(agency).get(clerk)).propagate()) {
            return app.bean(CurrentAgency.class).serve(keys.get(agency), work);
        }
    }

    private void appoint(AgencyKey key) {
        UUID unit = UUID.randomUUID();
        UUID post = UUID.randomUUID();
        posts.add(post);
        sql(key, "insert into unit (id, name, position) values ('%s', 'Dinas', 1000)".formatted(unit));
        sql(key, """
                insert into post (id, unit_id, name, kind, rank) values ('%s', '%s', 'Petugas', 'STAFF', 5)
                """.formatted(post, unit));
        List<Caller.Person> made = new ArrayList<>();
        for (int clerk = 0; clerk < CLERKS; clerk++) {
            Caller.Person person = new Caller.Person(
                    UUID.randomUUID(),
                    "petugas-" + clerk,
                    "Petugas Contoh " + clerk,
                    Map.of(key, Set.of(Role.OFFICER)),
                    Set.of(),
                    Set.of(),
                    Optional.empty());
            UUID official = UUID.randomUUID();
            sql(
                    key,
                    "insert into official (id, name, user_id) values ('%s', 'Petugas Contoh %d', '%s')"
                            .formatted(official, clerk, person.id()));
            sql(key, """
                    insert into appointment (id, post_id, official_id, manner, from_day)
                    values (gen_random_uuid(), '%s', '%s', 'DEFINITIVE', '2020-01-01')
                    """.formatted(post, official));
            made.add(person);
        }
        clerks.add(made);
    }

    /** Who acts in the steps is known with the first case. */
    void bind(int agency) {
        sql(key(agency), """
                insert into performer_binding (sop_id, performer, standing)
                select distinct sop_id, performer, 'POSTS' from case_seat on conflict do nothing
                """);
        sql(key(agency), """
                insert into performer_binding_post (sop_id, performer, post_id)
                select distinct sop_id, performer, cast('%s' as uuid) from case_seat on conflict do nothing
                """.formatted(post(agency)));
    }

    void sql(AgencyKey key, String sql) {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path to " + key.schema());
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    Connection superuser() throws SQLException {
        return app.backend()
                .database()
                .server()
                .superuser(PostgresServer.DATABASE)
                .getConnection();
    }
}
