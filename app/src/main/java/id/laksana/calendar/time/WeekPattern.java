package id.laksana.calendar.time;

/** On how many days of a week a unit works. */
public enum WeekPattern {
    FIVE_DAYS,
    SIX_DAYS
}
