package id.laksana.sop.procedure;

/** What a reading rests on. */
public enum Basis {
    /** A mark in the table. */
    PRINTED,
    /** Words that name the performer. */
    TEXT,
    /** Who can only be meant. */
    ROLE_LOGIC,
    /** The order of the rows. */
    SEQUENCE,
    /** Words or a mark that state the exit. */
    STATED,
    /** An inference. */
    IMPLIED,
    /** The agency said so here. */
    AUTHORED
}
