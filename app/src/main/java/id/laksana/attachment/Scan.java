package id.laksana.attachment;

/** What a scanner says of a file. */
sealed interface Scan {

    record Clean() implements Scan {}

    record Found(String signature) implements Scan {}

    record Unanswered(Unscanned why) implements Scan {}

    /** There is none. */
    record NoScanner() implements Scan {}
}
