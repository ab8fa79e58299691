package id.laksana.sop.version;

/** How a version stands on a day, as it follows from what was decided of it. */
public enum VersionState {
    /** Nobody has ratified it. */
    PROPOSED,
    /** Ratified, for a later day. */
    COMING,
    IN_FORCE,
    /** Another has taken its place. */
    SUPERSEDED,
    WITHDRAWN
}
