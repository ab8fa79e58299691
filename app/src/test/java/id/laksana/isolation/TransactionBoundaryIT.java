package id.laksana.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.laksana.agency.AgencyConnections;
import id.laksana.agency.AgencyMixedUp;
import id.laksana.agency.CurrentAgency;
import id.laksana.migrations.AgencyKey;
import id.laksana.testing.InTurn;
import id.laksana.testing.Installation;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The boundary that puts every transaction into the agency that is served, and into no other. */
@InTurn("the connections to the database")
class TransactionBoundaryIT {

    private static final AgencyKey DAIRI = new AgencyKey("dairi");
    private static final AgencyKey KUDUS = new AgencyKey("kudus");
    private static final String WHO = "select current_user || ' ' || current_schema";

    private final CurrentAgency current = Installation.get().bean(CurrentAgency.class);
    private final DataSource connections =
            DelegatingDataSource.unwrapDataSource(Installation.get().bean(DataSource.class));

    @Test
    void shouldBeWhatTheRepositoriesUse() {
        assertThat(connections).isInstanceOf(AgencyConnections.class);
    }

    @Test
    void shouldWorkInTheAgencyThatIsServed() {
        assertThat(current.serve(DAIRI, () -> ask(WHO))).isEqualTo("agency_dairi agency_dairi");
        assertThat(current.serve(KUDUS, () -> ask(WHO))).isEqualTo("agency_kudus agency_kudus");
    }

    @Test
    void shouldSeeNothingWithoutAnAgency() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> ask("select count(*) from agency_dairi.member"))
                .withMessageContaining("permission denied");
        assertThat(ask("select count(*)::text from information_schema.tables where table_schema like 'agency%'"))
                .isEqualTo("0");
    }

    @Test
    void shouldSeeNothingOutsideATransaction() throws SQLException {
        try (Connection connection = current.serve(DAIRI, this::open);
                Statement statement = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.executeQuery("select count(*) from agency_dairi.member"))
                    .withMessageContaining("permission denied");
        }
    }

    @Test
    void shouldForgetTheAgencyAsSoonAsTheTransactionEnds() throws SQLException {
        try (Connection connection = current.serve(DAIRI, this::open)) {
            current.serve(DAIRI, () -> first(connection, WHO, true));
            connection.commit();

            assertThat(current.serve(DAIRI, () -> first(connection, "select current_user", false)))
                    .isEqualTo("laksana_app");
            connection.rollback();
        }
    }

    @Test
    void shouldRefuseToGoOnForAnotherAgency() throws SQLException {
        try (Connection connection = current.serve(DAIRI, this::open)) {
            current.serve(DAIRI, () -> first(connection, WHO, true));

            assertThatExceptionOfType(AgencyMixedUp.class)
                    .isThrownBy(() -> current.serve(KUDUS, () -> first(connection, WHO, false)));
            assertThatExceptionOfType(AgencyMixedUp.class).isThrownBy(() -> first(connection, WHO, false));
            connection.rollback();
        }
    }

    @Test
    void shouldRefuseToServeOneAgencyWithinAnother() {
        assertThatExceptionOfType(AgencyMixedUp.class)
                .isThrownBy(() -> current.serve(DAIRI, () -> current.serve(KUDUS, () -> ask(WHO))));
    }

    @Test
    void shouldNotGiveAwayTheConnectionBehindIt() throws SQLException {
        try (Connection connection = current.serve(DAIRI, this::open)) {
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> connection.unwrap(Connection.class));
        }
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> connections.unwrap(AgencyConnections.class));
    }

    @Test
    void shouldNotMixAgenciesUnderManyThreads() throws Exception {
        List<AgencyKey> turns = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            turns.addAll(AgencyPairs.agencies());
        }
        Collections.shuffle(turns, new java.util.Random(7));
        List<Future<String>> answers;
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            answers = turns.stream()
                    .map(agency -> threads.submit(() -> current.serve(agency, () -> ask(WHO))))
                    .toList();
        }

        for (int i = 0; i < turns.size(); i++) {
            String schema = turns.get(i).schema();
            assertThat(answers.get(i).get()).isEqualTo(schema + " " + schema);
        }
    }

    private String ask(String sql) {
        try (Connection connection = open()) {
            String answer = first(connection, sql, true);
            connection.rollback();
            return answer;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private Connection open() {
        try {
            return connections.getConnection();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static String first(Connection connection, String sql, boolean begin) {
        try {
            if (begin) {
                connection.setAutoCommit(false);
            }
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }
}
