package id.laksana.sop.version;

/** What can be decided of a version. */
enum ActKind {
    RATIFIED,
    WITHDRAWN,
    LAYOUT_ADOPTED
}
