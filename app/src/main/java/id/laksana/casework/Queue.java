package id.laksana.casework;

/** What of their work somebody wants to see. */
public enum Queue {
    /** Open for the posts that they hold today, and taken by nobody. */
    POOL,
    /** What they have taken. */
    MINE,
    /** Of their posts, waiting for the applicant or another institution. */
    WAITING,
    /** Of their posts, with a step that should be done by now. */
    OVERDUE,
    /** Of their posts, sent back to them. */
    RETURNED
}
