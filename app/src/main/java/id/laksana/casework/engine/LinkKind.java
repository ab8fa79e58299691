package id.laksana.casework.engine;

/** What another case is to this one. */
public enum LinkKind {
    RELATED,
    /** This case is the same application again, and so is closed. */
    DUPLICATE
}
