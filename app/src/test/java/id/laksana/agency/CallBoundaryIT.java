package id.laksana.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.laksana.migrations.AgencyKey;
import id.laksana.testing.InTurn;
import id.laksana.testing.Installation;
import id.laksana.testing.Wire;
import io.micronaut.core.type.Argument;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The boundary where role and search path travel with what is done: as tight as the one that sets them before. */
@InTurn("the charter of Dairi, and the connections to the database")
class CallBoundaryIT {

    private static final AgencyKey DAIRI = new AgencyKey("dairi");
    private static final AgencyKey KUDUS = new AgencyKey("kudus");
    private static final List<AgencyKey> AGENCIES =
            List.of(DAIRI, KUDUS, new AgencyKey("pekalongan"), new AgencyKey("blitar"));
    private static final String WHO = "select current_user || ' ' || current_schema";
    private static final String WHO_AND_WHERE =
            "select current_user || ' ' || current_schema; select place from charter";
    private static final String LOCK =
            "select set_config('laksana.tried', ?, true); select place from charter for update";
    private static final String MOVE = "update charter set place = ?; select count(*) from charter where place = ?";
    private static final String MOVE_AND_FAIL =
            "update charter set place = ?; select 1 / (length(?) - length(place)) from charter";
    private static final String FOREIGN = "select count(*) from agency_kudus.member";
    private static final String PLACE = "select place from charter";

    private static final Installation.OtherApp APP = Installation.get()
            .beside(Map.of(
                    "laksana.databases.main.url",
                    Wire.tapped(Installation.get().database().url(), "calls"),
                    "laksana.databases.main.connections-per-lane",
                    2));

    private final CurrentAgency current = APP.app().getBean(CurrentAgency.class);
    private final AgencyCalls calls = APP.app().getBean(AgencyCalls.class);
    private final Wire wire = Wire.named("calls");

    @AfterAll
    static void stop() {
        APP.close();
    }

    @BeforeEach
    void connect() {
        ask(DAIRI);
        wire.reset();
    }

    @AfterEach
    void putBack() {
        current.serve(DAIRI, () -> move("", MOVE));
    }

    @Test
    void shouldWorkInTheAgencyThatIsServed() {
        assertThat(ask(DAIRI)).isEqualTo("agency_dairi agency_dairi");
        assertThat(ask(KUDUS)).isEqualTo("agency_kudus agency_kudus");
    }

    @Test
    void shouldTakeOneRoundTripACallWithRoleAndCommitInThem() {
        for (int i = 0; i < 12; i++) {
            wire.reset();
            ask(DAIRI);
            assertThat(wire.roundTrips()).as("at the %sth time", i).isEqualTo(1);
            assertThat(wire.statements())
                    .as("begin, role, two questions, commit")
                    .isEqualTo(5);
        }
    }

    @Test
    void shouldTakeTwoRoundTripsForTwoCallsHoweverOftenTheyAreMade() {
        for (int i = 0; i < 12; i++) {
            wire.reset();
            String place = "tried " + i;
            current.serve(DAIRI, () -> move(place, MOVE));
            assertThat(wire.roundTrips()).as("at the %sth time", i).isEqualTo(2);
            assertThat(wire.statements()).isEqualTo(7);
        }
        assertThat(place()).contains("tried 11");
    }

    @Test
    void shouldLeaveNothingWhereAStatementInTheMiddleFails() {
        String before = place();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> current.serve(DAIRI, () -> move("never", MOVE_AND_FAIL)));

