package id.laksana.identity;

/** Which colours a person reads by. */
public enum Theme {
    /** As the device is set. */
    SYSTEM,
    LIGHT,
    DARK
}
