package id.laksana.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import id.laksana.calendar.time.WorkingTime;
import id.laksana.web.ui.AddressBar;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Goes to another year, or to how others in the agency work; no choices are offered where there are none. */
final class YearTools extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Location location;

    YearTools(Asked asked, List<Asked.Choice> choices, Location location) {
        this.location = location;
        Span year = new Span(String.valueOf(asked.year()));
        year.addClassName("year-now");
        year.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("year-tools");
        getContent()
                .add(
                        step(VaadinIcon.ANGLE_LEFT, getTranslation("calendar.year.previous"), asked.year() - 1),
                        year,
                        step(VaadinIcon.ANGLE_RIGHT, getTranslation("calendar.year.next"), asked.year() + 1));
        if (!choices.isEmpty()) {
            getContent().add(calendar(asked, choices));
        }
    }

    private Select<Asked.Choice> calendar(Asked asked, List<Asked.Choice> choices) {
        Select<Asked.Choice> calendar = new Select<>();
        calendar.setLabel(getTranslation("calendar.of"));
        calendar.setItems(choices);
        calendar.setItemLabelGenerator(Asked.Choice::label);
        calendar.setValue(asked.choice());
        calendar.addValueChangeListener(
                change -> go(Asked.CALENDAR, change.getValue().name()));
        return calendar;
    }

    private Button step(VaadinIcon icon, String name, int year) {
        Button button = new Button(icon.create(), _ -> go(Asked.YEAR, String.valueOf(year)));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(name);
        button.setTooltipText(name);
        button.setEnabled(year >= WorkingTime.FIRST_YEAR && year <= WorkingTime.LAST_YEAR);
        return button;
    }

    /** The tab that is open now stands in the browser's address only. */
    private void go(String parameter, String value) {
        UI page = UI.getCurrent();
        page.getPage().fetchCurrentURL(address -> {
            Map<String, String> parameters = AddressBar.changed(
                    new Location(location.getPath(), QueryParameters.fromString(query(address.getQuery()))),
                    parameter,
                    value);
            page.navigate(location.getPath(), QueryParameters.simple(parameters));
        });
    }

    private static String query(@Nullable String query) {
        return query == null ? "" : query;
    }
}
