package id.laksana.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import id.laksana.calendar.time.Amount;
import id.laksana.calendar.time.BeyondCalendar;
import id.laksana.calendar.time.Layers;
import id.laksana.calendar.time.Reckoning;
import id.laksana.calendar.time.WorkingTime;
import id.laksana.web.ui.Pickers;
import id.laksana.web.ui.StatePanel;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Reckons a deadline while one looks, and shows day by day how it comes about. */
final class TrialPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_DAYS = 10_000;
    private static final int MOST_SHOWN = 60;

    private final transient CalendarWords words;
    private final transient WorkingTime time;
    private final transient Layers layers;
    private final DateTimePicker arrived;
    private final IntegerField days;
    private final IntegerField hours;
    private final IntegerField minutes;
    private final Div result = new Div();

    TrialPanel(CalendarWords words, WorkingTime time, Layers layers, Instant now) {
        this.words = words;
        this.time = time;
        this.layers = layers;
        arrived = Pickers.moment(getTranslation("calendar.trial.arrived"));
        arrived.setId("arrived");
        arrived.setValue(LocalDateTime.ofInstant(now, time.zone()).truncatedTo(ChronoUnit.HOURS));
        arrived.addValueChangeListener(_ -> reckon());
        days = number("days", 5);
        hours = number("hours", 0);
        minutes = number("minutes", 0);
        Div amount = new Div(days, hours, minutes);
        amount.addClassName("amount");
        Div fields = new Div(arrived, amount);
        fields.addClassName("trial-fields");
        result.addClassName("trial-result");
        result.getElement().setAttribute("role", "status");
        getContent().addClassName("trial");
        getContent()
                .add(
                        new H2(getTranslation("calendar.trial")),
                        new Paragraph(getTranslation("calendar.trial.explanation")),
                        fields,
                        result);
        reckon();
    }

    private IntegerField number(String name, int value) {
        IntegerField field = new IntegerField(getTranslation("calendar.trial." + name));
        field.setId(name);
        field.setMin(0);
        field.setMax(MOST_DAYS);
        field.setStepButtonsVisible(true);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(getTranslation("calendar.trial.number"))
                .setMaxErrorMessage(getTranslation("calendar.trial.number"))
                .setBadInputErrorMessage(getTranslation("calendar.trial.number")));
        field.setValue(value);
        field.addValueChangeListener(_ -> reckon());
        return field;
    }

    private void reckon() {
        result.removeAll();
        LocalDateTime at = arrived.getValue();
        if (at == null || isWrong(days) || isWrong(hours) || isWrong(minutes)) {
            result.add(StatePanel.empty(getTranslation("calendar.trial.incomplete")));
            return;
        }
        try {
            show(Reckoning.of(time, at.atZone(time.zone()).toInstant(), amount()));
        } catch (BeyondCalendar e) {
            result.add(
                    StatePanel.empty(getTranslation("calendar.trial.beyond", String.valueOf(WorkingTime.LAST_YEAR))));
        }
    }

    private Amount amount() {
        return new Amount(value(days), value(hours), value(minutes));
    }

    private void show(Reckoning reckoning) {
        Paragraph due = new Paragraph(getTranslation("calendar.trial.due", moment(reckoning.due())));
        due.addClassName("due");
        result.add(new Paragraph(getTranslation("calendar.trial.received", moment(reckoning.received()))), due);
        List<Reckoning.Line> lines = reckoning.lines();
        OrderedList way = new OrderedList();
        lines.stream().limit(MOST_SHOWN).map(this::item).forEach(way::add);
        result.add(way);
        if (lines.size() > MOST_SHOWN) {
            result.add(new Paragraph(getTranslation("calendar.trial.more", String.valueOf(MOST_SHOWN))));
        }
    }

    private ListItem item(Reckoning.Line line) {
        ListItem item = new ListItem(words.day(line.day()) + ": " + told(line));
        item.addClassName(line.part() == Reckoning.Part.PASSED_OVER ? "passed" : "counted");
        return item;
    }

    private String told(Reckoning.Line line) {
        return switch (line.part()) {
            case PASSED_OVER -> {
                String why = words.why(layers, line.day());
                yield time.isWorkingDay(line.day())
                        ? getTranslation("calendar.trial.closed")
                        : getTranslation("calendar.trial.passed", why.isEmpty() ? getTranslation("calendar.off") : why);
            }
            case RECEIVED -> getTranslation("calendar.trial.day-of-receipt");
            case COUNTED ->
                getTranslation(
                        "calendar.trial.counted", String.valueOf(line.number()), words.hours(time.on(line.day())));
            case WORKED -> words.length(line.number());
        };
    }

    private String moment(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, time.zone());
        return words.weekday(local.getDayOfWeek()) + ", " + words.formats().moment(at);
    }

    private static int value(IntegerField field) {
        Integer value = field.getValue();
        return value == null ? 0 : value;
    }

    private static boolean isWrong(IntegerField field) {
        int value = value(field);
        return field.isInvalid() || value < 0 || value > MOST_DAYS;
    }
}
