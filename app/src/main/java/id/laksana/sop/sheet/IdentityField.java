package id.laksana.sop.sheet;

/** What an identity field says. */
public enum IdentityField {
    NUMBER,
    CREATED,
    REVISED,
    EFFECTIVE,
    RATIFIED,
    RATIFIED_BY,
    NAME
}
