package id.laksana.sop.lint;

/** What a rule rests on. */
public enum Clause {
    /** The document is a table with a drawing inside it. */
    TABLE(Standing.READ),
    /** Capsule, box, diamond, arrow and pentagon, and no other. */
    FIVE_SYMBOLS(Standing.READ),
    /** The flow runs downwards. */
    DOWNWARDS(Standing.READ),
    /** A step's text is a verb phrase without its subject. */
    VERB_PHRASE(Standing.READ),
    /** Performers stand in columns of their own. */
    OWN_COLUMNS(Standing.READ),
    /** A decision has exactly two exits, Ya and Tidak. */
    TWO_EXITS(Standing.UNVERIFIED),
    /** A step that executes has requirements, time and output. */
    QUALITY_STANDARD(Standing.READ),
    /** The fields of the identity. */
    IDENTITY(Standing.READ),
    /** The sections of the identity sheet. */
    SECTIONS(Standing.READ),
    /** Numbers as agencies write them: one sequence, used once. */
    NUMBERS(Standing.SEEN),
    /** A civil servant's number has 18 digits. */
    NIP(Standing.UNVERIFIED),
    /** Forms 1 to 4 are views of the one object. */
    FORMS(Standing.SEEN),
    /** A cover lists each service once, under its name. */
    BOOK(Standing.SEEN),
    /** What a machine must be told before it can run the SOP. */
    RUNNING(Standing.OURS),
    /** What a reader must be able to make out. */
    LEGIBILITY(Standing.OURS);

    private final Standing standing;

    Clause(Standing standing) {
        this.standing = standing;
    }

    public Standing standing() {
        return standing;
    }

    /** How far the clause can be relied on. */
    public enum Standing {
        /** It stands in a source. */
        READ,
        /** The agencies' documents keep it. */
        SEEN,
        /** Said to be so; nobody has looked it up. */
        UNVERIFIED,
        /** Our own conclusion. */
        OURS
    }
}
