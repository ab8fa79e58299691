package id.laksana.casework.engine;

import id.laksana.casework.engine.NaiveCase.World;
import id.laksana.casework.engine.Office.Worker;
import id.laksana.sop.procedure.Joint;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Foretells by the words of the rules whether a command is refused, and why; the name of the refusal, or nothing. */
final class NaiveRules {

    private final Office office;
    private final NaiveCase known;
    private final World world;
    private final @Nullable Worker worker;
    private final UUID asking;
    private final NaivePosts posts;
    private final Set<UUID> colleagues;
    private final Set<String> items;
    private final Set<String> required;

    NaiveRules(
            Procedure procedure,
            Office office,
            NaiveCase known,
            @Nullable Worker worker,
            UUID asking,
            ModelOfCases.Given given) {
        this.office = office;
        this.known = known;
        this.world = known.now();
        this.worker = worker;
        this.asking = asking;
        this.posts = new NaivePosts(procedure, office, world, worker, asking);
        this.colleagues = given.colleagues();
        this.items = given.items();
        this.required = given.required();
    }

    /** Of whatever is refused whoever asks. */
    @Nullable
    String always(Asked asked, Instant now, Instant lastActed, Instant received) {
        Command command = asked.command();
        if (world.erased) {
            return "Erased";
        }
        boolean stillPossible = command instanceof Command.Correct
                || command instanceof Command.Note
                || command instanceof Command.Anonymise
                || (command instanceof Command.Link link && link.kind() == LinkKind.RELATED);
        if (world.outcome != null && !stillPossible) {
            return "Closed";
        }
        boolean aboutPosition = NaiveCase.moves(command)
                || command instanceof Command.Take
                || command instanceof Command.Release
                || command instanceof Command.Reassign
                || command instanceof Command.Correct;
        long toHaveSeen = world.since;
        if (command instanceof Command.Correct && known.mayStrike()) {
            toHaveSeen = Math.max(toHaveSeen, known.lastMoved().seq());
        }
        if (aboutPosition && asked.seen() < toHaveSeen) {
            return "Moved";
        }
        if (asked.happenedAt() != null && asked.happenedAt().isAfter(now)) {
            return "InFuture";
        }
        boolean inOrder = aboutPosition || command instanceof Command.DeclareComplete;
        if (asked.happenedAt() != null && asked.happenedAt().isBefore(inOrder ? lastActed : received)) {
            return "NotBefore";
        }
        return null;
    }

    @Nullable
    String of(Command command) {
        return switch (command) {
            case Command.Take _ -> take();
            case Command.Release _ -> release();
            case Command.Complete complete -> complete(complete.as());
            case Command.Decide _ -> decide();
            case Command.SendBack back ->
                atWork(
                        back.reason(),
                        world.trail.contains(back.to()) && !back.to().equals(world.step) ? null : "NeverThere");
            case Command.WaitFor wait -> atWork(wait.reason(), null);
            case Command.Refuse refuse -> atWork(refuse.reason(), null);
            case Command.Resume _ -> world.waits == null ? "NotWaiting" : concerned() ? null : "NotYours";
            case Command.Reassign given -> reassign(given);
            case Command.Withdraw withdraw -> concerned() ? reason(withdraw.reason()) : "NotYours";
            case Command.Correct correct -> correct(correct.reason());
            case Command.DeclareComplete _ -> declareComplete();
            case Command.Check check -> !concerned() ? "NotYours" : items.contains(check.item()) ? null : "NoSuchItem";
            case Command.Attach attach ->
                !takesPart()
                        ? "NotYours"
                        : attach.item() == null || items.contains(attach.item()) ? null : "NoSuchItem";
            case Command.Detach detach ->
                !concerned()
                        ? "NotYours"
                        : world.files.contains(detach.file()) ? reason(detach.reason()) : "NoSuchFile";
            case Command.Amend _ -> concerned() ? null : "NotYours";
            case Command.Note note -> takesPart() ? reason(note.text()) : "NotYours";
            case Command.Link link ->
                (link.kind() == LinkKind.DUPLICATE ? concerned() : takesPart()) ? null : "NotYours";
            case Command.FallDue due ->
                world.overdue.contains(due.clock()) ? "NotRunning" : itself() ? null : "NotYours";
            case Command.Redate _, Command.Remind _, Command.Escalate _ -> itself() ? null : "NotYours";
            case Command.Anonymise _ ->
                world.outcome == null ? "NotClosed" : superior() || itself() ? null : "NotYours";
        };
    }

    private boolean itself() {
        return worker == null && !asking.equals(office.machine);
    }

    private Set<PerformerId> parts() {
        return posts.parts();
    }

    private boolean superior() {
        return posts.superior();
    }

    private boolean concerned() {
        return posts.concerned();
    }

    private boolean takesPart() {
        return posts.takesPart();
    }

    PerformerId slot(PerformerId as) {
        Step step = known.step(world.step);
        return step.joint() == Joint.ALL ? as : step.performers().getFirst();
    }

    private boolean takenByAnother(PerformerId as) {
        UUID holder = world.holders.get(slot(as));
        return holder != null && !holder.equals(asking);
    }

