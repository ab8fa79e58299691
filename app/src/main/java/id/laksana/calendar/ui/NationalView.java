package id.laksana.calendar.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.laksana.agency.AgencyFormats;
import id.laksana.calendar.National;
import id.laksana.calendar.NationalCalendar;
import id.laksana.calendar.NationalChange;
import id.laksana.calendar.time.Ramadan;
import id.laksana.identity.Access;
import id.laksana.identity.AllowedTo;
import id.laksana.identity.PlatformRole;
import id.laksana.web.Formats;
import id.laksana.web.ui.InMenu;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;
import java.util.List;

/** The nation's holidays, collective leave and Ramadans, kept by who operates the deployment. */
@Prototype
@Route("operator/kalender")
@AllowedTo(PlatformRole.OPERATOR)
@InMenu(order = 45, icon = VaadinIcon.CALENDAR)
class NationalView extends Div implements Titled, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_CHANGES = 20;

    private final transient NationalCalendar national;
    private final transient PageBehalf behalf;
    private final transient Formats formats;
    private final transient CalendarWords words;
    private final String person;

    NationalView(NationalCalendar national, AgencyFormats formats, Access access, PageBehalf behalf) {
        this.national = national;
        this.behalf = behalf;
        this.formats = formats.in(getLocale());
        this.words = new CalendarWords(this, getLocale(), this.formats);
        this.person = access.caller().id().toString();
        addClassName("national");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int now = behalf.today(event.getUI()).getYear();
        Asked asked = Asked.read(event.getLocation(), now, List.of(Asked.NATION));
        int year = asked.year();
        National read = national.read();
        removeAll();
        add(new H1(getTranslation("view.NationalView")), new Paragraph(getTranslation("national.explanation")));
        add(new YearTools(asked, List.of(), event.getLocation()));
        add(new YearStanding(words, read, year), actions(read, year));
        YearList list = new YearList(words, _ -> false, _ -> {}, _ -> {});
        list.show(year, read, List.of());
        add(list, changes());
    }

    private Div actions(National read, int year) {
        Button change = new Button(
                getTranslation("national.change", String.valueOf(year)),
                VaadinIcon.EDIT.create(),
                _ -> new NationalDialog(national, words, year, person, this::again).open());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(change);
        actions.addClassName("actions");
        for (Ramadan ramadan : read.ramadans(year)) {
            actions.add(new Button(
                    getTranslation("national.ramadan.change", String.valueOf(ramadan.hijri())),
                    _ -> ramadanDialog().change(ramadan)));
        }
        int next = read.ramadans().isEmpty() ? 1449 : read.ramadans().getLast().hijri() + 1;
        actions.add(new Button(
                getTranslation("national.ramadan.add", String.valueOf(next)),
                _ -> ramadanDialog().add(next)));
        return actions;
    }

    private RamadanDialog ramadanDialog() {
        return new RamadanDialog(national, words, person, this::again);
    }

    private Div changes() {
        UnorderedList list = new UnorderedList();
        for (NationalChange change : national.changes(SHOWN_CHANGES)) {
            ListItem item = new ListItem(formats.moment(change.at()) + ", " + change.actor() + ", " + change.subject()
                    + ": " + change.details());
            list.add(item);
        }
        Div changes = new Div(new H2(getTranslation("national.changes")));
        changes.add(list.getComponentCount() == 0 ? new Paragraph(getTranslation("national.changes.none")) : list);
        return changes;
    }

    private void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
