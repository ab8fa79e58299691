package id.laksana.casework.engine;

import static id.laksana.sop.procedure.Procedures.flow;
import static id.laksana.sop.procedure.Procedures.id;
import static id.laksana.sop.procedure.Procedures.next;
import static id.laksana.sop.procedure.Procedures.step;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.casework.engine.Actor.Chair;
import id.laksana.sop.json.UnreadableJson;
import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.Performer;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.StepKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A small SOP: received, checked (is it complete?), decided and done; what is said of many is in the model. */
class EngineTest {

    private static final PerformerId FRONT = new PerformerId("p2");
    private static final Procedure PROCEDURE = new Procedure(
            List.of(new Performer(FRONT, "Front Office", PerformerKind.ROLE, List.of())),
            List.of(
                    step(0, StepKind.START),
                    step(1, StepKind.DECISION),
                    step(2, StepKind.PROCESS),
                    step(3, StepKind.END)),
            List.of(
                    flow(0, null, next(1)),
                    flow(1, Answer.YES, next(2)),
                    flow(1, Answer.NO, new Flow.End(Outcome.REFUSED)),
                    flow(2, null, next(3)),
                    flow(3, null, new Flow.End(Outcome.GRANTED))),
            id(0));
    private static final Course COURSE = new Course(Track.of(PROCEDURE), Set.of("ktp"), Set.of("ktp"));
    private static final Instant BEGUN = Instant.parse("2026-03-02T01:00:00Z");
    private static final UUID POST = UUID.randomUUID();
    private static final Said REASON = new Said("Alamat tidak jelas", "0".repeat(32));

    private final Actor officer = officer(UUID.randomUUID());
    private final Actor colleague = officer(UUID.randomUUID());
    private final List<Event> history = new ArrayList<>();
    private CaseState state = begin();
    private Instant now = BEGUN;

