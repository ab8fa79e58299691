package id.laksana.sop.approval;

/** How far a draft has come. Only in the first can it be edited. */
public enum Stage {
    WRITING,
    IN_REVIEW,
    APPROVED
}
