package id.laksana.casework.engine;

import id.laksana.casework.engine.NaiveCase.World;
import id.laksana.casework.engine.Office.Worker;
import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Joint;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.Step;
import id.laksana.sop.procedure.StepId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Thinks up commands, sensible ones mostly, for a case that it knows through the naive interpreter only. */
final class ModelOfCases {

    private static final String SALT = "00112233445566778899aabbccddeeff";
    private static final List<String> ITEMS = List.of("ktp", "foto", "akta");

    private final RandomGenerator random;
    private final Procedure procedure;
    private final Office office;

    /** What the service knows besides. */
    record Given(Set<UUID> colleagues, Set<String> items, Set<String> required) {}

    /** @param worker nobody where a machine or Laksana itself asks */
    record Thought(@Nullable Worker worker, UUID asking, Actor actor, Command command) {}

    ModelOfCases(RandomGenerator random, Procedure procedure, Office office) {
        this.random = random;
        this.procedure = procedure;
        this.office = office;
    }

    static Set<String> items() {
        return Set.copyOf(ITEMS);
    }

    /** The same procedure, in which those who stand together in a step work together as chance has it. */
    static Procedure mixed(Procedure of, RandomGenerator random) {
        List<Step> steps = of.steps().stream()
                .map(step -> step.performers().size() < 2 ? step : joint(step, Joint.values()[random.nextInt(3)]))
                .toList();
        return new Procedure(of.performers(), steps, of.flows(), of.entry());
    }

    private static Step joint(Step of, Joint joint) {
        return new Step(
                of.id(),
                of.no(),
                of.activity(),
                of.kind(),
                of.question(),
                of.performers(),
                joint,
                of.requirements(),
                of.standardTime(),
                of.outputs(),
                of.remark(),
                of.phase(),
                of.stepClass(),
                of.clockOwner(),
                of.recorder(),
                of.handover(),
                of.reading());
    }

    Thought think(World world) {
        Command command = random.nextInt(10) < 6 ? sensible(world) : any(world);
        if (ofItself(command) && random.nextInt(8) != 0) {
            return new Thought(null, new UUID(0, 0), new Actor.Itself(), command);
        }
        if (random.nextInt(25) == 0) {
            return new Thought(null, office.machine, new Actor.Machine(office.machine), command);
        }
        Worker worker = worker(world, command);
        Set<UUID> colleagues = colleagues();
        return new Thought(worker, worker.id(), office.actor(worker, colleagues), command);
    }

    Set<UUID> colleagues() {
        return office.workers.stream().limit(2).map(Worker::id).collect(Collectors.toSet());
    }

    private static boolean ofItself(Command command) {
        return command instanceof Command.FallDue
                || command instanceof Command.Redate
                || command instanceof Command.Remind
                || command instanceof Command.Escalate;
    }

    /** Mostly somebody who has the step, or has taken it. */
    private Worker worker(World world, Command command) {
        boolean fromAbove = command instanceof Command.Correct || command instanceof Command.Anonymise;
        if (fromAbove && random.nextBoolean()) {
            return office.superior;
        }
        if (random.nextInt(6) == 0) {
            return one(office.everybody());
        }
        if (!world.holders.isEmpty() && random.nextInt(5) != 0) {
            UUID holder = one(List.copyOf(world.holders.values()));
            return office.everybody().stream()
                    .filter(worker -> worker.id().equals(holder))
                    .findFirst()
                    .orElseThrow();
        }
        Step step = step(world.step);
        List<PerformerId> missing = step.performers().stream()
                .filter(performer -> !world.acted.contains(performer))
                .toList();
        PerformerId wanted = step.joint() == Joint.LEAD || missing.isEmpty() ? step.lead() : one(missing);
        Set<UUID> posts = new HashSet<>(List.of(world.assigned == null ? office.posts.get(wanted) : world.assigned));
        List<Worker> fitting = office.everybody().stream()
                .filter(worker -> worker.posts().stream().anyMatch(posts::contains))
                .toList();
        return fitting.isEmpty() ? office.superior : one(fitting);
    }