    @Test
    void shouldEndAsTheSheetSays() {
        Stream.of(new Command.Complete(null), new Command.Decide(Answer.YES), new Command.Complete(null))
                .forEach(this::accept);
        assertThat(state.at().outcome()).isNull();

        accept(new Command.Complete(null));

        assertThat(state.at().outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(refusal(new Command.Complete(null), officer)).isInstanceOf(Refusal.Closed.class);
    }

    @Test
    void shouldTellASecondOfficerWhoHasTakenTheStep() {
        accept(new Command.Take());

        assertThat(refusal(new Command.Complete(null), colleague))
                .isEqualTo(new Refusal.TakenBy(((Actor.InPost) officer).member()));
        assertThat(refusal(new Command.Take(), officer)).isInstanceOf(Refusal.AlreadyYours.class);
    }

    @Test
    void shouldNotActOnAStepThatTheSenderHasNotSeen() {
        long before = state.seq();
        accept(new Command.Complete(null));

        Decision late =
                Engine.decide(COURSE, state, asked(new Command.Complete(null), before), officer, Dated.NONE, now);

        assertThat(late).isEqualTo(new Decision.Refused(new Refusal.Moved(id(1), Stage.OPEN)));
        assertThat(Engine.decide(COURSE, state, asked(new Command.Note(REASON), before), officer, Dated.NONE, now))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void shouldPauseWhileTheApplicantIsAwaitedAndSaySo() {
        accept(new Command.WaitFor(ClockOwner.APPLICANT, REASON, null));
        assertThat(refusal(new Command.Complete(null), officer)).isEqualTo(new Refusal.Waiting(ClockOwner.APPLICANT));
        now = now.plus(Duration.ofDays(3));

        accept(new Command.Resume());

        assertThat(state.timeline().pauses())
                .containsExactly(new Pause(ClockOwner.APPLICANT, BEGUN, BEGUN.plus(Duration.ofDays(3))));
        assertThat(state.at().stage()).isEqualTo(Stage.OPEN);
    }

    @Test
    void shouldReturnOnlyToWhereTheCaseHasBeen() {
        accept(new Command.Complete(null));

        assertThat(refusal(new Command.SendBack(id(2), REASON), officer)).isEqualTo(new Refusal.NeverThere(id(2)));
        accept(new Command.SendBack(id(0), REASON));
        assertThat(state.at().step()).isEqualTo(id(0));
        assertThat(state.at().trail()).containsExactly(id(0));
    }

    @Test
    void shouldOpenAgainWhatWasClosedByMistake() {
        accept(new Command.Complete(null));
        Timeline before = state.timeline();
        accept(new Command.Decide(Answer.NO));
        assertThat(state.isClosed()).isTrue();

        accept(new Command.Correct(REASON));

        assertThat(state.at().step()).isEqualTo(id(1));
        assertThat(state.at().stage()).isEqualTo(Stage.OPEN);
        assertThat(state.timeline()).isEqualTo(before);
        assertThat(refusal(new Command.Correct(REASON), officer)).isInstanceOf(Refusal.NothingToCorrect.class);
    }

    @Test
    void shouldTellThatAClockRanOutBeforeWhatWasDoneAfterIt() {
        now = now.plus(Duration.ofHours(2));
        Dated due = new Dated(BEGUN.plus(Duration.ofHours(1)), null, null, null);

        Decision.Accepted done = (Decision.Accepted)
                Engine.decide(COURSE, state, asked(new Command.Complete(null), state.seq()), officer, due, now);

        assertThat(done.events())
                .extracting(Event::what)
                .first()
                .isEqualTo(new Happened.Overdue(ClockKind.STEP, BEGUN.plus(Duration.ofHours(1))));
        assertThat(done.events()).hasSize(2);
        assertThat(done.after().timeline().overdue()).as("of the next step").isEmpty();
    }

    @Test
    void shouldNotBeCompleteWithoutWhatIsRequired() {
        assertThat(refusal(new Command.DeclareComplete(), officer)).isEqualTo(new Refusal.Incomplete(List.of("ktp")));

        accept(new Command.Check("ktp", CheckState.PRESENT));
        accept(new Command.DeclareComplete());

        assertThat(state.timeline().completeAt()).isEqualTo(now);
    }

    @Test
    void shouldOfferNothingThatWouldBeRefused() {
        assertThat(Possible.of(COURSE, state, new Actor.InPost(UUID.randomUUID(), List.of(), false, Set.of())))
                .isEmpty();

        accept(new Command.Complete(null));

        assertThat(Possible.of(COURSE, state, officer))
                .filteredOn(choice -> choice.command() instanceof Command.Decide)
                .extracting(Possible.Choice::way)
                .containsExactly(new Happened.Way(id(2), null, null), new Happened.Way(null, Outcome.REFUSED, null));
    }

    @Test
    void shouldKeepEventsAndStatesAsTheyAreWritten() throws UnreadableJson {
        accept(new Command.Take());
        accept(new Command.WaitFor(ClockOwner.APPLICANT, REASON, BEGUN.plusSeconds(90)));
        accept(new Command.Resume());
        accept(new Command.Attach(UUID.randomUUID(), "0".repeat(64), 5_000_000_000L, "application/pdf", null, REASON));

        for (Event event : history) {
            assertThat(EventJson.read(EventJson.write(event.what()))).isEqualTo(event.what());
            assertThat(new String(EventJson.bytes(event), StandardCharsets.UTF_8))
                    .doesNotContain("Alamat");
        }
        assertThat(EventJson.readState(EventJson.write(state))).isEqualTo(state);
        assertThat(Engine.replay(COURSE.track(), history)).isEqualTo(state);
    }

    private CaseState begin() {
        Happened.Pinned pinned = new Happened.Pinned(UUID.randomUUID(), UUID.randomUUID(), 2, "a".repeat(64), 1, null);
        Decision.Accepted begun = (Decision.Accepted)
                Engine.begin(COURSE, new Beginning("X-1", pinned, false, REASON, BEGUN), officer, BEGUN);
        history.addAll(begun.events());
        return begun.after();
    }

    private void accept(Command command) {
        Decision decision = Engine.decide(COURSE, state, asked(command, state.seq()), officer, Dated.NONE, now);
        assertThat(decision).as(command.toString()).isInstanceOf(Decision.Accepted.class);
        history.addAll(((Decision.Accepted) decision).events());
        state = ((Decision.Accepted) decision).after();
    }

    private @Nullable Refusal refusal(Command command, Actor actor) {
        Decision decision = Engine.decide(COURSE, state, asked(command, state.seq()), actor, Dated.NONE, now);
        return decision instanceof Decision.Refused(Refusal why) ? why : null;
    }

    private static Asked asked(Command command, long seen) {
        return new Asked(UUID.randomUUID(), seen, null, command);
    }

    private static Actor officer(UUID member) {
        return new Actor.InPost(member, List.of(new Chair(POST, null, Set.of(FRONT))), false, Set.of());
    }
}
