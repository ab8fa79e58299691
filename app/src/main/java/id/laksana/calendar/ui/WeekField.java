package id.laksana.calendar.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import id.laksana.calendar.Shift;
import id.laksana.calendar.time.WorkingWeek;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;

/** A week's hours: for each day when work begins and ends, and its breaks. Says beside a day what is wrong with it. */
final class WeekField extends CustomField<WeekText> {

    private static final long serialVersionUID = 1L;

    private final transient CalendarWords words;
    private final transient Map<DayOfWeek, Row> rows = new EnumMap<>(DayOfWeek.class);
    private final Span total = new Span();

    WeekField(String label, String id, CalendarWords words) {
        super(new WeekText(Map.of()));
        this.words = words;
        setLabel(label);
        setId(id);
        Div days = new Div();
        days.addClassName("week-field");
        for (DayOfWeek day : DayOfWeek.values()) {
            Row row = new Row(day, id);
            rows.put(day, row);
            days.add(row.line);
        }
        total.addClassName("week-total");
        total.getElement().setAttribute("role", "status");
        days.add(total);
        add(days);
        addValueChangeListener(_ -> check());
    }

    /** Marks what is wrong; true where nothing is. */
    boolean check() {
        boolean right = true;
        for (Row row : rows.values()) {
            right &= row.check();
        }
        total.setText(generateModelValue()
                .week()
                .map(WorkingWeek::minutes)
                .map(minutes -> getTranslation("calendar.week.total", words.length(minutes)))
                .orElse(""));
        return right;
    }

    @Override
    protected WeekText generateModelValue() {
        Map<DayOfWeek, Shift> days = new EnumMap<>(DayOfWeek.class);
        rows.forEach((day, row) -> days.put(day, row.shift()));
        return new WeekText(days);
    }

    @Override
    protected void setPresentationValue(WeekText week) {
        rows.forEach((day, row) -> row.show(week.days().getOrDefault(day, Shift.OFF)));
        check();
    }

    private final class Row {

        private final TextField opens;
        private final TextField closes;
        private final TextField breaks;
        private final Div line;

        Row(DayOfWeek day, String id) {
            String weekday = words.weekday(day);
            opens = field("opens", id, day);
            closes = field("closes", id, day);
            breaks = field("breaks", id, day);
            Span name = new Span(weekday);
            line = new Div(name, opens, closes, breaks);
            line.addClassName("week-day");
        }

        private TextField field(String part, String id, DayOfWeek day) {
            TextField field = new TextField();
            field.setId(id + "-" + day.getValue() + "-" + part);
            field.setAriaLabel(words.weekday(day) + ", " + getTranslation("calendar.week." + part));
            field.setPlaceholder(getTranslation("calendar.week." + part));
            field.setMaxLength(100);
            return field;
        }

        Shift shift() {
            return new Shift(opens.getValue(), closes.getValue(), breaks.getValue());
        }

        void show(Shift shift) {
            opens.setValue(shift.opens());
            closes.setValue(shift.closes());
            breaks.setValue(shift.breaks());
        }

        boolean check() {
            clear(opens);
            clear(closes);
            clear(breaks);
            return switch (shift().read()) {
                case Shift.Read _ -> true;
                case Shift.Fault fault -> {
                    TextField wrong = switch (fault.part()) {
                        case OPENS -> opens;
                        case CLOSES -> closes;
                        case BREAKS -> breaks;
                    };
                    wrong.setInvalid(true);
                    wrong.setErrorMessage(words.fault(fault));
                    yield false;
                }
            };
        }

        private static void clear(TextField field) {
            field.setInvalid(false);
            field.setErrorMessage("");
        }
    }
}
