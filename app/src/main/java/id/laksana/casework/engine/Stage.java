package id.laksana.casework.engine;

/** How a case stands. */
public enum Stage {
    OPEN,
    /** For the applicant or another institution; whoever has the step goes on when that is over. */
    WAITING,
    CLOSED
}
