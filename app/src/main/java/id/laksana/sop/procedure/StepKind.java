package id.laksana.sop.procedure;

/** A first or last row that decides is a decision. */
public enum StepKind {
    START,
    PROCESS,
    DECISION,
    END
}
