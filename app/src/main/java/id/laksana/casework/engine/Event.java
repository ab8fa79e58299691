package id.laksana.casework.engine;

import java.time.Instant;

/**
 * A line of a case's history.
 *
 * @param seq its place, from 1 without a gap
 * @param happenedAt when it was done
 * @param recordedAt when Laksana came to know
 */
public record Event(long seq, Happened what, By by, Instant happenedAt, Instant recordedAt) {}
