package id.laksana.sop.draft;

import id.laksana.sop.edit.Refusal;

/** What came of an edit. */
public sealed interface Saved {

    /** It is stored, and so is all before it. */
    record Done(DraftSheet now) implements Saved {}

    /** It is stored beside what somebody else wrote into the cell meanwhile. */
    record Aside(DraftSheet now, Beside beside) implements Saved {}

    record Refused(Refusal why) implements Saved {}

    /** Somebody else has changed what it is about. */
    record Changed(DraftSheet now, String cell, String by) implements Saved {}

    /** It is not being written now. */
    record NotNow(Stage stage) implements Saved {}

    record NothingToUndo() implements Saved {}

    /** There is no draft any more: it was ratified or discarded. */
    record Ended() implements Saved {}
}
