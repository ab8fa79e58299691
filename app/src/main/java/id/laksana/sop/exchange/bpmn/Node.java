package id.laksana.sop.exchange.bpmn;

import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.Step;

/** An element of the process, in the lane of the one who leads the step to which it belongs. */
sealed interface Node {

    String id();

    /** Empty where there is nothing to be called. */
    String name();

    PerformerId lane();

    record Start(String name, PerformerId lane) implements Node {

        @Override
        public String id() {
            return "start";
        }
    }

    record Task(Step step) implements Node {

        @Override
        public String id() {
            return "step-" + step.id();
        }

        @Override
        public String name() {
            return Name.of(step.activity());
        }

        @Override
        public PerformerId lane() {
            return step.lead();
        }
    }

    /** Where the answer of the decision before it leads on. */
    record Gateway(Step step) implements Node {

        @Override
        public String id() {
            return "decision-" + step.id();
        }

        @Override
        public String name() {
            return step.question() == null ? "" : Name.of(step.question());
        }

        @Override
        public PerformerId lane() {
            return step.lead();
        }

        /** Which both exits ask, and which the task before it sets. */
        static String variable(Step decision) {
            return "yes_" + decision.id().value().replace('-', '_');
        }
    }

    record Wait(String id, String name, PerformerId lane, ClockOwner clock) implements Node {}

    record End(String id, String name, PerformerId lane, Outcome outcome) implements Node {}
}
