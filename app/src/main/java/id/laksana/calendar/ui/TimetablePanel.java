package id.laksana.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import id.laksana.calendar.KeptTimetable;
import id.laksana.calendar.Timetables;
import id.laksana.calendar.time.Timetable;
import id.laksana.calendar.time.WeekPattern;
import id.laksana.calendar.time.WorkingWeek;
import id.laksana.web.ui.Confirmation;
import id.laksana.web.ui.Toast;
import java.time.DayOfWeek;
import java.util.List;

/** How the agency works in an ordinary week and in Ramadan, from which day on, and by whose decree. */
final class TimetablePanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Timetables timetables;
    private final transient CalendarWords words;
    private final WeekPattern pattern;
    private final boolean editable;
    private final String person;
    private final transient Runnable changed;

    TimetablePanel(
            Timetables timetables,
            CalendarWords words,
            WeekPattern pattern,
            boolean editable,
            String person,
            Runnable changed) {
        this.timetables = timetables;
        this.words = words;
        this.pattern = pattern;
        this.editable = editable;
        this.person = person;
        this.changed = changed;
        getContent().addClassName("timetables");
        show();
    }

    private void show() {
        List<KeptTimetable> kept = timetables.all().stream()
                .filter(each -> each.pattern() == pattern)
                .toList();
        Timetable usual = Timetable.usual(pattern);
        getContent().removeAll();
        getContent().add(new H2(words.pattern(pattern)));
        getContent().add(new Paragraph(getTranslation("calendar.timetable.about")));
        if (editable) {
            Timetable like = kept.isEmpty() ? usual : kept.getLast().timetable();
            Button add = new Button(getTranslation("calendar.timetable.add"), _ -> dialog().add(like));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            getContent().add(add);
        }
        kept.reversed().forEach(each -> getContent().add(card(each)));
        getContent()
                .add(card(
                        getTranslation("calendar.timetable.usual"),
                        getTranslation("calendar.timetable.usual." + pattern.name()),
                        usual,
                        new Div()));
    }

    private Component card(KeptTimetable kept) {
        String from = words.formats().date(kept.timetable().from());
        Div actions = new Div();
        actions.addClassName("actions");
        if (editable) {
            Button change = new Button(getTranslation("calendar.timetable.change"), _ -> dialog().change(kept));
            change.setAriaLabel(getTranslation("calendar.timetable.change.of", from));
            Button remove = new Button(getTranslation("calendar.timetable.remove"), _ -> remove(kept, from));
            remove.setAriaLabel(getTranslation("calendar.timetable.remove.of", from));
            actions.add(change, remove);
        }
        return card(getTranslation("calendar.timetable.from", from), kept.source(), kept.timetable(), actions);
    }

    private Component card(String title, String source, Timetable timetable, Div actions) {
        Paragraph told = new Paragraph(source);
        told.addClassName("source");
        Div card = new Div(new H3(title), told, table(title, timetable), actions);
        card.addClassName("timetable");
        return card;
    }

    private NativeTable table(String title, Timetable timetable) {
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", title);
        NativeTableRow head = table.getHead().addRow();
        head.add(header(getTranslation("calendar.field.weekday"), "col"));
        head.add(header(getTranslation("calendar.field.ordinary"), "col"));
        head.add(header(getTranslation("calendar.field.ramadan"), "col"));
        for (DayOfWeek day : DayOfWeek.values()) {
            NativeTableRow row = table.getBody().addRow();
            row.add(header(words.weekday(day), "row"));
            row.addDataCell().setText(hours(timetable.ordinary(), day));
            row.addDataCell().setText(hours(timetable.ramadan(), day));
        }
        NativeTableRow total = table.getBody().addRow();
        total.addClassName("total");
        total.add(header(getTranslation("calendar.week.sum"), "row"));
        total.addDataCell().setText(words.length(timetable.ordinary().minutes()));
        total.addDataCell().setText(words.length(timetable.ramadan().minutes()));
        return table;
    }

    private String hours(WorkingWeek week, DayOfWeek day) {
        return words.hours(week.on(day));
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private TimetableDialog dialog() {
        return new TimetableDialog(timetables, words, pattern, person, changed);
    }

    private void remove(KeptTimetable kept, String from) {
        new Confirmation(
                        getTranslation("calendar.timetable.remove.title"),
                        getTranslation("calendar.timetable.remove.text", from),
                        getTranslation("calendar.timetable.remove"))
                .ask(() -> {
                    timetables.remove(kept);
                    Toast.done(getTranslation("calendar.timetable.removed"));
                    changed.run();
                });
    }
}