    private Command sensible(World world) {
        if (world.outcome != null) {
            return random.nextInt(6) == 0 ? new Command.Anonymise() : new Command.Correct(reason());
        }
        boolean helpers = step(world.step).joint() == Joint.ALL
                && procedure.flows().stream().anyMatch(flow -> flow.from().equals(world.step) && flow.label() != null);
        if (helpers && world.waits == null && random.nextInt(3) == 0) {
            return new Command.Decide(Answer.YES);
        }
        if (world.waits != null && random.nextInt(3) != 0) {
            return new Command.Resume();
        }
        return switch (random.nextInt(20)) {
            case 0 -> new Command.Take();
            case 1, 2 ->
                new Command.Check(one(ITEMS), random.nextInt(5) == 0 ? CheckState.MISSING : CheckState.PRESENT);
            case 4 -> world.holders.isEmpty() ? new Command.Take() : new Command.Release();
            case 5 ->
                world.files.isEmpty()
                        ? new Command.Note(reason())
                        : new Command.Detach(one(List.copyOf(world.files)), reason());
            case 6, 12 -> new Command.DeclareComplete();
            case 7 -> random.nextBoolean() ? new Command.Decide(Answer.YES) : new Command.Complete(null);
            case 8, 11 -> new Command.Complete(one(step(world.step).performers()));
            case 9 -> ending();
            case 10 ->
                world.trail.size() > 1
                        ? new Command.SendBack(world.trail.get(random.nextInt(world.trail.size() - 1)), reason())
                        : new Command.Note(reason());
            case 3 -> new Command.Reassign(office.sparePost, null, reason());
            default -> onward(world);
        };
    }

    private Command ending() {
        return switch (random.nextInt(9)) {
            case 0 -> new Command.Refuse(reason());
            case 1 -> new Command.Withdraw(reason());
            default -> new Command.DeclareComplete();
        };
    }

    private Command onward(World world) {
        boolean decision =
                procedure.flows().stream().anyMatch(flow -> flow.from().equals(world.step) && flow.label() != null);
        Step step = step(world.step);
        boolean helping = step.joint() == Joint.ALL
                && world.acted.size() < step.performers().size() - 1;
        return decision && !helping
                ? new Command.Decide(random.nextBoolean() ? Answer.YES : Answer.NO)
                : new Command.Complete(null);
    }

    private Command any(World world) {
        return switch (random.nextInt(26)) {
            case 0 -> new Command.Take();
            case 1 -> new Command.Release();
            case 2 ->
                new Command.Complete(
                        random.nextBoolean() ? null : one(step(world.step).performers()));
            case 3 -> new Command.Decide(Answer.YES);
            case 4 -> new Command.SendBack(anyStep(), anyReason());
            case 5, 6 ->
                new Command.WaitFor(
                        random.nextBoolean() ? ClockOwner.APPLICANT : ClockOwner.EXTERNAL, anyReason(), null);
            case 7 -> new Command.Resume();
            case 8 -> new Command.Reassign(null, one(office.everybody()).id(), anyReason());
            case 9 -> random.nextInt(4) == 0 ? new Command.Refuse(anyReason()) : new Command.Note(anyReason());
            case 10 -> random.nextInt(4) == 0 ? new Command.Withdraw(anyReason()) : new Command.Note(anyReason());
            case 11, 12 -> new Command.Correct(anyReason());
            case 13, 14 -> new Command.DeclareComplete();
            default -> besides(world);
        };
    }

    private Command besides(World world) {
        return switch (15 + random.nextInt(11)) {
            case 15 -> new Command.Check(random.nextInt(4) == 0 ? "nothing" : one(ITEMS), CheckState.MISSING);
            case 16 ->
                new Command.Attach(
                        new UUID(7, random.nextInt(3)),
                        "0".repeat(64),
                        17,
                        "application/pdf",
                        random.nextBoolean() ? null : random.nextInt(4) == 0 ? "nothing" : one(ITEMS),
                        reason());
            case 17 ->
                new Command.Detach(
                        world.files.isEmpty() || random.nextInt(3) == 0
                                ? new UUID(8, 8)
                                : one(List.copyOf(world.files)),
                        anyReason());
            case 18 -> new Command.Amend(reason());
            case 19 ->
                random.nextInt(8) == 0
                        ? new Command.Link(UUID.randomUUID(), LinkKind.DUPLICATE)
                        : new Command.Link(UUID.randomUUID(), LinkKind.RELATED);
            case 20, 21 -> new Command.FallDue(ClockKind.values()[random.nextInt(4)], Instant.EPOCH);
            case 22 -> redate();
            case 23 -> new Command.Remind(ClockKind.STEP, Instant.EPOCH);
            case 24 ->
                new Command.Escalate(
                        ClockKind.STEP, office.stranger.posts().iterator().next());
            default -> new Command.Anonymise();
        };
    }

    private Command redate() {
        Instant later = Instant.parse("2100-01-01T00:00:00Z");
        Dated after = random.nextBoolean() ? Dated.NONE : new Dated(later, Instant.EPOCH, null, later);
        return new Command.Redate("calendar", Dated.NONE, after);
    }

    private StepId anyStep() {
        return procedure.steps().get(random.nextInt(procedure.steps().size())).id();
    }

    private Said reason() {
        return new Said("Karena " + random.nextInt(1000), SALT);
    }

    private Said anyReason() {
        return switch (random.nextInt(8)) {
            case 0 -> new Said(" ", SALT);
            case 1 -> new Said("a".repeat(4001), SALT);
            default -> reason();
        };
    }

    private Step step(StepId id) {
        return procedure.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
