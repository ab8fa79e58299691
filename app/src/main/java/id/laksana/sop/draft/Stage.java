package id.laksana.sop.draft;

/** How far a draft has come. */
public enum Stage {
    /** It can be edited. */
    WRITING,
    IN_REVIEW,
    APPROVED
}
