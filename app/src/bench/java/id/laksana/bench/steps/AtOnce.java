package id.laksana.bench.steps;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.laksana.bench.ServedApp;
import id.laksana.casework.Applicant;
import id.laksana.casework.Begun;
import id.laksana.casework.Cases;
import id.laksana.casework.Registration;
import id.laksana.demo.DemoDatabase;
import id.laksana.migrations.AgencyKey;
import id.laksana.migrations.Login;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/**
 * The best that there could be: what Laksana writes for a step, into its own tables as the agency's role, in a single call. Nothing is decided, so that
 * nothing has to be read first.
 */
final class AtOnce implements Contestant, AutoCloseable {

    private static final String CALL = """
            select set_config('role', ?, true), set_config('search_path', ?, true);
            select state from service_case where id = ? for update;
            with told as (
                insert into case_event (case_id, no, key, asked, who, recorded_at, seq, what)
                select c.id, cast(cast(pg_current_xact_id() as text) as bigint), ?, 1, ?, now(), c.seq + 1, ?
                  from service_case c where c.id = ?
            ), marked as (
                insert into case_outbox (case_id) values (?) on conflict do nothing
            )
            update service_case set seq = seq + 1, head = sha256(head), step_due = now(), next_due = now(), state = state where id = ?
            """;

    private static final String BODY =
            "{\"happened\":\"Done\",\"step\":\"s12\",\"as\":\"p3\",\"way\":{\"to\":\"s13\"}}";

    private final HikariDataSource pool;
    private final Agencies agencies;
    private final Cases cases;
    private final String service;
    private final int steps;

    AtOnce(ServedApp app, Agencies agencies, String service, int steps) {
        Login login = app.backend().database().login(DemoDatabase.APP);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(app.backend().database().url());
        config.setUsername(login.name());
        config.setPassword(login.password());
        config.setMaximumPoolSize(8);
        pool = new HikariDataSource(config);
        this.agencies = agencies;
        this.cases = app.bean(Cases.class);
        this.service = service;
        this.steps = steps;
    }

    @Override
    public String name() {
        return "(e) the best";
    }

    @Override
    public Contestant.Run begin(int agency, int clerk) {
        Registration registration =
                new Registration(UUID.randomUUID(), service, 0, Applicant.named("CV Contoh " + clerk), null, false);
        return agencies.as(agency, clerk, () -> switch (cases.register(registration)) {
            case Begun.Registered begun ->
                new Way(agencies.key(agency), begun.made().id().value());
            case Begun other -> throw new IllegalStateException(other.toString());
        });
    }

    private final class Way implements Contestant.Run {

        private final AgencyKey key;
        private final UUID id;
        private int left = steps;

        Way(AgencyKey key, UUID id) {
            this.key = key;
            this.id = id;
        }

        @Override
        public boolean isOver() {
            return left == 0;
        }

        /** All of it is one transaction, because it is one call. */
        @Override
        public void step() {
            try (Connection connection = pool.getConnection();
                    PreparedStatement call = connection.prepareStatement(CALL)) {
                call.setString(1, key.workingRole());
                call.setString(2, key.schema());
                call.setObject(3, id);
                call.setObject(4, UUID.randomUUID());
                call.setObject(5, id);
                call.setString(6, BODY);
                call.setObject(7, id);
                call.setObject(8, id);
                call.setObject(9, id);
                call.execute();
                left--;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
