package id.laksana.casework.engine;

import id.laksana.casework.engine.NaiveCase.World;
import id.laksana.casework.engine.Office.Worker;
import id.laksana.sop.procedure.Performer;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.Step;
import id.laksana.sop.procedure.StepId;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody is to a case, by the words of the rules. */
record NaivePosts(
        Procedure procedure,
        Office office,
        World world,
        @Nullable Worker worker,
        UUID asking) {

    Set<PerformerId> parts() {
        return partsOf(world.step, world.assigned);
    }

    private Set<PerformerId> partsOf(StepId of, @Nullable UUID assigned) {
        Step step = step(of);
        Set<PerformerId> parts = new LinkedHashSet<>();
        for (PerformerId performer : step.performers()) {
            if (worker == null) {
                boolean system = kind(performer) == PerformerKind.SYSTEM && kind(step.lead()) == PerformerKind.SYSTEM;
                if (asking.equals(office.machine) && system) {
                    parts.add(performer);
                }
            } else if (assigned != null) {
                if (worker.posts().contains(assigned)) {
                    parts.add(performer);
                }
            } else if (worker.posts().contains(office.posts.get(performer)) || recordsFor(step, performer)) {
                parts.add(performer);
            }
        }
        return parts;
    }

    private boolean recordsFor(Step step, PerformerId performer) {
        PerformerKind kind = kind(performer);
        return kind != PerformerKind.ROLE
                && kind != PerformerKind.GROUP
                && step.recorder() != null
                && worker != null
                && worker.posts().contains(office.posts.get(step.recorder()));
    }

    private PerformerKind kind(PerformerId id) {
        for (Performer performer : procedure.performers()) {
            if (performer.id().equals(id)) {
                return performer.kind();
            }
        }
        throw new IllegalStateException("No performer " + id);
    }

    boolean superior() {
        return worker != null && (worker.superior() || world.raised.stream().anyMatch(worker.posts()::contains));
    }

    boolean concerned() {
        boolean receives = worker != null && !partsOf(procedure.entry(), null).isEmpty();
        return !parts().isEmpty() || receives || superior();
    }

    boolean takesPart() {
        boolean anywhere = worker != null && office.posts.values().stream().anyMatch(worker.posts()::contains);
        return concerned() || anywhere;
    }

    private Step step(StepId id) {
        return procedure.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
