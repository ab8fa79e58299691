package id.laksana.sop.version;

/** How a version came about. */
public enum Origin {
    /** As paper has it. */
    PRINTED,
    /** With a proposal of how it is carried out. */
    READ,
    /** With the agency's own corrections of a proposal. */
    CORRECTED
}
