package id.laksana.casework.engine;

import id.laksana.casework.engine.Act.Does;
import id.laksana.casework.engine.Act.Not;
import id.laksana.sop.procedure.Joint;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.Step;
import id.laksana.sop.procedure.StepId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What whoever has the step does with it. */
record StepWork(Acts acts) {

    Act complete(Command.Complete asked) {
        return part(asked.as(), as -> complete(as));
    }

    private Act complete(PerformerId as) {
        Track track = acts.track();
        boolean leads = as.equals(step().lead());
        if (track.isDecision(acts.step()) && (leads || !track.isJointWorkOfAll(acts.step()))) {
            return new Not(new Refusal.IsADecision());
        }
        boolean last = !track.isJointWorkOfAll(acts.step()) || missing(as).isEmpty();
        Happened.Way way = last ? track.way(acts.step(), null) : null;
        return new Does(
                new Happened.Done(acts.step(), as, null, way), acts.desk().by(as));
    }

    Act decide(Command.Decide asked) {
        Track track = acts.track();
        if (!track.isDecision(acts.step())) {
            return acts.desk().parts().isEmpty() ? acts.notYours() : new Not(new Refusal.NotADecision());
        }
        PerformerId decides = step().joint() == Joint.ANY ? null : step().lead();
        return part(decides, as -> {
            List<PerformerId> others = track.isJointWorkOfAll(acts.step()) ? missing(as) : List.of();
            if (!others.isEmpty()) {
                return new Not(new Refusal.AwaitsOthers(others));
            }
            Happened.Way way = track.way(acts.step(), asked.answer());
            return new Does(
                    new Happened.Done(acts.step(), as, asked.answer(), way),
                    acts.desk().by(as));
        });
    }

    Act sendBack(Command.SendBack asked) {
        List<StepId> trail = acts.state().at().trail();
        boolean earlier = trail.indexOf(asked.to()) >= 0 && !asked.to().equals(acts.step());
        return atWork(() -> earlier
                ? Acts.because(
                        asked.reason(),
                        () -> Acts.told(
                                new Happened.SentBack(
                                        acts.step(), asked.to(), asked.reason().digest()),
                                acts.by(),
                                asked.reason()))
                : new Not(new Refusal.NeverThere(asked.to())));
    }

    Act waitFor(Command.WaitFor asked) {
        return atWork(() -> Acts.because(
                asked.reason(),
                () -> Acts.told(
                        new Happened.Waits(asked.whom(), asked.reason().digest(), asked.until()),
                        acts.by(),
                        asked.reason())));
    }

    Act refuse(Command.Refuse asked) {
        return atWork(() -> Acts.because(
                asked.reason(),
                () -> Acts.told(
                        new Happened.Refused(acts.step(), asked.reason().digest()), acts.by(), asked.reason())));
    }

    /** For whoever acts in the step and is not kept from it by a colleague who has taken it. */
    private Act atWork(Supplier<Act> act) {
        List<PerformerId> parts = acts.desk().parts();
        if (parts.isEmpty()) {
            return acts.notYours();
        }
        return waiting()
                .or(() -> acts.takenByAnother(parts.getFirst()))
                .<Act>map(Not::new)
                .orElseGet(act);
    }

    /** @param asked for whom; nothing: for the first whose part is not done yet */
    private Act part(@Nullable PerformerId asked, Function<PerformerId, Act> act) {
        List<PerformerId> parts = mine();
        if (parts.isEmpty() || (asked != null && !parts.contains(asked))) {
            return asked == null ? acts.notYours() : new Not(new Refusal.NotYours(List.of(asked)));
        }
        List<PerformerId> acted = acts.state().at().acted();
        PerformerId as = asked != null
                ? asked
                : parts.stream()
                        .filter(part -> !acted.contains(part))
                        .findFirst()
                        .orElse(parts.getFirst());
        Optional<Refusal> refusal = waiting()
                .or(() -> acted.contains(as) ? Optional.of(new Refusal.AlreadyActed(as)) : acts.takenByAnother(as));
        return refusal.<Act>map(Not::new).orElseGet(() -> act.apply(as));
    }

    /** Where the leader alone acts, nobody else's part counts. */
    private List<PerformerId> mine() {
        return acts.desk().parts().stream()
                .filter(part -> step().joint() != Joint.LEAD || part.equals(step().lead()))
                .toList();
    }

    private List<PerformerId> missing(PerformerId besides) {
        return step().performers().stream()
                .filter(one -> !one.equals(besides))
                .filter(one -> !acts.state().at().acted().contains(one))
                .toList();
    }

    private Optional<Refusal> waiting() {
        Wait wait = acts.state().at().waiting();
        return wait == null ? Optional.empty() : Optional.of(new Refusal.Waiting(wait.whom()));
    }

    private Step step() {
        return acts.track().step(acts.step());
    }
}
