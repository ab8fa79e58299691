package id.laksana.sop.edit;

import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Grounds;
import id.laksana.sop.procedure.Handover;
import id.laksana.sop.procedure.Joint;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.Phase;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.sheet.Reading.ReadClass;
import id.laksana.sop.sheet.Reading.ReadClock;
import id.laksana.sop.sheet.Reading.ReadStep;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step while something of it is changed. */
final class StepWork {

    private final StepId id;
    private final Grounds grounds;
    final List<PerformerId> performers;

    @Nullable
    StepKind kind;

    @Nullable
    String question;

    Joint joint;

    @Nullable
    Phase phase;

    @Nullable
    ReadClass stepClass;

    @Nullable
    ReadClock clock;

    @Nullable
    PerformerId recorder;

    @Nullable
    Handover handover;

    StepWork(ReadStep step) {
        id = step.step();
        grounds = step.grounds();
        performers = new ArrayList<>(step.performers());
        kind = step.kind();
        question = step.question();
        joint = step.joint();
        phase = step.phase();
        stepClass = step.stepClass();
        clock = step.clock();
        recorder = step.recorder();
        handover = step.handover();
    }

    /** A step of which nobody has said anything yet. */
    static ReadStep blank(StepId id, StepKind kind) {
        return new ReadStep(
                id,
                kind,
                null,
                List.of(),
                Joint.LEAD,
                null,
                null,
                Authored.clock(ClockOwner.AGENCY),
                null,
                null,
                Authored.GROUNDS);
    }

    /** Whose time runs while somebody of the kind acts. */
    static ClockOwner owner(@Nullable PerformerKind kind) {
        return switch (kind) {
            case APPLICANT -> ClockOwner.APPLICANT;
            case EXTERNAL_AGENCY -> ClockOwner.EXTERNAL;
            case null -> ClockOwner.AGENCY;
            case ROLE, SYSTEM, GROUP -> ClockOwner.AGENCY;
        };
    }

    /** For the reasons that there were. */
    ReadStep asBefore() {
        return step(grounds);
    }

    /** As whoever writes here says. */
    ReadStep authored() {
        return step(Authored.GROUNDS);
    }

    private ReadStep step(Grounds why) {
        return new ReadStep(id, kind, question, performers, joint, phase, stepClass, clock, recorder, handover, why);
    }
}
