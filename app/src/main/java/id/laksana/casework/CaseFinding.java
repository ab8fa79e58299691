package id.laksana.casework;

/**
 * What is not as it was written.
 *
 * @param of the case or the seal, as people call it
 * @param what the event, the column or the words
 */
public record CaseFinding(Kind kind, String of, String what) {

    public enum Kind {
        /** An event is missing, or there twice. */
        GAP,
        /** The events do not lead to the end of the chain that the case's row tells. */
        BROKEN,
        /** A column of the case's row does not follow from the history. */
        DIFFERENT,
        /** Something cannot be read at all. */
        UNREADABLE,
        /** Words are not those that were said, or gone without having been erased. */
        WORDS,
        /** Words are there though they were erased, or were never said. */
        LEFT,
        /** Events belong to no case. */
        ORPHAN,
        /** What was sealed is not there any more. */
        CUT_OFF,
        /** What was sealed was written anew. */
        REWRITTEN,
        /** A seal is missing, or is not the one that the platform keeps. */
        SEAL,
        /** Who acts in the steps of a version is not as the version says. */
        SEAT
    }

    public String sentence() {
        return switch (kind) {
            case GAP -> of + ": event " + what + " is not where it should be";
            case BROKEN -> of + ": the history is not the one that was chained";
            case DIFFERENT -> of + ": " + what + " does not follow from the history";
            case UNREADABLE -> of + ": " + what + " cannot be read";
            case WORDS -> of + ": the words of event " + what + " are not those that were said";
            case LEFT -> of + ": there are words of event " + what + " that should not be there";
            case ORPHAN -> of + ": there are " + what + " of a case that is not there";
            case CUT_OFF -> of + ": event " + what + " was sealed and is gone";
            case REWRITTEN -> of + ": the history up to event " + what + " is not the one that was sealed";
            case SEAL -> "Seal " + of + ": " + what;
            case SEAT -> of + ": who acts in the steps is not as the version says";
        };
    }
}
