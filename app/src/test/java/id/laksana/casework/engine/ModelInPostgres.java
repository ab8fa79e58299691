package id.laksana.casework.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.casework.Acted;
import id.laksana.casework.HistoryLine;
import id.laksana.casework.ModelOffice;
import id.laksana.casework.ServiceCase;
import id.laksana.casework.engine.ModelOfCases.Given;
import id.laksana.casework.engine.ModelOfCases.Thought;
import id.laksana.casework.engine.NaiveCase.Line;
import id.laksana.casework.engine.NaiveCase.World;
import id.laksana.casework.engine.Office.Worker;
import id.laksana.identity.Caller;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.Procedure;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One case that chance drives through PostgreSQL, beside the naive interpreter. */
final class ModelInPostgres {

    private static final int COMMANDS = 30;

    /**
     * An SOP by which cases are begun, and the posts and people behind it.
     *
     * @param other a case of it that others may be linked to
     */
    record Sop(ModelOffice in, String service, Office people, Map<UUID, Caller.Person> members, UUID other) {}

    private final RandomGenerator random;
    private final Sop sop;
    private final ModelOffice in;
    private final Map<String, Integer> counts;
    private final String name;
    private final Procedure procedure;
    private final Course course;
    private final ModelOfCases model;
    private final NaiveCase naive;
    private ServiceCase now;
    private Instant lastActed;

