package id.laksana.sop.procedure;

/** How a case ends. */
public enum Outcome {
    GRANTED,
    COMPLETED,
    REFUSED,
    RETURNED,
    WITHDRAWN;

    /** Whether the applicant got what was asked for. */
    public boolean isAccepting() {
        return this == GRANTED || this == COMPLETED;
    }
}
