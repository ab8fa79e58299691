package id.laksana.casework.engine;

/** The clocks of a case. */
public enum ClockKind {
    /** The standard time of the step in which the case stands. */
    STEP,
    /** What the agency promises for the service. */
    PROMISE,
    /** When the law deems the application granted. */
    STATUTORY,
    /** The applicant's own time. */
    APPLICANT
}
