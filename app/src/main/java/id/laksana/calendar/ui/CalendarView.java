package id.laksana.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import id.laksana.agency.AgencyDay;
import id.laksana.agency.AgencyFormats;
import id.laksana.calendar.KeptDay;
import id.laksana.calendar.National;
import id.laksana.calendar.Whose;
import id.laksana.identity.Access;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.web.ui.AddressBar;
import id.laksana.web.ui.Confirmation;
import id.laksana.web.ui.DetailPage;
import id.laksana.web.ui.InMenu;
import id.laksana.web.ui.Titled;
import id.laksana.web.ui.Toast;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** When the agency works: a year at a glance, its timetables, and a deadline to try it with. */
@Prototype
@Route(":agency/kalender")
@Allowed(Permission.READ_CALENDAR)
@InMenu(order = 53, icon = VaadinIcon.CALENDAR, setting = true)
class CalendarView extends Div implements Titled, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient CalendarParts parts;
    private final transient Clock clock;
    private final transient AgencyDay agencyDay;
    private final transient CalendarWords words;
    private final boolean editable;
    private final String person;
    private transient Asked asked = new Asked(0, Whose.AGENCY);

    CalendarView(CalendarParts parts, AgencyDay agencyDay, AgencyFormats formats, Access access, Clock clock) {
        this.parts = parts;
        this.agencyDay = agencyDay;
        this.clock = clock;
        this.words = new CalendarWords(this, getLocale(), formats.in(getLocale()));
        this.editable = access.may(Permission.EDIT_CALENDAR);
        this.person = access.caller().id().toString();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked = Asked.read(event.getLocation(), agencyDay.today().getYear());
        removeAll();
        add(page(event.getLocation()));
    }

    private DetailPage page(Location location) {
        DetailPage page = new DetailPage(getTranslation("view.CalendarView"));
        if (editable) {
            Button add =
                    new Button(getTranslation("calendar.day.add"), VaadinIcon.PLUS.create(), _ -> dialog().add(null));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            page.action(add);
        }
        page.note(new Paragraph(getTranslation("calendar.explanation")));
        page.note(new YearTools(words, asked, location));
        page.tab("tahun", getTranslation("calendar.tab.year"), this::year);
        page.tab("jam", getTranslation("calendar.tab.timetable"), this::timetables);
        page.tab("hitung", getTranslation("calendar.tab.trial"), this::trial);
        return page;
    }

    private Component year() {
        National nation = parts.national().read();
        List<KeptDay> kept = parts.days().all();
        Div beside = new Div(
                new YearPicture(words, parts.calendars().layers(asked.whose()), asked.year(), agencyDay.today()));
        YearList list = new YearList(words, editable, dialog()::change, this::remove);
        list.show(asked.year(), nation, kept);
        beside.add(list);
        beside.addClassName("year-beside");
        Div panel = new Div(new YearStanding(words, nation, asked.year()), beside);
        return panel;
    }

    private Component timetables() {
        return new TimetablePanel(parts.timetables(), words, asked.whose().pattern(), editable, person, this::again);
    }

    private Component trial() {
        return new TrialPanel(
                words,
                parts.calendars().workingTime(asked.whose()),
                parts.calendars().layers(asked.whose()),
                clock.instant());
    }

    private DayDialog dialog() {
        return new DayDialog(parts.days(), parts.calendars(), words, person, this::again);
    }

    private void remove(KeptDay kept) {
        LocalDate day = kept.day().day();
        new Confirmation(
                        getTranslation("calendar.day.remove.title"),
                        getTranslation(
                                "calendar.day.remove.text",
                                kept.day().name(),
                                words.formats().date(day)),
                        getTranslation("calendar.day.remove"))
                .ask(() -> {
                    parts.days().remove(kept);
                    Toast.done(getTranslation("calendar.day.removed"));
                    again();
                });
    }

    /** Shows the page anew, at the address where it stands. */
    private void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }

    /** The year and the pattern that the address asks for. */
    record Asked(int year, Whose whose) {

        static final String YEAR = "tahun";
        static final String PATTERN = "pola";

        static Asked read(Location location, int otherwise) {
            return new Asked(
                    YearTools.year(AddressBar.read(location, YEAR), otherwise),
                    Whose.agency(YearTools.pattern(AddressBar.read(location, PATTERN))));
        }
    }
}