    /** As whom the worker takes, completes or decides. */
    @Nullable
    PerformerId chosen(Command command) {
        Step step = known.step(world.step);
        List<PerformerId> mine = new ArrayList<>(parts());
        return switch (command) {
            case Command.Take _ ->
                mine.stream()
                        .filter(part -> !world.acted.contains(part))
                        .findFirst()
                        .map(this::slot)
                        .orElse(null);
            case Command.Release _ ->
                world.holders.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(asking))
                        .findFirst()
                        .or(() -> world.holders.entrySet().stream().findFirst())
                        .map(Map.Entry::getKey)
                        .orElse(null);
            case Command.Complete complete when complete.as() != null -> complete.as();
            case Command.Decide _ when step.joint() != Joint.ANY -> step.lead();
            case Command.Complete _, Command.Decide _ -> {
                if (step.joint() == Joint.LEAD) {
                    mine.removeIf(part -> !part.equals(step.lead()));
                }
                yield mine.stream()
                        .filter(part -> !world.acted.contains(part))
                        .findFirst()
                        .orElse(mine.isEmpty() ? null : mine.getFirst());
            }
            case Command.Reassign _ -> slot(mine.isEmpty() ? step.lead() : mine.getFirst());
            default -> null;
        };
    }

    private @Nullable String take() {
        if (parts().isEmpty() || worker == null) {
            return "NotYours";
        }
        PerformerId slot = chosen(new Command.Take());
        if (slot == null) {
            return "AlreadyActed";
        }
        UUID holder = world.holders.get(slot);
        return holder == null ? null : holder.equals(asking) ? "AlreadyYours" : "TakenBy";
    }

    private @Nullable String release() {
        if (world.holders.isEmpty()) {
            return "NotTaken";
        }
        return world.holders.containsValue(asking) || superior() ? null : "TakenBy";
    }

    private @Nullable String complete(@Nullable PerformerId as) {
        Step step = known.step(world.step);
        String refused = acting(as);
        if (refused != null) {
            return refused;
        }
        boolean decision = known.outOf(step).label() != null;
        PerformerId chosen = Objects.requireNonNull(chosen(new Command.Complete(as)));
        boolean helps = step.joint() == Joint.ALL && !chosen.equals(step.lead());
        return decision && !helps ? "IsADecision" : null;
    }

    private @Nullable String decide() {
        Step step = known.step(world.step);
        if (known.outOf(step).label() == null) {
            return parts().isEmpty() ? "NotYours" : "NotADecision";
        }
        String refused = acting(step.joint() == Joint.ANY ? null : step.lead());
        if (refused != null) {
            return refused;
        }
        boolean othersToo = step.joint() == Joint.ALL
                && step.performers().stream().anyMatch(one -> !one.equals(step.lead()) && !world.acted.contains(one));
        return othersToo ? "AwaitsOthers" : null;
    }

    private @Nullable String acting(@Nullable PerformerId as) {
        Step step = known.step(world.step);
        Set<PerformerId> mine = parts();
        if (step.joint() == Joint.LEAD) {
            mine.removeIf(part -> !part.equals(step.lead()));
        }
        if (mine.isEmpty() || (as != null && !mine.contains(as))) {
            return "NotYours";
        }
        if (world.waits != null) {
            return "Waiting";
        }
        PerformerId chosen = Objects.requireNonNull(chosen(new Command.Complete(as)));
        if (world.acted.contains(chosen)) {
            return "AlreadyActed";
        }
        return takenByAnother(chosen) ? "TakenBy" : null;
    }

    private @Nullable String atWork(Said reason, @Nullable String otherwise) {
        if (parts().isEmpty()) {
            return "NotYours";
        }
        if (world.waits != null) {
            return "Waiting";
        }
        if (takenByAnother(parts().iterator().next())) {
            return "TakenBy";
        }
        return otherwise != null ? otherwise : reason(reason);
    }

    private @Nullable String reassign(Command.Reassign given) {
        if (parts().isEmpty() && !superior()) {
            return "NotYours";
        }
        PerformerId as = Objects.requireNonNull(chosen(given));
        UUID holder = world.holders.get(as);
        if (!superior() && holder != null && !holder.equals(asking)) {
            return "TakenBy";
        }
        if (given.member() != null && (worker == null || !colleagues.contains(given.member()))) {
            return "NotEligible";
        }
        return reason(given.reason());
    }

    private @Nullable String correct(Said reason) {
        if (!known.mayStrike()) {
            return "NothingToCorrect";
        }
        return asking.equals(known.lastMoved().who()) || superior() ? reason(reason) : "NotYourAct";
    }

    private @Nullable String declareComplete() {
        if (!concerned()) {
            return "NotYours";
        }
        if (world.complete) {
            return "AlreadyComplete";
        }
        if (world.waits != null) {
            return "Waiting";
        }
        boolean there = required.stream()
                .allMatch(item -> world.checks.containsKey(item) && world.checks.get(item) != CheckState.MISSING);
        return there ? null : "Incomplete";
    }

    private static @Nullable String reason(Said said) {
        return said.words().isBlank() ? "ReasonMissing" : said.words().length() > 4000 ? "TooLong" : null;
    }
}
