package id.laksana.numbering;

/**
 * What is wrong in the text of a pattern, and where.
 *
 * @param from the first letter, counted from 0
 * @param until the first letter after it
 */
public record Fault(Kind kind, int from, int until) {

    /** What can be wrong. */
    public enum Kind {
        /** There is nothing. */
        EMPTY,
        /** It is longer than a number can be. */
        TOO_LONG,
        /** A bracket is opened and not closed. */
        UNCLOSED,
        /** A bracket is closed that was not opened. */
        UNOPENED,
        /** Nothing is called so. */
        UNKNOWN,
        /** It cannot be that wide. */
        WIDTH,
        /** The running number stands there a second time. */
        SECOND_SEQUENCE
    }
}
