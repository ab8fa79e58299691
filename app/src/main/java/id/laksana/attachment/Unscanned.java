package id.laksana.attachment;

/** Why a scanner that is configured has said nothing. */
public enum Unscanned {
    AWAY,
    SLOW,
    GARBLED,
    TOO_LARGE
}
