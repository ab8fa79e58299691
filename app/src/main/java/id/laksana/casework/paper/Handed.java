package id.laksana.casework.paper;

import id.laksana.attachment.StoreOutcome;
import id.laksana.attachment.Stored;
import id.laksana.casework.Acted;

/** What became of a file that was handed in. */
public sealed interface Handed {

    /** It is kept, and the case says so. */
    record Attached(Stored file, Acted.Done done) implements Handed {}

    /** The file is not one that can be kept; the case knows nothing of it. */
    record NotKept(StoreOutcome.Refused why) implements Handed {}

    /** The case does not take it; nothing of the file is kept. */
    record NotAttached(Acted why) implements Handed {}
}
