package id.laksana.calendar.ui;

/** A year of the nation's days as its form has it. */
public record NationalFields(String source, String days, boolean complete, String note) {}
