package id.laksana.calendar.ui;

import com.vaadin.flow.router.Location;
import id.laksana.calendar.Whose;
import id.laksana.calendar.time.WeekPattern;
import id.laksana.calendar.time.WorkingTime;
import id.laksana.web.ui.AddressBar;
import java.util.List;

/** The year that an address asks for, and whose calendar. */
record Asked(int year, Choice choice) {

    static final String YEAR = "tahun";
    static final String CALENDAR = "pola";

    /** A calendar that can be looked at. */
    record Choice(String name, String label, Whose whose) {}

    static final Choice NATION = new Choice("", "", Whose.agency(WeekPattern.FIVE_DAYS));

    /** @param choices the first of which is shown where the address names none */
    static Asked read(Location location, int thisYear, List<Choice> choices) {
        String year = AddressBar.read(location, YEAR);
        String name = AddressBar.read(location, CALENDAR);
        return new Asked(
                Math.clamp(
                        year.matches("[0-9]{4}") ? Integer.parseInt(year) : thisYear,
                        WorkingTime.FIRST_YEAR,
                        WorkingTime.LAST_YEAR),
                choices.stream()
                        .filter(choice -> choice.name().equals(name))
                        .findFirst()
                        .orElse(choices.getFirst()));
    }

    Whose whose() {
        return choice.whose();
    }
}
