package id.laksana.calendar;

import java.time.Instant;

/** That somebody has changed the nation's calendar. */
public record NationalChange(Instant at, String actor, String subject, String details) {}
