package id.laksana.organisation.structure;

/** On how many days a week a unit works. */
public enum WorkingWeek {
    FIVE_DAYS,
    SIX_DAYS
}
