package id.laksana.sop.version;

/** How a version came about. */
public enum Origin {
    /** As paper has it. */
    PRINTED,
    /** With a proposal of how it is carried out. */
    READ,
    /** Taken over from the SOPs that come with the product. */
    ADOPTED,
    /** With the agency's own corrections of a proposal. */
    CORRECTED,
    /** Written or changed here. */
    WRITTEN
}
