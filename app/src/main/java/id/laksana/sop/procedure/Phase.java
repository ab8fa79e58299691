package id.laksana.sop.procedure;

/** Langkah awal, utama, akhir of Form 2. */
public enum Phase {
    OPENING,
    MAIN,
    CLOSING
}
