package id.laksana.sop.procedure;

/** Ya and Tidak, the two exits of a decision. */
public enum Answer {
    YES,
    NO
}
