package id.laksana.sop.service.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people and machines write them: 31-12-2026, 31/12/2026, 31.12.2026, 2026-12-31. */
final class TypedDay {

    private static final Pattern OF_PEOPLE = Pattern.compile("([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4})");
    private static final Pattern OF_MACHINES = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2999;

    private TypedDay() {}

    static Optional<LocalDate> read(String typed) {
        String text = typed.strip();
        Matcher people = OF_PEOPLE.matcher(text);
        if (people.matches()) {
            return day(people.group(4), people.group(3), people.group(1));
        }
        Matcher machines = OF_MACHINES.matcher(text);
        return machines.matches() ? day(machines.group(1), machines.group(2), machines.group(3)) : Optional.empty();
    }

    /** Whether it can be meant: what lies further off is a slip of the hand. */
    static boolean isLikely(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(TypedDay::isLikely);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
