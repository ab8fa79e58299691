package id.laksana.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.casework.engine.Asked;
import id.laksana.casework.engine.Command;
import id.laksana.casework.engine.LinkKind;
import id.laksana.casework.engine.Refusal;
import id.laksana.casework.engine.Stage;
import id.laksana.identity.Caller;
import id.laksana.identity.Role;
import id.laksana.sop.approval.RunningCases;
import id.laksana.testing.Installation;
import id.laksana.testing.Wire;
import io.micronaut.data.exceptions.DataAccessException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Cases as they are begun and acted on in PostgreSQL. */
@Isolated("Founds an agency.")
class CasesIT {

    private static final Installation.OtherApp APP = Installation.get()
            .beside(Map.of(
                    "laksana.databases.main.url",
                    Wire.tapped(Installation.get().database().url(), "cases")));

    private static final CaseOffice OFFICE = new CaseOffice("kasus", APP.app());

    private final Wire wire = Wire.named("cases");

    @AfterAll
    static void close() {
        OFFICE.close();
        APP.close();
    }

    @Test
    void shouldRunACaseOfDairiToItsEndInFewRowsAndBytes() {
        ServiceCase ended = OFFICE.toTheEnd(OFFICE.register("Siti Rahma"));

        assertThat(ended.state().at().stage()).isEqualTo(Stage.CLOSED);
        assertThat(ended.state().at().outcome()).isNotNull();
        String id = ended.id().toString();
        List<String> rows = OFFICE.query(
                "select (select count(*) from case_event where case_id = '%s') + (select count(*) from case_words where case_id = '%<s') + 2"
                        .formatted(id));
        List<String> bytes = OFFICE.query(
                "select (select sum(pg_column_size(e.*) + 28) from case_event e where case_id = '%s') + (select sum(pg_column_size(c.*) + 28) from service_case c where id = '%<s') + (select sum(pg_column_size(c.*) + 28) from case_applicant c where case_id = '%<s')"
                        .formatted(id));
        System.out.println("A finished case of Dairi: " + rows + " rows, " + bytes + " bytes in its rows, "
                + ended.state().at().trail().size() + " steps");
    }

    @Test
    void shouldTakeAtMostEightStatementsAndTwoRoundTripsForWhateverIsDone() {
        OFFICE.register("Pemanasan");
        for (int times = 0; times < 8; times++) {
            wire.reset();
            ServiceCase made = OFFICE.register("Budi " + times);
            assertThat(wire.roundTrips()).as("registering").isEqualTo(2);
            assertThat(wire.statements()).isLessThanOrEqualTo(8);
            List<Command> commands = new ArrayList<>(List.of(
                    new Command.Take(),
                    new Command.Note(Words.say("Sudah ditelepon")),
                    new Command.Amend(Words.say(Applicant.named("Budi Santoso").json())),
                    new Command.Release(),
                    new Command.Withdraw(Words.say("Tidak jadi")),
                    new Command.Correct(Words.say("Salah tekan")),
                    new Command.Withdraw(Words.say("Jadi batal"))));
            for (Command command : commands) {
                wire.reset();
                made = OFFICE.done(made, command);
                assertThat(wire.roundTrips()).as("%s, time %s", command, times).isEqualTo(2);
                assertThat(wire.statements()).isLessThanOrEqualTo(8);
            }
            ServiceCase closed = made;
            wire.reset();
            assertThat(OFFICE.act(OFFICE.member("Admin", Role.ADMINISTRATOR), closed, new Command.Anonymise()))
                    .isInstanceOf(Acted.Done.class);
            assertThat(wire.roundTrips()).isEqualTo(2);
            assertThat(wire.statements()).isLessThanOrEqualTo(8);
        }
    }

    @Test
    void shouldAnswerACommandThatIsSentAgainAsItWasAnsweredFirst() {
        ServiceCase made = OFFICE.register("Joko");
        Asked asked = new Asked(UUID.randomUUID(), 1, null, new Command.Note(Words.say("Kurang fotokopi KTP")));

        Acted first = OFFICE.as(OFFICE.clerk, () -> OFFICE.cases().act(made.id(), asked));
        Acted again = OFFICE.as(
                OFFICE.clerk,
                () -> OFFICE.cases()
                        .act(
                                made.id(),
                                new Asked(asked.key(), 1, null, new Command.Note(Words.say("Kurang fotokopi KTP")))));
        Acted other = OFFICE.as(
                OFFICE.clerk,
                () -> OFFICE.cases()
                        .act(made.id(), new Asked(asked.key(), 1, null, new Command.Note(Words.say("Lain")))));

        assertThat(first)
                .isInstanceOfSatisfying(
                        Acted.Done.class, done -> assertThat(done.again()).isFalse());
        assertThat(again).isInstanceOfSatisfying(Acted.Done.class, done -> {
            assertThat(done.again()).isTrue();
            assertThat(done.events()).isEqualTo(((Acted.Done) first).events());
        });
        assertThat(other)
                .isInstanceOfSatisfying(
                        Acted.Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(new Refusal.KeyReused(asked.key())));
    }

