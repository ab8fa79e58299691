package id.laksana.calendar.time;

import java.time.LocalDate;

/**
 * The days of a Ramadan.
 *
 * @param hijri its year
 * @param determined by the government; otherwise reckoned, and so perhaps a day off
 */
public record Ramadan(int hijri, LocalDate first, LocalDate last, boolean determined, String source) {

    public Ramadan {
        long days = last.toEpochDay() - first.toEpochDay() + 1;
        if (days < 29 || days > 30) {
            throw new IllegalArgumentException("A Ramadan of " + days + " days");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
