package id.laksana.calendar;

/**
 * How far a year of the nation's calendar is entered.
 *
 * @param source the decree that lays it down; blank while there is none
 * @param note what is still missing
 */
public record NationalYear(int year, boolean complete, String source, String note) {}
