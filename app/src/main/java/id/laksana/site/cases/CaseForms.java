package id.laksana.site.cases;

import id.laksana.casework.CaseQuestion;
import id.laksana.casework.CaseReading;
import id.laksana.casework.CaseSummary;
import id.laksana.casework.ServiceCase;
import id.laksana.casework.engine.CaseState;
import id.laksana.casework.engine.Dated;
import id.laksana.casework.engine.Position;
import id.laksana.casework.engine.Stage;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Joint;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.Step;
import jakarta.inject.Singleton;
import java.util.List;

/** Cases as REST tells of them. */
@Singleton
class CaseForms {

    private final CaseReading reading;
    private final CaseProcedures procedures;

    CaseForms(CaseReading reading, CaseProcedures procedures) {
        this.reading = reading;
        this.procedures = procedures;
    }

    CaseTold tell(ServiceCase of) {
        CaseSummary summary = reading.search(CaseQuestion.by(of.receipt())).getFirst();
        Procedure procedure = procedures.of(summary.sop(), of.pinned().version());
        CaseState state = of.state();
        Position at = state.at();
        Step step = procedure.step(at.step()).orElseThrow();
        return new CaseTold(
                of.receipt(),
                summary.service(),
                new CaseTold.Pinned(
                        summary.sop(),
                        of.pinned().version(),
                        of.pinned().hash(),
                        of.pinned().form()),
                of.practice(),
                at.stage(),
                standing(procedure, step, at),
                waiting(at),
                at.outcome(),
                state.seq(),
                state.timeline().receivedAt(),
                of.registeredAt(),
                state.timeline().completeAt(),
                state.timeline().closedAt(),
                due(of.dues()),
                state.timeline().overdue(),
                state.checks().stream()
                        .map(check -> new CaseTold.Checked(check.item(), check.state()))
                        .toList(),
                state.files(),
                state.anonymised(),
                moves(procedure, step, at));
    }

    private static CaseTold.Standing standing(Procedure procedure, Step step, Position at) {
        return new CaseTold.Standing(
                step.id().value(),
                step.no(),
                step.activity(),
                step.kind(),
                step.question(),
                step.performers().stream()
                        .flatMap(id -> procedure.performer(id).stream())
                        .map(one -> new CaseTold.Part(one.id().value(), one.name(), one.kind()))
                        .toList(),
                step.recorder() == null ? null : step.recorder().value(),
                at.acted().stream().map(PerformerId::value).toList(),
                at.holders().stream().map(Position.Holder::member).toList(),
                at.assigned());
    }

    private static CaseTold.@org.jspecify.annotations.Nullable Waiting waiting(Position at) {
        return at.waiting() == null
                ? null
                : new CaseTold.Waiting(
                        at.waiting().whom(), at.waiting().since(), at.waiting().until());
    }

    private static CaseTold.Due due(Dated dues) {
        return new CaseTold.Due(dues.step(), dues.promise(), dues.statutory(), dues.applicant());
    }

    private static List<CaseTold.Move> moves(Procedure procedure, Step step, Position at) {
        if (at.stage() == Stage.CLOSED) {
            return List.of();
        }
        if (at.stage() == Stage.WAITING) {
            return List.of(new CaseTold.Move("Resume", null, null, step.id().value(), null));
        }
        List<PerformerId> others = step.joint() == Joint.ALL
                ? step.performers().stream()
                        .filter(one -> !at.acted().contains(one))
                        .toList()
                : List.of();
        boolean decides = procedure.flowsFrom(step.id()).stream().anyMatch(flow -> flow.label() != null);
        if (others.size() > 1) {
            return others.stream()
                    .filter(one -> !decides || !one.equals(step.lead()))
                    .map(one -> new CaseTold.Move("Complete", one.value(), null, null, null))
                    .toList();
        }
        return procedure.flowsFrom(step.id()).stream().map(CaseForms::move).toList();
    }

    private static CaseTold.Move move(Flow flow) {
        String command = flow.label() == null ? "Complete" : "Decide";
        return switch (flow.target()) {
            case Flow.Next next ->
                new CaseTold.Move(command, null, flow.label(), next.step().value(), null);
            case Flow.End end -> new CaseTold.Move(command, null, flow.label(), null, end.outcome());
        };
    }
}
