package id.laksana.numbering;

/** What has become of a number. A constant once written to the book keeps its name for ever. */
public enum NumberState {
    /** It is held for something that is still to come. */
    RESERVED,
    /** A paper bears it. */
    USED,
    /** No paper bears it or ever will. */
    VOID,
    /** It stands on a paper that was there before the book. */
    RECORDED
}
