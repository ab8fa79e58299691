package id.laksana.sop.sheet;

import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Grounds;
import id.laksana.sop.procedure.Handover;
import id.laksana.sop.procedure.Joint;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.Phase;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.procedure.Why;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a table is to be carried out: who acts, what follows what, whose time runs. As unfinished as whoever writes it leaves it.
 *
 * @param service the canonical service that agencies are compared by
 * @param table the printing that is read
 */
public record Reading(
        @Nullable String service,
        String table,
        @Nullable StepId entry,
        List<ReadPerformer> performers,
        List<Alias> aliases,
        List<ReadStep> steps,
        List<ReadFlow> flows,
        List<OpenCheck> openChecks,
        List<Variant> variants,
        List<Doubt> doubts) {

    public Reading {
        performers = List.copyOf(performers);
        aliases = List.copyOf(aliases);
        steps = List.copyOf(steps);
        flows = List.copyOf(flows);
        openChecks = List.copyOf(openChecks);
        variants = List.copyOf(variants);
        doubts = List.copyOf(doubts);
    }

    public Optional<ReadStep> step(StepId step) {
        return steps.stream().filter(read -> read.step().equals(step)).findFirst();
    }

    public List<ReadFlow> flowsFrom(StepId step) {
        return flows.stream().filter(flow -> flow.from().equals(step)).toList();
    }

    public List<OpenCheck> openChecksOf(StepId step) {
        return openChecks.stream().filter(check -> check.step().equals(step)).toList();
    }

    public List<Variant> variantsOf(StepId step) {
        return variants.stream().filter(variant -> variant.step().equals(step)).toList();
    }

    public List<Doubt> doubtsOf(StepId step) {
        return doubts.stream().filter(doubt -> doubt.steps().contains(step)).toList();
    }

    /** A row, read. */
    public record ReadStep(
            StepId step,
            @Nullable StepKind kind,
            @Nullable String question,
            List<PerformerId> performers,
            Joint joint,
            @Nullable Phase phase,
            @Nullable ReadClass stepClass,
            @Nullable ReadClock clock,
            @Nullable PerformerId recorder,
            @Nullable Handover handover,
            Grounds grounds) {

        public ReadStep {
            performers = List.copyOf(performers);
        }

        /** Whether whoever read it was not sure of any of it. */
        public boolean isDoubtful() {
            return grounds.doubtful() || clock != null && clock.doubtful() || stepClass != null && stepClass.doubtful();
        }
    }

    public record ReadClass(String code, List<String> also, boolean doubtful) {

        public ReadClass {
            also = List.copyOf(also);
        }
    }

    public record ReadClock(ClockOwner owner, Why why, boolean doubtful) {}

    /** An arrow: to a step, or to the end of the case with its outcome. */
    public record ReadFlow(
            StepId from,
            @Nullable Answer label,
            @Nullable StepId to,
            @Nullable Outcome outcome,
            @Nullable ClockOwner waitsFor,
            Grounds grounds) {}

    /**
     * A performer: of a printed column, or one whom only the texts name.
     *
     * @param named nothing for a column
     */
    public record ReadPerformer(
            PerformerId performer,
            @Nullable PerformerKind kind,
            @Nullable Named named,
            @Nullable Why why,
            boolean doubtful) {}

    /**
     * How the texts name a performer without a column.
     *
     * @param acts whether a step is his; otherwise he is only spoken of
     * @param likely the column that may be meant
     */
    public record Named(String name, boolean acts, @Nullable PerformerId likely, List<String> evidence) {

        public Named {
            evidence = List.copyOf(evidence);
        }
    }

    /** Another name under which the texts speak of a performer. */
    public record Alias(
            String text,
            PerformerId performer,
            List<StepId> steps,
            @Nullable Why why,
            boolean doubtful) {

        public Alias {
            steps = List.copyOf(steps);
        }
    }

    /** A row that checks without a negative exit, and the exit that it may have; proposed, not applied. */
    public record OpenCheck(
            StepId step,
            List<String> evidence,
            Why why,
            @Nullable StepId proposedTo,
            @Nullable Outcome proposedOutcome) {

        public OpenCheck {
            evidence = List.copyOf(evidence);
        }
    }

    /** Conditions that change the product but not the way. */
    public record Variant(StepId step, List<Case> cases, Why why, List<String> evidence) {

        public Variant {
            cases = List.copyOf(cases);
            evidence = List.copyOf(evidence);
        }
    }

    public record Case(String condition, String product) {}

    public record Doubt(List<StepId> steps, Why text) {

        public Doubt {
            steps = List.copyOf(steps);
        }
    }
}
