package id.laksana.casework.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.casework.engine.ModelOfCases.Given;
import id.laksana.casework.engine.ModelOfCases.Thought;
import id.laksana.casework.engine.NaiveCase.Line;
import id.laksana.casework.engine.NaiveCase.World;
import id.laksana.casework.engine.Office.Worker;
import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.sheet.Sheet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The engine against a second, naive interpreter, by commands that chance thinks up. */
class EngineModelTest {

    private static final int SEQUENCES = Boolean.getBoolean("laksana.long") ? 10_000 : 300;
    private static final int COMMANDS = 120;
    private static final int OFTEN = 50;
    private static final List<Procedure> CATALOG = Catalog.entries().stream()
            .flatMap(entry -> Stream.ofNullable(entry.read()))
            .map(Sheet::procedure)
            .map(attempt -> ((Procedure.Attempt.Made) attempt).procedure())
            .toList();

    private final Map<String, Integer> accepted = new TreeMap<>();
    private final Map<String, Integer> asked = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();

    @Test
    void shouldDoWhatTheNaiveInterpreterDoes() {
        assertThat(CATALOG).hasSize(19);

        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            new Walk(sequence).go();
        }

        int all = asked.values().stream().mapToInt(Integer::intValue).sum();
        int done = accepted.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(
                "%d sequences, %d commands, %d %% accepted%nasked %s%naccepted %s%nrefused %s%n",
                SEQUENCES, all, 100 * done / all, asked, accepted, refused);
        assertThat(done).isGreaterThan(all * 3 / 10);
        assertThat(accepted).hasSize(Command.class.getPermittedSubclasses().length);
        assertThat(accepted)
                .allSatisfy((command, times) -> assertThat(times).as(command).isGreaterThanOrEqualTo(OFTEN));
        // KeyReused and WithItself are the service's to find.
        assertThat(refused).hasSize(Refusal.class.getPermittedSubclasses().length - 2);
        assertThat(refused).allSatisfy((why, times) -> assertThat(times).as(why).isGreaterThanOrEqualTo(OFTEN));
    }

    private final class Walk {

        private final RandomGenerator random;
        private final Procedure procedure;
        private final Course course;
        private final Office office;
        private final ModelOfCases model;
        private final NaiveCase naive;
        private final List<Event> history = new ArrayList<>();
        private final String name;
        private CaseState state;
        private Instant now = Instant.parse("2026-03-02T01:00:00Z");
        private Instant lastActed = now;
        private Instant lastRecorded = now;

        Walk(int sequence) {
            random = RandomGeneratorFactory.of("L64X128MixRandom").create(sequence);
            procedure = ModelOfCases.mixed(of(sequence), random);
            course = new Course(Track.of(procedure), ModelOfCases.items(), Set.of("ktp", "foto"));
            office = new Office(procedure, random);
            model = new ModelOfCases(random, procedure, office);
            naive = new NaiveCase(procedure, now);
            name = "sequence " + sequence;
            Decision.Accepted begun = (Decision.Accepted) Engine.begin(
                    course,
                    new Beginning(
                            "X-1",
                            new Happened.Pinned(new UUID(1, 1), new UUID(1, 2), 1, "0".repeat(64), 1, null),
                            false,
                            new Said("Pemohon Contoh 1", "0".repeat(32)),
                            now),
                    office.actor(office.workers.getFirst(), Set.of()),
                    now);
            history.addAll(begun.events());
            state = begun.after();
        }

        void go() {
            int erased = 0;
            for (int step = 0; step < COMMANDS && erased < 4; step++) {
                now = now.plus(Duration.ofMinutes(random.nextInt(300)));
                step();
                erased += state.anonymised() ? 1 : 0;
            }
            assertThat(Engine.replay(course.track(), history)).as(name).isEqualTo(state);
        }

        private void step() {
            World before = naive.now();
            Thought thought = model.think(before);
            Instant clock = random.nextInt(20) == 0 ? now.minusSeconds(900) : now;
            Asked ask = new Asked(UUID.randomUUID(), seen(), happenedAt(), thought.command());
            NaiveRules rules = new NaiveRules(
                    procedure,
                    office,
                    naive,
                    thought.worker(),
                    thought.asking(),
                    new Given(model.colleagues(), course.items(), course.required()));
            Instant recorded = clock.isBefore(lastRecorded) ? lastRecorded : clock;
            String expected =
                    rules.always(ask, recorded, lastActed, history.getFirst().happenedAt());
            if (expected == null) {
                expected = rules.of(thought.command());
            }
            PerformerId as = rules.chosen(thought.command());
            Dated due = random.nextInt(6) == 0 ? new Dated(now.minusSeconds(7200), null, null, null) : Dated.NONE;

            Decision decision = Engine.decide(course, state, ask, thought.actor(), due, clock);

            String command = thought.command().getClass().getSimpleName();
            String said = name + " after " + state.seq() + ": " + thought + " " + ask;
            asked.merge(command, 1, Integer::sum);
            assertThat(refusal(decision)).as(said).isEqualTo(expected);
            if (decision instanceof Decision.Accepted accept) {
                accepted.merge(command, 1, Integer::sum);
                take(accept, thought, as, said);
            } else {
                refused.merge(Objects.requireNonNull(expected), 1, Integer::sum);
            }
        }

        private void take(Decision.Accepted accept, Thought thought, @Nullable PerformerId as, String said) {
            for (Event event : accept.events()) {
                assertThat(event.recordedAt()).as(said).isAfterOrEqualTo(lastRecorded);
                assertThat(event.seq()).as(said).isEqualTo(history.size() + 1L);
                lastRecorded = event.recordedAt();
                boolean told = event.what() instanceof Happened.Overdue
                        && event != accept.events().getLast();
                Command command = told
                        ? new Command.FallDue(((Happened.Overdue) event.what()).clock(), Instant.EPOCH)
                        : thought.command();
                naive.done(new Line(event.seq(), event.happenedAt(), thought.asking(), command, as));
                history.add(event);
                notByTheWrongPost(event, thought.worker(), said);
            }
            Event last = accept.events().getLast();
            if (NaiveCase.moves(thought.command())
                    || thought.command() instanceof Command.Correct
                    || thought.command() instanceof Command.DeclareComplete) {
                assertThat(last.happenedAt()).as(said).isAfterOrEqualTo(lastActed);
                lastActed = last.happenedAt();
            }
            state = accept.after();
            compare(naive.now(), said);
        }

        private void notByTheWrongPost(Event event, @Nullable Worker worker, String said) {
            if (event.by().post() != null) {
                assertThat(Objects.requireNonNull(worker).posts())
                        .as(said)
                        .contains(event.by().post());
            }
        }

        private void compare(World world, String said) {
            Position at = state.at();
            assertThat(at.step()).as(said).isEqualTo(world.step);
            assertThat(at.since()).as(said).isEqualTo(world.since);
            assertThat(at.trail()).as(said).isEqualTo(world.trail);
            assertThat(at.outcome()).as(said).isEqualTo(world.outcome);
            assertThat(at.waiting() == null ? null : at.waiting().whom())
                    .as(said)
                    .isEqualTo(world.waits);
            assertThat(at.assigned()).as(said).isEqualTo(world.assigned);
            assertThat(at.raised()).as(said).isEqualTo(world.raised);
            assertThat(state.timeline().pauses()).as(said).isEqualTo(world.pauses);
            assertThat(state.timeline().stepSince()).as(said).isEqualTo(world.entered);
            assertThat(state.timeline().completeAt() != null).as(said).isEqualTo(world.complete);
            assertThat(Set.copyOf(state.timeline().overdue())).as(said).isEqualTo(world.overdue);
            if (world.outcome == null) {
                assertThat(at.acted()).as(said).containsExactlyElementsOf(world.acted);
                assertThat(at.holders())
                        .as(said)
                        .allSatisfy(holder -> assertThat(world.holders).containsEntry(holder.as(), holder.member()))
                        .hasSameSizeAs(world.holders.keySet());
            }
            assertThat(Set.copyOf(state.files())).as(said).isEqualTo(world.files);
        }

        private long seen() {
            return random.nextInt(12) == 0 ? random.nextLong(state.seq() + 1) : state.seq();
        }

        private @Nullable Instant happenedAt() {
            return switch (random.nextInt(20)) {
                case 0 -> now.plusSeconds(60 + random.nextInt(5000));
                case 1 -> history.getFirst().happenedAt().minusSeconds(1);
                case 2, 3 -> now.minusSeconds(random.nextInt(20_000));
                default -> null;
            };
        }
    }

    /** All in turn, and more often those in which several decide together. */
    private static Procedure of(int sequence) {
        List<Procedure> together = CATALOG.stream()
                .filter(procedure -> procedure.steps().stream()
                        .anyMatch(step ->
                                step.question() != null && step.performers().size() > 1))
                .toList();
        return sequence % 3 == 0 && !together.isEmpty()
                ? together.get(sequence % together.size())
                : CATALOG.get(sequence % CATALOG.size());
    }

    private static @Nullable String refusal(Decision decision) {
        return decision instanceof Decision.Refused(Refusal why)
                ? why.getClass().getSimpleName()
                : null;
    }
}
