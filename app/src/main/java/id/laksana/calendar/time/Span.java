package id.laksana.calendar.time;

import java.time.LocalTime;

/** Minutes of a day that are worked without a break: from the first, up to the last and without it. Work ends on the day on which it began. */
public record Span(int from, int until) {

    public static final int LATEST = 24 * 60 - 1;

    public Span {
        if (from < 0 || until > LATEST || from >= until) {
            throw new IllegalArgumentException("No working time from minute " + from + " until " + until + ".");
        }
    }

    public static Span of(LocalTime from, LocalTime until) {
        return new Span(minute(from), minute(until));
    }

    public int minutes() {
        return until - from;
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
