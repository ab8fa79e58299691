package id.laksana.calendar.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import id.laksana.calendar.CalendarDays;
import id.laksana.calendar.National;
import id.laksana.calendar.NationalCalendar;
import id.laksana.calendar.time.Ramadan;
import id.laksana.web.ui.EditFields;
import id.laksana.web.ui.FormDialog;
import id.laksana.web.ui.Pickers;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lets the operator say when a Ramadan is. */
final class RamadanDialog {

    private final NationalCalendar national;
    private final CalendarWords words;
    private final String person;
    private final Runnable changed;
    private final Binder<RamadanFields> binder = new Binder<>(RamadanFields.class);

    /** @param changed shows on the page what has been changed */
    RamadanDialog(NationalCalendar national, CalendarWords words, String person, Runnable changed) {
        this.national = national;
        this.words = words;
        this.person = person;
        this.changed = changed;
    }

    void change(Ramadan ramadan) {
        open(new RamadanFields(
                ramadan.hijri(), ramadan.first(), ramadan.last(), ramadan.determined(), ramadan.source()));
    }

    void add(int hijri) {
        open(new RamadanFields(hijri, null, null, false, ""));
    }

    private void open(RamadanFields shown) {
        National read = national.read();
        EditFields<RamadanFields> fields =
                new EditFields<>(binder, person + ":ramadan:" + shown.hijri(), typed -> save(typed, read.version()));
        DatePicker first = Pickers.date(words.page().getTranslation("national.first"));
        first.setId("first");
        DatePicker last = Pickers.date(words.page().getTranslation("national.last"));
        last.setId("last");
        Checkbox determined = new Checkbox(words.page().getTranslation("national.determined"));
        determined.setId("determined");
        TextField source = new TextField(words.page().getTranslation("calendar.field.source"));
        source.setId("source");
        source.setMaxLength(CalendarDays.LONGEST_SOURCE);
        String missing = words.page().getTranslation("calendar.day.missing");
        binder.forField(first).asRequired(missing).bind("first");
        binder.forField(last)
                .asRequired(missing)
                .withValidator(
                        day -> isMonth(first.getValue(), day), words.page().getTranslation("national.length"))
                .bind("last");
        binder.forField(determined).bind("determined");
        binder.forField(source)
                .withConverter(String::strip, text -> text)
                .asRequired(words.page().getTranslation("form.required"))
                .bind("source");
        fields.add(first, 1);
        fields.add(last, 1);
        fields.add(determined, 2);
        fields.add(source, 2);
        fields.carry("hijri");
        String title = words.page().getTranslation("national.ramadan.change", String.valueOf(shown.hijri()));
        new FormDialog<>(title, words.page().getTranslation("national.ramadan.explanation"), fields, changed)
                .open(shown);
    }

    private static boolean isMonth(@Nullable LocalDate first, LocalDate last) {
        long days = first == null ? 0 : ChronoUnit.DAYS.between(first, last) + 1;
        return days == 29 || days == 30;
    }

    private RamadanFields save(RamadanFields typed, long version) {
        national.change(
                new Ramadan(
                        typed.hijri(),
                        Objects.requireNonNull(typed.first()),
                        Objects.requireNonNull(typed.last()),
                        typed.determined(),
                        typed.source()),
                version);
        return typed;
    }
}
