package id.laksana.sop.procedure;

/** Who stands behind a column. */
public enum PerformerKind {
    ROLE,
    APPLICANT,
    EXTERNAL_AGENCY,
    SYSTEM,
    GROUP;

    /** Whether members of the agency act in it and so can record what others did. */
    public boolean isOfTheAgency() {
        return this == ROLE || this == GROUP;
    }
}
