package id.laksana.casework.engine;

import id.laksana.casework.engine.Act.Does;
import id.laksana.casework.engine.Act.Not;
import id.laksana.casework.engine.Act.Words;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** What members and other systems do to a case where it stands. */
record Acts(Course course, CaseState state, Desk desk) {

    static final int LONGEST = 4000;

    Act act(Command command) {
        return switch (command) {
            case Command.Take _ -> take();
            case Command.Release _ -> release();
            case Command.Complete complete -> new StepWork(this).complete(complete);
            case Command.Decide decide -> new StepWork(this).decide(decide);
            case Command.SendBack back -> new StepWork(this).sendBack(back);
            case Command.WaitFor wait -> new StepWork(this).waitFor(wait);
            case Command.Refuse refuse -> new StepWork(this).refuse(refuse);
            case Command.Resume _ -> resume();
            case Command.Reassign reassign -> reassign(reassign);
            case Command.Withdraw withdraw -> withdraw(withdraw);
            case Command.Correct correct -> correct(correct);
            case Command.DeclareComplete _,
                    Command.Check _,
                    Command.Attach _,
                    Command.Detach _,
                    Command.Amend _,
                    Command.Note _,
                    Command.Link _,
                    Command.FallDue _,
                    Command.Redate _,
                    Command.Remind _,
                    Command.Escalate _,
                    Command.Anonymise _ -> new Asides(this).act(command);
        };
    }

    StepId step() {
        return state.at().step();
    }

    Track track() {
        return course.track();
    }

    Not notYours() {
        return new Not(new Refusal.NotYours(track().step(step()).performers()));
    }

    /** As whom something is done or taken in the step: in joint work of all everybody for themselves, otherwise the leader for all. */
    PerformerId slot(PerformerId as) {
        return track().isJointWorkOfAll(step()) ? as : track().step(step()).lead();
    }

    Optional<Refusal> takenByAnother(PerformerId as) {
        return state.at().holder(slot(as)).filter(member -> !desk.is(member)).map(Refusal.TakenBy::new);
    }

    /** With a reason that says something. */
    static Act because(Said reason, Supplier<Act> act) {
        if (reason.isBlank()) {
            return new Not(new Refusal.ReasonMissing());
        }
        return reason.words().length() > LONGEST ? new Not(new Refusal.TooLong(LONGEST)) : act.get();
    }

    static Does told(Happened what, By by, Said reason) {
        return new Does(what, by, List.of(new Words("reason", reason)));
    }

    private Act take() {
        List<PerformerId> parts = desk.parts();
        Optional<PerformerId> free = parts.stream()
                .filter(part -> !state.at().acted().contains(part))
                .findFirst();
        if (parts.isEmpty() || desk.actor() instanceof Actor.Machine) {
            return notYours();
        }
        if (free.isEmpty()) {
            return new Not(new Refusal.AlreadyActed(parts.getFirst()));
        }
        PerformerId slot = slot(free.get());
        return state.at()
                .holder(slot)
                .<Act>map(member -> new Not(desk.is(member) ? new Refusal.AlreadyYours() : new Refusal.TakenBy(member)))
                .orElseGet(() -> new Does(new Happened.Taken(slot), desk.by(free.get())));
    }

    /** One's own, or as a superior whosever it is. */
    private Act release() {
        List<Position.Holder> holders = state.at().holders();
        Optional<Position.Holder> own =
                holders.stream().filter(holder -> desk.is(holder.member())).findFirst();
        if (holders.isEmpty()) {
            return new Not(new Refusal.NotTaken());
        }
        if (own.isEmpty() && !desk.isSuperior()) {
            return new Not(new Refusal.TakenBy(holders.getFirst().member()));
        }
        PerformerId as = own.orElse(holders.getFirst()).as();
        return new Does(new Happened.Released(as), desk.by(as));
    }

    private Act resume() {
        if (state.at().stage() != Stage.WAITING) {
            return new Not(new Refusal.NotWaiting());
        }
        return desk.isConcerned() ? new Does(new Happened.Resumed(), by()) : notYours();
    }

    private Act reassign(Command.Reassign asked) {
        List<PerformerId> parts = desk.parts();
        if (parts.isEmpty() && !desk.isSuperior()) {
            return notYours();
        }
        PerformerId as = slot(parts.isEmpty() ? track().step(step()).lead() : parts.getFirst());
        Optional<Refusal> taken = desk.isSuperior() ? Optional.empty() : takenByAnother(as);
        if (taken.isPresent()) {
            return new Not(taken.get());
        }
        UUID member = asked.member();
        if (member != null
                && !(desk.actor() instanceof Actor.InPost in && in.colleagues().contains(member))) {
            return new Not(new Refusal.NotEligible(member));
        }
        return because(
                asked.reason(),
                () -> told(
                        new Happened.Reassigned(
                                asked.post(), member, as, asked.reason().digest()),
                        by(),
                        asked.reason()));
    }

    private Act withdraw(Command.Withdraw asked) {
        return desk.isConcerned()
                ? because(
                        asked.reason(),
                        () -> told(new Happened.Withdrawn(step(), asked.reason().digest()), by(), asked.reason()))
                : notYours();
    }

    private Act correct(Command.Correct asked) {
        CaseState.Reversible last = state.last();
        if (last == null) {
            return new Not(new Refusal.NothingToCorrect());
        }
        if (!desk.is(last.who()) && !desk.isSuperior()) {
            return new Not(new Refusal.NotYourAct(last.who()));
        }
        return because(
                asked.reason(),
                () -> told(new Happened.Corrected(last.act(), asked.reason().digest()), by(), asked.reason()));
    }

    /** In the post that has the step, if it is theirs. */
    By by() {
        return desk.parts().stream().findFirst().map(desk::by).orElseGet(desk::by);
    }
}