    ModelInPostgres(int sequence, Sop sop, Map<String, Integer> counts) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(sequence);
        this.sop = sop;
        this.in = sop.in();
        this.counts = counts;
        name = "sequence " + sequence;
        Instant received =
                Instant.now().minus(Duration.ofDays(1 + random.nextInt(30))).truncatedTo(ChronoUnit.MILLIS);
        now = in.register("Pemohon Contoh " + sequence, sop.service(), received);
        course = in.course(now);
        procedure = course.track().procedure();
        model = new ModelOfCases(random, procedure, sop.people());
        lastActed = now.state().actedAt();
        naive = new NaiveCase(procedure, lastActed);
    }

    static List<Sop> sops(ModelOffice in) {
        List<Sop> sops = new ArrayList<>();
        for (String service : in.services()) {
            ServiceCase first =
                    in.register("Pemohon Contoh", service, Instant.now().minusSeconds(60));
            Procedure procedure = in.course(first).track().procedure();
            Office people = new Office(
                    procedure, RandomGeneratorFactory.of("L64X128MixRandom").create(sops.size()));
            Map<UUID, Caller.Person> members = new HashMap<>();
            in.settle(
                    first,
                    people.posts.entrySet().stream()
                            .collect(Collectors.toMap(entry -> entry.getKey().value(), Map.Entry::getValue)));
            Set<UUID> others = new HashSet<>(people.stranger.posts());
            others.add(people.sparePost);
            others.forEach(post -> in.post(post, false));
            UUID head = UUID.randomUUID();
            in.post(head, true);
            for (Worker worker : people.everybody()) {
                Set<UUID> posts = worker.superior() ? Set.of(head) : worker.posts();
                members.put(worker.id(), in.official(worker.id(), posts));
            }
            sops.add(new Sop(in, service, people, members, first.id().value()));
        }
        return sops;
    }

    void go() {
        for (int step = 0; step < COMMANDS && !now.state().anonymised(); step++) {
            switch (random.nextInt(60)) {
                case 0 -> holiday();
                case 1, 2, 3, 4, 5 -> atOnce();
                default -> one();
            }
        }
        List<Event> history = in.history(now).stream().map(HistoryLine::event).toList();
        assertThat(Engine.replay(course.track(), history)).as(name).isEqualTo(now.state());
    }

    /** A command as it is foretold and sent. */
    private record Sent(Thought thought, Asked asked) {}

    private record Foretold(
            @Nullable String refusal, @Nullable PerformerId as) {}

    private void one() {
        Sent sent = think();
        Foretold foretold = foretell(sent);
        Acted acted = send(sent);
        check(sent, foretold, acted);
        if (acted instanceof Acted.Done && !(sent.thought().actor() instanceof Actor.Itself)) {
            again(sent);
        }
    }

    private Sent think() {
        Thought thought = linked(model.think(naive.now()));
        boolean itself = thought.actor() instanceof Actor.Itself;
        long seen = random.nextInt(12) == 0
                ? random.nextLong(now.state().seq() + 1)
                : now.state().seq();
        return new Sent(
                thought,
                new Asked(
                        UUID.randomUUID(),
                        itself ? Long.MAX_VALUE : seen,
                        itself ? null : moment(),
                        thought.command()));
    }

    /** What is linked exists, and what is said anew is an application. */
    private Thought linked(Thought thought) {
        Command command = switch (thought.command()) {
            case Command.Link link -> new Command.Link(sop.other(), link.kind());
            case Command.Amend amend -> new Command.Amend(ModelOffice.application(amend.values()));
            case Command other -> other;
        };
        return new Thought(thought.worker(), thought.asking(), thought.actor(), command);
    }

    private @Nullable Instant moment() {
        return switch (random.nextInt(12)) {
            case 0 -> Instant.now().plusSeconds(86_400);
            case 1 -> now.state().timeline().receivedAt().minusSeconds(60);
            case 2 -> lastActed.minusSeconds(1);
            case 3, 4, 5, 6 ->
                lastActed.plus(Duration.between(lastActed, Instant.now()).dividedBy(2 + random.nextInt(20)));
            default -> null;
        };
    }

    private Foretold foretell(Sent sent) {
        Thought thought = sent.thought();
        NaiveRules rules = new NaiveRules(
                procedure,
                sop.people(),
                naive,
                thought.worker(),
                thought.asking(),
                new Given(colleagues(), course.items(), course.required()));
        String refusal = rules.always(
                sent.asked(), Instant.now(), lastActed, now.state().timeline().receivedAt());
        return new Foretold(refusal == null ? rules.of(thought.command()) : refusal, rules.chosen(thought.command()));
    }

    /** Who may act in the step, whatever they have done already. */
    private Set<UUID> colleagues() {
        World world = naive.now();
        return sop.people().everybody().stream()
                .filter(worker -> !new NaivePosts(procedure, sop.people(), world, worker, worker.id())
                        .parts()
                        .isEmpty())
                .map(Worker::id)
                .collect(Collectors.toSet());
    }

    private Acted send(Sent sent) {
        Thought thought = sent.thought();
        return switch (thought.actor()) {
            case Actor.Itself _ -> in.actOfItself(now, thought.command());
            case Actor.Machine machine -> in.act(in.machine(machine.client()), now, sent.asked());
            case Actor.InPost member ->
                in.act(Objects.requireNonNull(sop.members().get(member.member())), now, sent.asked());
        };
    }

    private void check(Sent sent, Foretold foretold, Acted acted) {
        String said = name + " after " + now.state().seq() + ": " + sent;
        count("commands");
        switch (acted) {
            case Acted.Done done -> {
                assertThat(foretold.refusal()).as(said).isNull();
                assertThat(done.again()).as(said).isFalse();
                count("accepted");
                count("accepted " + sent.thought().command().getClass().getSimpleName());
                take(sent, foretold, done, said);
            }
            case Acted.Refused refused -> {
                Refusal why = refused.why();
                assertThat(why.getClass().getSimpleName()).as(said).isEqualTo(foretold.refusal());
                count("refused " + why.getClass().getSimpleName());
            }
            case Acted.NoSuchCase _ -> throw new AssertionError(said + ": no such case");
        }
    }

    private void take(Sent sent, Foretold foretold, Acted.Done done, String said) {
        for (Event event : done.events()) {
            assertThat(event.seq())
                    .as(said)
                    .isEqualTo(now.state().seq() + 1 + done.events().indexOf(event));
            boolean told = event.what() instanceof Happened.Overdue
                    && event != done.events().getLast();
            Command command = told
                    ? new Command.FallDue(((Happened.Overdue) event.what()).clock(), Instant.EPOCH)
                    : sent.thought().command();
            naive.done(new Line(event.seq(), event.happenedAt(), sent.thought().asking(), command, foretold.as()));
        }
        Event last = done.events().getLast();
        if ((sent.thought().command().dependsOnPosition()
                        && !isOnlyTaking(sent.thought().command()))
                || sent.thought().command() instanceof Command.DeclareComplete) {
            assertThat(last.happenedAt()).as(said).isAfterOrEqualTo(lastActed);
            lastActed = last.happenedAt();
        }
        now = done.after();
        compare(said);
    }

    private static boolean isOnlyTaking(Command command) {
        return command instanceof Command.Take
                || command instanceof Command.Release
                || command instanceof Command.Reassign;
    }

    private void compare(String said) {
        World world = naive.now();
        Position at = now.state().at();
        assertThat(at.step()).as(said).isEqualTo(world.step);
        assertThat(at.since()).as(said).isEqualTo(world.since);
        assertThat(at.trail()).as(said).isEqualTo(world.trail);
        assertThat(at.outcome()).as(said).isEqualTo(world.outcome);
        assertThat(at.assigned()).as(said).isEqualTo(world.assigned);
        assertThat(now.state().timeline().pauses()).as(said).isEqualTo(world.pauses);
        assertThat(Set.copyOf(now.state().timeline().overdue())).as(said).isEqualTo(world.overdue);
    }

    /** The same again is answered again and does nothing; another command by the same key is refused. */
    private void again(Sent sent) {
        if (random.nextInt(5) == 0) {
            Acted acted = send(sent);
            assertThat(acted).as(name).isInstanceOf(Acted.Done.class);
            assertThat(((Acted.Done) acted).again()).as(name).isTrue();
            assertThat(((Acted.Done) acted).after().state().seq())
                    .as(name)
                    .isEqualTo(now.state().seq());
            count("sent again");
        }
        if (random.nextInt(12) == 0 && !now.state().anonymised()) {
            Command other =
                    sent.thought().command() instanceof Command.Take ? new Command.Release() : new Command.Take();
            Asked reused = new Asked(sent.asked().key(), now.state().seq(), null, other);
            Acted acted = in.act(
                    Objects.requireNonNull(
                            sop.members().get(sop.people().superior.id())),
                    now,
                    reused);
            assertThat(acted).as(name).isInstanceOf(Acted.Refused.class);
            assertThat(((Acted.Refused) acted).why()).as(name).isInstanceOf(Refusal.KeyReused.class);
            count("refused KeyReused");
        }
    }

    /** Two at the same moment: it must be as if one had come after the other. */
    private void atOnce() {
        List<Sent> both = List.of(think(), think());
        List<Acted> acted = both.stream().map(sent -> CompletableFuture.supplyAsync(() -> send(sent))).toList().stream()
                .map(CompletableFuture::join)
                .toList();
        count("at once");
        List<Integer> order = new ArrayList<>(List.of(0, 1));
        order.sort(Comparator.comparingLong(which -> place(acted.get(which))));
        for (int which : order) {
            Foretold foretold = foretell(both.get(which));
            check(both.get(which), foretold, acted.get(which));
        }
    }

    /** One that was refused says how far the case had come by then. */
    private static long place(Acted acted) {
        return switch (acted) {
            case Acted.Done done -> 2 * done.events().getFirst().seq() - 1;
            case Acted.Refused refused -> 2 * refused.before().state().seq();
            case Acted.NoSuchCase _ -> Long.MAX_VALUE;
        };
    }

    private void holiday() {
        ServiceCase before = now;
        in.holiday(random.nextInt(300));
        Command redate = new Command.Redate("calendar", before.dues(), in.dues(now));
        Sent sent = new Sent(
                new Thought(null, new UUID(0, 0), new Actor.Itself(), redate),
                new Asked(UUID.randomUUID(), Long.MAX_VALUE, null, redate));
        check(sent, foretell(sent), send(sent));
        count("holiday");
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }
}
