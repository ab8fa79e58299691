package id.laksana.calendar.time;

/** Who says something of a day; who comes later has the last word. */
public enum Layer {
    NATIONAL,
    PROVINCE,
    REGENCY,
    AGENCY,
    UNIT
}
