package id.laksana.sop.procedure;

/** Whose time runs. */
public enum ClockOwner {
    AGENCY,
    APPLICANT,
    EXTERNAL
}
