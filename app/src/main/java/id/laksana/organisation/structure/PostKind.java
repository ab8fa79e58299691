package id.laksana.organisation.structure;

/** What a post is for. */
public enum PostKind {
    /** Above the agency: the regent, the mayor, the region's secretary. */
    SUPERIOR(true, true),
    HEAD(true, true),
    SECRETARY(true, true),
    DIVISION_HEAD(true, true),
    SECTION_HEAD(true, true),
    FUNCTIONAL(false, false),
    STAFF(false, false),
    FRONT_OFFICE(false, false),
    TECHNICAL_TEAM(false, false),
    OTHER(false, false);

    private final boolean leading;
    private final boolean single;

    PostKind(boolean leading, boolean single) {
        this.leading = leading;
        this.single = single;
    }

    /** Whether whoever holds it can be the head of a unit. */
    public boolean isLeading() {
        return leading;
    }

    /** Whether one person at a time holds it. */
    public boolean isSingle() {
        return single;
    }
}
