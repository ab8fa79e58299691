package id.laksana.calendar;

import id.laksana.calendar.time.Ramadan;
import id.laksana.calendar.time.SpecialDay;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The nation's calendar as it was read at once. */
public record National(
        UUID revision, long version, List<NationalYear> years, List<SpecialDay> days, List<Ramadan> ramadans) {

    public National {
        years = List.copyOf(years);
        days = List.copyOf(days);
        ramadans = List.copyOf(ramadans);
    }

    public Optional<NationalYear> year(int year) {
        return years.stream().filter(each -> each.year() == year).findFirst();
    }

    public List<SpecialDay> days(int year) {
        return days.stream().filter(each -> each.day().getYear() == year).toList();
    }

    /** Whether everything is entered that will be decreed for a year. */
    public boolean isComplete(int year) {
        return year(year).map(NationalYear::complete).orElse(false);
    }

    /** Those that begin or end in a year. */
    public List<Ramadan> ramadans(int year) {
        return ramadans.stream()
                .filter(each -> each.first().getYear() == year || each.last().getYear() == year)
                .toList();
    }
}
