package id.laksana.sop.edit;

import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.sheet.Reading.ReadClock;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Reading.ReadPerformer;
import id.laksana.sop.sheet.Reading.ReadStep;
import org.jspecify.annotations.Nullable;

/** Says who acts in a row, as what, and what follows. */
final class StepEdits {

    private final Workpiece work;

    StepEdits(Workpiece work) {
        this.work = work;
    }

    void act(Edit.Act act) throws Refused {
        ReadStep step = step(act.row());
        requireColumn(act.performer());
        StepWork acting = new StepWork(step);
        if (step.performers().contains(act.performer()) == act.acts()) {
            return;
        }
        if (act.acts()) {
            acting.performers.add(act.performer());
        } else {
            acting.performers.remove(act.performer());
        }
        acting.clock = clock(step, acting.performers.isEmpty() ? null : acting.performers.getFirst());
        work.steps.put(act.row(), acting.authored());
    }

    void lead(Edit.Lead lead) throws Refused {
        ReadStep step = step(lead.row());
        if (!step.performers().contains(lead.performer())) {
            throw new Refused(new Refusal.Gone(Cells.row(lead.row(), "PERFORMERS/" + lead.performer())));
        }
        StepWork led = new StepWork(step);
        led.performers.remove(lead.performer());
        led.performers.addFirst(lead.performer());
        led.clock = clock(step, lead.performer());
        work.steps.put(lead.row(), led.authored());
    }

    /** Follows whoever leads, unless somebody has said otherwise. */
    private @Nullable ReadClock clock(ReadStep step, @Nullable PerformerId leads) {
        PerformerId led = step.performers().isEmpty() ? null : step.performers().getFirst();
        ReadClock clock = step.clock();
        boolean usual = clock == null || clock.owner() == StepWork.owner(performer(led));
        return usual ? Authored.clock(StepWork.owner(performer(leads))) : clock;
    }

    private @Nullable PerformerKind performer(@Nullable PerformerId id) {
        ReadPerformer performer = id == null ? null : work.performers.get(id);
        return performer == null ? null : performer.kind();
    }

    void kind(Edit.Kind kind) throws Refused {
        ReadStep step = step(kind.row());
        if (kind.kind() == StepKind.START) {
            work.steps.replaceAll((_, other) -> other.kind() == StepKind.START ? of(other, StepKind.PROCESS) : other);
        }
        work.steps.put(kind.row(), of(step, kind.kind()));
        new Threads(work).fit(kind.row(), step.kind(), kind.kind());
    }

    /** Only a decision asks. */
    private static ReadStep of(ReadStep step, StepKind kind) {
        StepWork work = new StepWork(step);
        work.kind = kind;
        work.question = kind == StepKind.DECISION ? step.question() : null;
        return work.authored();
    }

    void exit(Edit.Exit exit) throws Refused {
        step(exit.from());
        if (exit.to() != null) {
            step(exit.to());
        }
        int at = work.flow(exit.from(), exit.answer()).map(work.flows::indexOf).orElse(work.flows.size());
        if (at < work.flows.size()) {
            work.flows.remove(at);
        }
        if (exit.to() != null || exit.outcome() != null) {
            ReadFlow flow = new ReadFlow(
                    exit.from(),
                    exit.answer(),
                    exit.to(),
                    exit.to() == null ? exit.outcome() : null,
                    exit.waitsFor(),
                    Authored.GROUNDS);
            work.flows.add(at, flow);
        }
    }

    void tell(Edit.Tell tell) throws Refused {
        ReadStep step = step(tell.row());
        work.steps.put(tell.row(), new Traits(work).with(step, tell));
    }

    ReadStep step(StepId row) throws Refused {
        if (work.place(row) < 0) {
            throw new Refused(new Refusal.Gone(Cells.row(row)));
        }
        return work.step(row);
    }

    private void requireColumn(PerformerId performer) throws Refused {
        if (work.column(performer) < 0) {
            throw new Refused(new Refusal.Gone(Cells.column(performer)));
        }
    }
}
