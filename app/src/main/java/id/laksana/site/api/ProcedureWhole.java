package id.laksana.site.api;

import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Handover;
import id.laksana.sop.procedure.Joint;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.Performer;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.Phase;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.StandardTime;
import id.laksana.sop.procedure.Step;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.procedure.WorkUnit;
import id.laksana.sop.version.Version;
import id.laksana.sop.version.VersionState;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a procedure with all that a case runs by.
 *
 * @param course nothing where no case can run by it
 * @param versions all that are or were in force, the newest first
 */
@Serdeable
record ProcedureWhole(
        String code,
        @Nullable String name,
        @Nullable String number,
        Edition version,
        ProcedureBrief.Links links,
        @Nullable Course course,
        List<Edition> versions) {

    /** @param until the first day on which it does not count any more */
    @Serdeable
    record Edition(
            int no,
            VersionState state,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            String hash,
            boolean runnable) {

        static Edition of(Version version) {
            return new Edition(
                    version.no(),
                    version.state(),
                    version.since().orElse(null),
                    version.until().orElse(null),
                    version.hash(),
                    version.runnable());
        }
    }

    @Serdeable
    record Course(String entry, List<Who> performers, List<Row> steps, List<Arrow> flows) {

        static Course of(Procedure procedure) {
            return new Course(
                    procedure.entry().value(),
                    procedure.performers().stream().map(Who::of).toList(),
                    procedure.steps().stream().map(Row::of).toList(),
                    procedure.flows().stream().map(Arrow::of).toList());
        }
    }

    @Serdeable
    record Who(String id, String name, PerformerKind kind) {

        static Who of(Performer performer) {
            return new Who(performer.id().value(), performer.name(), performer.kind());
        }
    }

    /**
     * A step.
     *
     * @param no as printed
     * @param performers the first leads
     * @param recorder who records what somebody outside the agency does
     */
    @Serdeable
    record Row(
            String id,
            @Nullable String no,
            String activity,
            StepKind kind,
            @Nullable String question,
            List<String> performers,
            Joint joint,
            List<String> requirements,
            @Nullable Time standardTime,
            List<String> outputs,
            @Nullable String remark,
            @Nullable Phase phase,
            @Nullable String stepClass,
            ClockOwner clockOwner,
            @Nullable String recorder,
            Handover.@Nullable Thing handover) {

        static Row of(Step step) {
            return new Row(
                    step.id().value(),
                    step.no(),
                    step.activity(),
                    step.kind(),
                    step.question(),
                    step.performers().stream().map(id -> id.value()).toList(),
                    step.joint(),
                    step.requirements(),
                    Time.of(step.standardTime()),
                    step.outputs(),
                    step.remark(),
                    step.phase(),
                    step.stepClass() == null ? null : step.stepClass().code(),
                    step.clockOwner(),
                    step.recorder() == null ? null : step.recorder().value(),
                    step.handover() == null ? null : step.handover().thing());
        }
    }

    /** A day is a working day. */
    @Serdeable
    record Time(int min, int max, WorkUnit unit) {

        static @Nullable Time of(@Nullable StandardTime time) {
            return time == null ? null : new Time(time.min(), time.max(), time.unit());
        }
    }

    /**
     * From a step to another, or to the end of the case.
     *
     * @param answer of a decision
     * @param to nothing where the case ends
     * @param outcome of the case that ends
     */
    @Serdeable
    record Arrow(
            String from,
            @Nullable Answer answer,
            @Nullable String to,
            @Nullable Outcome outcome,
            @Nullable ClockOwner waitsFor) {

        static Arrow of(Flow flow) {
            return switch (flow.target()) {
                case Flow.Next next ->
                    new Arrow(flow.from().value(), flow.label(), next.step().value(), null, flow.waitsFor());
                case Flow.End end -> new Arrow(flow.from().value(), flow.label(), null, end.outcome(), flow.waitsFor());
            };
        }
    }
}
