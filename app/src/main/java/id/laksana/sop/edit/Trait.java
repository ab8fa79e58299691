package id.laksana.sop.edit;

/** What else is said of a step, each in a word. */
public enum Trait {
    JOINT,
    PHASE,
    /** The code of a class, and further ones after blanks. */
    CLASS,
    CLOCK,
    RECORDER,
    /** Thing, side and, on a decision, the answer with which it happens, apart by blanks. */
    HANDOVER
}
