package id.laksana.sop.desk;

import id.laksana.sop.draft.Stage;

/** What came of bringing a sheet into an SOP's draft. */
public sealed interface Revised {

    record Done() implements Revised {}

    /** The draft is with others, who would read something else than they were asked to. */
    record NotNow(Stage stage) implements Revised {}
}