    @Test
    void shouldRegisterOnceHoweverOftenAndHoweverManyAtOnceItIsSent() throws Exception {
        Registration asked =
                new Registration(UUID.randomUUID(), OFFICE.service(), 0, Applicant.named("Ani"), null, false);
        List<Future<Begun>> answers;
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            answers = java.util.stream.IntStream.range(0, 12)
                    .mapToObj(_ -> threads.submit(
                            () -> OFFICE.as(OFFICE.clerk, () -> OFFICE.cases().register(asked))))
                    .toList();
        }
        List<Begun.Registered> all = new ArrayList<>();
        for (Future<Begun> answer : answers) {
            all.add((Begun.Registered) answer.get());
        }

        assertThat(all)
                .extracting(one -> one.made().id())
                .containsOnly(all.getFirst().made().id());
        assertThat(all).filteredOn(one -> !one.again()).hasSize(1);
        assertThat(OFFICE.as(
                        OFFICE.clerk,
                        () -> OFFICE.cases()
                                .register(new Registration(
                                        asked.key(), asked.service(), 0, Applicant.named("Bukan Ani"), null, false))))
                .isEqualTo(new Begun.Refused(new Refusal.KeyReused(asked.key())));
    }

    @Test
    void shouldLetOneOfTwoActAndTellTheOtherByWhomItIsTaken() throws Exception {
        Caller.Person other = OFFICE.colleague("Rekan Uji");
        ServiceCase made = OFFICE.register("Seratus Kali");
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 100; round++) {
                ServiceCase now = made;
                List<Future<Acted>> both = List.of(
                        threads.submit(() -> OFFICE.act(OFFICE.clerk, now, new Command.Take())),
                        threads.submit(() -> OFFICE.act(other, now, new Command.Take())));
                Acted one = both.getFirst().get();
                Acted two = both.getLast().get();
                boolean first = one instanceof Acted.Done;
                UUID taker = (first ? OFFICE.clerk : other).id();
                assertThat(first ? two : one)
                        .isInstanceOfSatisfying(
                                Acted.Refused.class,
                                refused -> assertThat(refused.why()).isEqualTo(new Refusal.TakenBy(taker)));
                Acted.Done done = (Acted.Done) (first ? one : two);
                made = ((Acted.Done) OFFICE.act(first ? OFFICE.clerk : other, done.after(), new Command.Release()))
                        .after();
            }
        }
        assertThat(made.state().seq()).isEqualTo(201);
    }

    @Test
    void shouldLeaveNothingWhereTheConnectionBreaksBeforeTheSecondRoundTrip() {
        ServiceCase made = OFFICE.register("Putus");
        wire.cutAfter(1);

        Assertions.assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> OFFICE.act(OFFICE.clerk, made, new Command.Take()));

        String id = made.id().toString();
        assertThat(OFFICE.query("select seq from service_case where id = '" + id + "'"))
                .containsExactly("1");
        assertThat(OFFICE.query("select count(*) from case_event where case_id = '" + id + "'"))
                .containsExactly("1");
        assertThat(OFFICE.done(made, new Command.Take()).state().seq()).isEqualTo(2);
    }

    @Test
    void shouldLetNobodyActWithoutThePost() {
        ServiceCase made = OFFICE.register("Tanpa Jabatan");

        assertThat(OFFICE.act(OFFICE.member("Tamu", Role.OFFICER), made, new Command.Take()))
                .isInstanceOfSatisfying(
                        Acted.Refused.class,
                        refused -> assertThat(refused.why()).isInstanceOf(Refusal.NotYours.class));
    }

    @Test
    void shouldKnowNoForeignCase() {
        CaseId foreign = CaseId.fresh();

        assertThat(OFFICE.as(
                        OFFICE.clerk,
                        () -> OFFICE.cases().act(foreign, new Asked(UUID.randomUUID(), 1, null, new Command.Take()))))
                .isEqualTo(new Acted.NoSuchCase(foreign));
    }

    @Test
    void shouldLinkNoCaseToItself() {
        ServiceCase made = OFFICE.register("Wati");

        Acted acted = OFFICE.act(OFFICE.clerk, made, new Command.Link(made.id().value(), LinkKind.DUPLICATE));

        assertThat(acted)
                .isInstanceOfSatisfying(
                        Acted.Refused.class,
                        refused -> assertThat(refused.why()).isInstanceOf(Refusal.WithItself.class));
    }

    @Test
    void shouldCountWhatRunsByAVersionWithinATransactionOfWhoeverAsks() {
        ServiceCase made = OFFICE.register("Joko");
        String code = OFFICE.query("select code from sop where id = '%s'"
                        .formatted(made.pinned().sop()))
                .getFirst();
        RunningCases running = Installation.get().bean(RunningCases.class);
        int version = made.pinned().version();
        long before = OFFICE.as(OFFICE.clerk, () -> running.by(code, version));

        OFFICE.done(made, new Command.Withdraw(Words.say("Tidak jadi")));

        assertThat(before).isPositive();
        assertThat(OFFICE.as(OFFICE.clerk, () -> running.by(code, version))).isEqualTo(before - 1);
    }
}