        assertThat(place()).isEqualTo(before);
    }

    @Test
    void shouldLeaveNothingWhereTheConnectionBreaksBetweenTheCalls() {
        String before = place();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> current.serve(
                        DAIRI,
                        () -> calls.transact(call -> {
                            call.openWith(LOCK, values -> values.text("x"), CallBoundaryIT::nothing);
                            wire.cutNext();
                            return call.closeWith(
                                    MOVE, values -> values.text("never").text("never"), CallBoundaryIT::nothing);
                        })));

        assertThat(place()).isEqualTo(before);
        assertThat(ask(DAIRI)).isEqualTo("agency_dairi agency_dairi");
    }

    @Test
    void shouldUndoWhatIsNotFinished() {
        String before = place();

        current.serve(
                DAIRI,
                () -> calls.transact(call ->
                        call.openWith(MOVE, values -> values.text("never").text("never"), CallBoundaryIT::nothing)));

        assertThat(place()).isEqualTo(before);
    }

    @Test
    void shouldForgetTheRoleHoweverTheTransactionEnds() {
        List<Runnable> ends = List.of(
                () -> current.serve(DAIRI, () -> move("done", MOVE)),
                () -> assertThatExceptionOfType(DataAccessException.class)
                        .isThrownBy(() -> current.serve(DAIRI, () -> move("never", MOVE_AND_FAIL))),
                () -> current.serve(
                        DAIRI,
                        () -> calls.transact(
                                call -> call.openWith(LOCK, values -> values.text("x"), CallBoundaryIT::nothing))));
        for (Runnable end : ends) {
            end.run();
            assertThat(outside()).containsOnly("laksana_app \"$user\", public");
        }
    }

    @Test
    void shouldReadNothingOfAnotherAgency() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> current.serve(
                        DAIRI,
                        () -> calls.transact(
                                call -> call.doWith(FOREIGN, CallBoundaryIT::none, CallBoundaryIT::nothing))))
                .withMessageContaining("permission denied");
    }

    @Test
    void shouldDoNothingWithoutAnAgency() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> calls.transact(call -> call.doWith(WHO, CallBoundaryIT::none, CallBoundaryIT::nothing)));
        assertThat(wire.statements()).isZero();
    }

    @Test
    void shouldRefuseToGoOnForAnotherAgency() {
        AgencyCall[] escaped = new AgencyCall[1];

        assertThatExceptionOfType(AgencyMixedUp.class)
                .isThrownBy(() -> current.serve(
                        DAIRI,
                        () -> calls.transact(call -> {
                            escaped[0] = call;
                            return current.serve(KUDUS, () -> tried(call));
                        })));
        assertThatExceptionOfType(AgencyMixedUp.class).isThrownBy(() -> current.serve(KUDUS, () -> tried(escaped[0])));
    }

    @Test
    void shouldBeginNothingWithinAnotherTransaction() {
        @SuppressWarnings("unchecked")
        TransactionOperations<Connection> transactions = APP.app()
                .getBean(Argument.of(TransactionOperations.class, Connection.class), Qualifiers.byName("default"));

        assertThatIllegalStateException()
                .isThrownBy(() -> current.serve(DAIRI, () -> transactions.executeRead(_ -> ask(DAIRI))));
    }

    @Test
    void shouldMakeNoCallOutOfTurn() {
        assertThatIllegalStateException()
                .isThrownBy(() -> current.serve(
                        DAIRI,
                        () -> calls.transact(call -> {
                            call.doWith(WHO, CallBoundaryIT::none, CallBoundaryIT::nothing);
                            return call.closeWith(WHO, CallBoundaryIT::none, CallBoundaryIT::nothing);
                        })));
        assertThatIllegalStateException()
                .isThrownBy(() -> current.serve(
                        DAIRI,
                        () -> calls.transact(
                                call -> call.closeWith(WHO, CallBoundaryIT::none, CallBoundaryIT::nothing))));
    }

    @Test
    void shouldNotMixAgenciesUnderManyThreads() throws Exception {
        List<AgencyKey> turns = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            turns.addAll(AGENCIES);
        }
        Collections.shuffle(turns, new Random(7));
        List<Future<String>> answers;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            answers = turns.stream()
                    .map(agency -> threads.submit(() -> ask(agency)))
                    .toList();
        }

        for (int i = 0; i < turns.size(); i++) {
            String schema = turns.get(i).schema();
            assertThat(answers.get(i).get()).isEqualTo(schema + " " + schema);
        }
    }

    private String ask(AgencyKey agency) {
        return current.serve(
                agency,
                () -> calls.transact(call -> call.doWith(WHO_AND_WHERE, CallBoundaryIT::none, CallBoundaryIT::first)));
    }

    private String place() {
        return current.serve(
                DAIRI, () -> calls.transact(call -> call.doWith(PLACE, CallBoundaryIT::none, CallBoundaryIT::first)));
    }

    private String tried(AgencyCall call) {
        try {
            return call.doWith(WHO, CallBoundaryIT::none, CallBoundaryIT::first);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private String move(String place, String sql) {
        return calls.transact(call -> {
            call.openWith(LOCK, values -> values.text("x"), CallBoundaryIT::nothing);
            return call.closeWith(sql, values -> values.text(place).text(place), answers -> {
                answers.count();
                return first(answers);
            });
        });
    }

    /** Who somebody is on all connections of the lane, once their transactions are over. */
    private List<String> outside() {
        Lanes lanes = APP.app().getBean(Lanes.class);
        try (Connection one = lanes.connection(Optional.of(DAIRI));
                Connection other = lanes.connection(Optional.of(DAIRI))) {
            return List.of(who(one), who(other));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static String who(Connection connection) throws SQLException {
        try (PreparedStatement who =
                        connection.prepareStatement("select current_user || ' ' || current_setting('search_path')");
                ResultSet rows = who.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void none(CallValues values) {}

    private static String nothing(CallAnswers answers) {
        return "";
    }

    private static String first(CallAnswers answers) throws SQLException {
        ResultSet rows = answers.rows();
        rows.next();
        return rows.getString(1);
    }
}
