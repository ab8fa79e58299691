package id.laksana.sop.procedure;

/** A decision and the answer with which a path leaves it. */
public record Exit(StepId decision, Answer answer) {}
