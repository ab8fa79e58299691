package id.laksana.casework.engine;

/** How it stands with something that the applicant has to bring. */
public enum CheckState {
    PRESENT,
    MISSING,
    NOT_NEEDED
}
