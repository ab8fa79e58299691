package id.laksana.sop.procedure;

/** Units of standard times; a day is a working day and no number of minutes. */
public enum WorkUnit {
    MINUTE,
    HOUR,
    DAY
}
