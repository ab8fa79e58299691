package id.laksana.sop.service.field;

import id.laksana.sop.service.field.FieldRefusal.Reason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The number of a citizen: two digits each for province, regency and district of the first registration, day (40 more of
 * women), month and year of birth, and four that count.
 */
final class Nik {

    static final int DIGITS = 16;

    private static final int WOMEN = 40;

    /** By the codes of the Ministry of Home Affairs; 54 was East Timor, where people still alive were registered. */
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "16", "17", "18", "19", "21", "31", "32", "33", "34", "35", "36", "51", "52",
            "53", "54", "61", "62", "63", "64", "65", "71", "72", "73", "74", "75", "76", "81", "82", "91", "92", "93",
            "94", "95", "96");

    private Nik() {}

    /** What is wrong with sixteen digits. */
    static Optional<Reason> fault(String digits) {
        if (!PROVINCES.contains(digits.substring(0, 2)) || isZero(digits, 2, 4) || isZero(digits, 4, 6)) {
            return Optional.of(new Reason.NoRegion());
        }
        if (!isDayOfBirth(number(digits, 6, 8), number(digits, 8, 10), number(digits, 10, 12))) {
            return Optional.of(new Reason.NoBirthDay());
        }
        return isZero(digits, 12, DIGITS) ? Optional.of(new Reason.NoSequence()) : Optional.empty();
    }

    /** Of two digits of a year nobody knows the century: 29 February 00 was in 2000 only. */
    private static boolean isDayOfBirth(int written, int month, int year) {
        int day = written > WOMEN ? written - WOMEN : written;
        return isDay(1900 + year, month, day) || isDay(2000 + year, month, day);
    }

    private static boolean isDay(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }

    private static boolean isZero(String digits, int from, int to) {
        return number(digits, from, to) == 0;
    }
}
