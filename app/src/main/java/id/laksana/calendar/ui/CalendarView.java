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
import id.laksana.calendar.time.WeekPattern;
import id.laksana.identity.Access;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.organisation.setup.SetUpStep;
import id.laksana.organisation.setup.SetsUp;
import id.laksana.web.ui.Confirmation;
import id.laksana.web.ui.DetailPage;
import id.laksana.web.ui.InMenu;
import id.laksana.web.ui.Titled;
import id.laksana.web.ui.Toast;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** When the agency works: a year at a glance, its timetables, and a deadline to try it with. */
@Prototype
@SetsUp(SetUpStep.CALENDAR)
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
    private final transient List<Asked.Choice> choices;
    private transient Asked asked;

    CalendarView(CalendarParts parts, AgencyDay agencyDay, AgencyFormats formats, Access access, Clock clock) {
        this.parts = parts;
        this.agencyDay = agencyDay;
        this.clock = clock;
        this.words = new CalendarWords(this, getLocale(), formats.in(getLocale()));
        this.editable = access.may(Permission.EDIT_CALENDAR);
        this.person = access.caller().id().toString();
        this.choices = choices(access.may(Permission.READ_ORGANISATION));
        this.asked = new Asked(agencyDay.today().getYear(), choices.getFirst());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked = Asked.read(event.getLocation(), agencyDay.today().getYear(), choices);
        removeAll();
        add(page(event.getLocation()));
    }

    /** The agency's calendars, and those of its units for who may know them. */
    private List<Asked.Choice> choices(boolean ofUnits) {
        List<Asked.Choice> all = new ArrayList<>();
        all.add(new Asked.Choice("", words.pattern(WeekPattern.FIVE_DAYS), Whose.AGENCY));
        all.add(new Asked.Choice("enam", words.pattern(WeekPattern.SIX_DAYS), Whose.agency(WeekPattern.SIX_DAYS)));
        if (ofUnits) {
            parts.units()
                    .all()
                    .forEach((unit, whose) -> all.add(new Asked.Choice(
                            unit.id().toString(), unit.name() + " (" + words.pattern(whose.pattern()) + ")", whose)));
        }
        return all;
    }

    private DetailPage page(Location location) {
        DetailPage page = new DetailPage(getTranslation("view.CalendarView"));
        if (editable || mayEdit(asked.whose().unit())) {
            Button add =
                    new Button(getTranslation("calendar.day.add"), VaadinIcon.PLUS.create(), _ -> dialog().add(null));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            page.action(add);
        }
        page.note(new Paragraph(getTranslation("calendar.explanation")));
        page.note(new YearTools(asked, choices, location));
        page.tab("tahun", getTranslation("calendar.tab.year"), this::year);
        page.tab("jam", getTranslation("calendar.tab.timetable"), this::timetables);
        page.tab("hitung", getTranslation("calendar.tab.trial"), this::trial);
        return page;
    }

    private Component year() {
        National nation = parts.national().read();
        List<KeptDay> kept = parts.days().all().stream()
                .filter(day ->
                        day.unit().isEmpty() || day.unit().equals(asked.whose().unit()))
                .toList();
        Div beside = new Div(
                new YearPicture(words, parts.calendars().layers(asked.whose()), asked.year(), agencyDay.today()));
        Optional<UUID> own = asked.whose().unit().filter(unit -> mayEdit(Optional.of(unit)));
        YearList list = new YearList(
                words,
                day -> editable || (day.unit().isPresent() && day.unit().equals(own)),
                day -> dialog().change(day),
                this::remove);
        list.show(asked.year(), nation, kept);
        beside.add(list);
        beside.addClassName("year-beside");
        Div panel = new Div(new YearStanding(words, nation, asked.year()), beside);
        return panel;
    }

    /** Editors of a unit change its own days, and no others. */
    private boolean mayEdit(Optional<UUID> unit) {
        return parts.units().mayEdit(unit);
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
        return new DayDialog(parts, words, asked.choice(), person, editable, this::again);
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
}
