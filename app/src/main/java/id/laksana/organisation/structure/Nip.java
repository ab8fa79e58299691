package id.laksana.organisation.structure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What is odd about a NIP. It has 18 digits: the day of birth, the month of entering service, the sex, a sequence. Papers
 * often have it wrong, so that nothing depends on it.
 */
public enum Nip {
    OTHER_LENGTH,
    NO_DIGITS,
    NO_BIRTH_DATE,
    NO_START_MONTH,
    TOO_YOUNG,
    NO_SEX,
    NO_SEQUENCE;

    private static final int DIGITS = 18;
    private static final int YOUNGEST = 15;

    /** Blanks, points and hyphens between the digits are how people write it. Nothing where all is well, and where none is given. */
    public static Optional<Nip> oddness(String written) {
        String nip = bare(written);
        if (nip.isEmpty()) {
            return Optional.empty();
        }
        if (!nip.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return Optional.of(NO_DIGITS);
        }
        return nip.length() == DIGITS ? oddnessOfParts(nip) : Optional.of(OTHER_LENGTH);
    }

    /** As it is compared. */
    public static String bare(String written) {
        return written.replaceAll("[\\s.\\-\\u00A0]", "");
    }

    private static Optional<Nip> oddnessOfParts(String nip) {
        int year = number(nip, 0, 4);
        int month = number(nip, 4, 6);
        int day = number(nip, 6, 8);
        if (year < 1900
                || month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return Optional.of(NO_BIRTH_DATE);
        }
        int startYear = number(nip, 8, 12);
        int startMonth = number(nip, 12, 14);
        if (startYear < 1900 || startMonth < 1 || startMonth > 12) {
            return Optional.of(NO_START_MONTH);
        }
        if (YearMonth.of(startYear, startMonth)
                .atEndOfMonth()
                .isBefore(LocalDate.of(year, month, day).plusYears(YOUNGEST))) {
            return Optional.of(TOO_YOUNG);
        }
        int sex = number(nip, 14, 15);
        if (sex != 1 && sex != 2) {
            return Optional.of(NO_SEX);
        }
        return number(nip, 15, DIGITS) == 0 ? Optional.of(NO_SEQUENCE) : Optional.empty();
    }

    private static int number(String nip, int from, int until) {
        return Integer.parseInt(nip, from, until, 10);
    }
}
