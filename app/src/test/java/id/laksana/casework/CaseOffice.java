package id.laksana.casework;

import id.laksana.agency.CurrentAgency;
import id.laksana.casework.engine.Asked;
import id.laksana.casework.engine.Command;
import id.laksana.casework.engine.Course;
import id.laksana.demo.PostgresServer;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.procedure.Answer;
import id.laksana.testing.FoundedAgency;
import id.laksana.testing.Installation;
import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An agency of a test's own with Dairi's SOPs, in which one official does everything and colleagues may be taken on. */
public final class CaseOffice implements AutoCloseable {

    private static final List<String> COPIED =
            List.of("service", "service_component", "layout", "sop", "sop_version", "sop_step", "sop_act");

    private final Installation installation = Installation.get();
    private final FoundedAgency founded;
    private final ApplicationContext app;
    public final AgencyKey key;
    public final Caller.Person clerk;
    public final UUID post = UUID.randomUUID();

    public CaseOffice(String key) {
        this(key, Installation.get().app());
    }

    /** @param app by which it is worked */
    public CaseOffice(String key, ApplicationContext app) {
        this(key, "dairi", app);
    }

    /** @param source the agency whose SOPs it has */
    public CaseOffice(String key, String source, ApplicationContext app) {
        this.key = new AgencyKey(key);
        this.app = app;
        founded = new FoundedAgency(key, "Dinas Uji " + key);
        for (String table : COPIED) {
            String besides = table.equals("layout") ? " where revision > 1" : "";
            sql("insert into %1$s.%2$s overriding system value select * from agency_%3$s.%2$s"
                            .formatted(this.key.schema(), table, source)
                    + besides);
        }
        UUID unit = UUID.randomUUID();
        sql("insert into unit (id, name, position) values ('%s', 'Dinas', 1)".formatted(unit));
        sql("insert into post (id, unit_id, name, kind, rank) values ('%s', '%s', 'Petugas', 'STAFF', 5)"
                .formatted(post, unit));
        clerk = colleague("Petugas Uji");
        app.getBean(id.laksana.agency.AgencyRegistry.class).refresh();
    }

    /** Another one in the same post. */
    Caller.Person colleague(String name) {
        Caller.Person person = member(name, Role.OFFICER);
        UUID official = UUID.randomUUID();
        sql("insert into official (id, name, user_id) values ('%s', '%s', '%s')"
                .formatted(official, name, person.id()));
        sql(
                "insert into appointment (id, post_id, official_id, manner, from_day) values (gen_random_uuid(), '%s', '%s', 'DEFINITIVE', '2020-01-01')"
                        .formatted(post, official));
        return person;
    }

    /** Somebody without a post. */
    public Caller.Person member(String name, Role role) {
        return new Caller.Person(
                UUID.randomUUID(), name, name, Map.of(key, Set.of(role)), Set.of(), Set.of(), Optional.empty());
    }

    public <T> T as(Caller caller, Supplier<T> work) {
        try (var _ = Access.context(caller).propagate()) {
            return app.getBean(CurrentAgency.class).serve(key, work);
        }
    }

    Cases cases() {
        return app.getBean(Cases.class);
    }

    /** The longest of Dairi's services that can be begun, or the only one. */
    public String service() {
        return query("""
                select v.code from service v join sop s on s.service_id = v.id and s.starts_service
                  join sop_version r on r.sop_id = s.id and r.runnable
                  join sop_act a on a.sop_id = s.id and a.version_no = r.no and a.kind = 'RATIFIED'
                 order by (select count(*) from sop_step t where t.sop_id = s.id and t.version_no = r.no) desc limit 1
                """).getFirst();
    }

    public ServiceCase register(String name) {
        return register(new Registration(UUID.randomUUID(), service(), 0, Applicant.named(name), null, false));
    }

    public ServiceCase register(Registration registration) {
        Begun begun = as(clerk, () -> cases().register(registration));
        if (begun instanceof Begun.Registered registered) {
            bind(registered.made());
            return registered.made();
        }
        throw new AssertionError(begun);
    }

    /** The one post acts and records for all. */
    private void bind(ServiceCase of) {
        sql(
                "insert into performer_binding (sop_id, performer, standing) select distinct sop_id, performer, 'POSTS' from case_seat on conflict do nothing");
        sql(
                "insert into performer_binding_post (sop_id, performer, post_id) select distinct sop_id, performer, cast('%s' as uuid) from case_seat on conflict do nothing"
                        .formatted(post));
    }

    Acted act(Caller caller, ServiceCase on, Command command) {
        return as(
                caller,
                () -> cases().act(
                                on.id(), new Asked(UUID.randomUUID(), on.state().seq(), null, command)));
    }

    public ServiceCase done(ServiceCase on, Command command) {
        Acted acted = act(clerk, on, command);
        if (acted instanceof Acted.Done done) {
            return done.after();
        }
        throw new AssertionError(command + ": " + acted);
    }

    /** With Ya wherever something is decided, taking every step before. */
    ServiceCase toTheEnd(ServiceCase from) {
        ServiceCase now = from;
        for (int acts = 0; !now.state().isClosed(); acts++) {
            if (acts > 200) {
                throw new AssertionError("It does not end.");
            }
            now = step(now);
        }
        return now;
    }

    ServiceCase step(ServiceCase at) {
        ServiceCase now = at;
        if (now.state().at().waiting() != null) {
            now = done(now, new Command.Resume());
        }
        now = done(now, new Command.Take());
        return done(
                now,
                course(now).track().isDecision(now.state().at().step())
                        ? new Command.Decide(Answer.YES)
                        : new Command.Complete(null));
    }

    Course course(ServiceCase of) {
        return as(clerk, () -> app.getBean(Courses.class).read(of.pinned()));
    }

    public List<String> query(String sql) {
        List<String> found = new ArrayList<>();
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(text(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private static String text(ResultSet rows) throws SQLException {
        @Nullable String text = rows.getString(1);
        return text == null ? "" : text;
    }

    /** As whoever owns the server may. */
    public int sql(String sql) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** Does something, looks, and undoes it: what is done here must not outlast the look. */
    void tampered(String sql, Runnable look) {
        onConnection(connection -> {
            List<String> tables = query(
                    "select table_name from information_schema.tables where table_schema = current_schema and (table_name like 'case\\_%' or table_name = 'service_case')");
            for (String table : tables) {
                execute(connection, "create table kept_%s as select * from %1$s".formatted(table));
            }
            try {
                execute(connection, "set session_replication_role = replica");
                if (isPossible(connection, sql)) {
                    look.run();
                }
            } finally {
                for (String table : tables) {
                    execute(connection, "delete from " + table);
                    execute(
                            connection,
                            "insert into %s overriding system value select * from kept_%1$s".formatted(table));
                    execute(connection, "drop table kept_" + table);
                }
            }
            return key;
        });
    }

    /** What PostgreSQL itself refuses, whoever asks, need not be found. */
    private static boolean isPossible(Connection connection, String sql) throws SQLException {
        try {
            execute(connection, sql);
            return true;
        } catch (SQLException e) {
            if (e.getSQLState().startsWith("23") || e.getSQLState().startsWith("22")) {
                return false;
            }
            throw e;
        }
    }

    interface Done<T> {

        T on(Connection connection) throws SQLException;
    }

    <T> T onConnection(Done<T> work) {
        try (Connection connection = connection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connection() throws SQLException {
        Connection connection = installation
                .database()
                .server()
                .superuser(PostgresServer.DATABASE)
                .getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set search_path = " + key.schema());
        }
        return connection;
    }

    @Override
    public void close() {
        founded.close();
    }
}
