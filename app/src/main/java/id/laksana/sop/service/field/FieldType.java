package id.laksana.sop.service.field;

/** What can be asked for. */
public enum FieldType {
    TEXT,
    LONG_TEXT,
    NUMBER,
    DATE,
    CHOICE,
    NIK,
    NIB,
    KBLI,
    ADDRESS,
    FILE;

    private static final int LINE = 200;
    private static final int PAGE = 4000;

    /** How many characters a text can have at most. */
    public int longest() {
        return this == LONG_TEXT ? PAGE : LINE;
    }

    public boolean isText() {
        return this == TEXT || this == LONG_TEXT;
    }

    /** Numbers and days have a least and a most. */
    public boolean isOrdered() {
        return this == NUMBER || this == DATE;
    }

    /** Files and addresses are not found by a word that is typed; all else can be. */
    public boolean isSearchable() {
        return this != FILE && this != ADDRESS && this != LONG_TEXT;
    }
}
