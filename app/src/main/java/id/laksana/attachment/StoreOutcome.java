package id.laksana.attachment;

/** What became of a file that somebody handed in. */
public sealed interface StoreOutcome {

    record Kept(Stored stored) implements StoreOutcome {}

    /** Nothing of it is kept. */
    sealed interface Refused extends StoreOutcome {}

    /**
     * More than one file can have.
     *
     * @param most bytes
     */
    record TooLarge(long most) implements Refused {}

    /**
     * More than what it would belong to can still take.
     *
     * @param left bytes
     */
    record Full(long left) implements Refused {}

    record Empty() implements Refused {}

    /**
     * Nothing that every office can open.
     *
     * @param type as its content tells
     */
    record NotAllowed(String type) implements Refused {}

    /** A picture that is called a document, or a document that is called a picture. */
    record NotWhatItSays(FileKind kind, String extension) implements Refused {}

    /** It begins as it should and is something else besides, or less. */
    record Odd(FileKind kind, Why why) implements Refused {

        /** What is odd. */
        public enum Why {
            CUT_OFF,
            MORE_BEHIND_THE_END,
            ALSO_AN_ARCHIVE,
            BROKEN_CONTAINER,
            TOO_MUCH_INSIDE,
            MACROS,
            PROGRAM_INSIDE
        }
    }

    /**
     * It carries a virus.
     *
     * @param signature as the scanner calls it
     */
    record Infected(String signature) implements Refused {}

    /** A scanner is configured and has not said that there is nothing in it. */
    record NotScanned(Unscanned why) implements Refused {}
}
