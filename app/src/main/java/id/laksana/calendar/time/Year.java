package id.laksana.calendar.time;

import java.time.LocalDate;
import java.util.Arrays;

/** A year of a plan, added up once: how much has been worked, and on how many days, before each of its days. */
final class Year {

    private final DayHours[] hours;
    private final int[] minutesBefore;
    private final int[] daysBefore;

    Year(int year, DayPlan plan) {
        LocalDate first = LocalDate.of(year, 1, 1);
        int length = first.lengthOfYear();
        hours = new DayHours[length];
        minutesBefore = new int[length + 1];
        daysBefore = new int[length + 1];
        for (int day = 0; day < length; day++) {
            hours[day] = plan.on(first.plusDays(day));
            minutesBefore[day + 1] = minutesBefore[day] + hours[day].minutes();
            daysBefore[day + 1] = daysBefore[day] + (hours[day].isWorked() ? 1 : 0);
        }
    }

    DayHours hours(int day) {
        return hours[day];
    }

    int minutes() {
        return minutesBefore[hours.length];
    }

    int days() {
        return daysBefore[hours.length];
    }

    int minutesBefore(int day) {
        return minutesBefore[day];
    }

    int daysBefore(int day) {
        return daysBefore[day];
    }

    /** The first day at whose end so many minutes have been worked in the year. */
    int dayOfMinute(int worked) {
        return reaching(minutesBefore, worked);
    }

    /** The so-manieth day of the year on which something is worked. */
    int workingDay(int count) {
        return reaching(daysBefore, count);
    }

    private static int reaching(int[] before, int count) {
        int found = Arrays.binarySearch(before, count);
        int place = found < 0 ? -found - 1 : found;
        while (place > 0 && before[place - 1] == count) {
            place--;
        }
        return place - 1;
    }
}
