package id.laksana.calendar.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationResult;
import id.laksana.calendar.CalendarDays;
import id.laksana.calendar.National;
import id.laksana.calendar.NationalCalendar;
import id.laksana.calendar.NationalText;
import id.laksana.calendar.NationalYear;
import id.laksana.web.ui.EditFields;
import id.laksana.web.ui.FormDialog;
import java.util.stream.Collectors;

/** Lets the operator enter a year of the nation's days, a day to a line. */
final class NationalDialog {

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_NOTE = 1_000;
    private static final int MOST_FAULTS = 5;

    private final NationalCalendar national;
    private final CalendarWords words;
    private final int year;
    private final String person;
    private final Runnable changed;
    private final Binder<NationalFields> binder = new Binder<>(NationalFields.class);
    private final TextField source = new TextField();

    /** @param changed shows on the page what has been changed */
    NationalDialog(NationalCalendar national, CalendarWords words, int year, String person, Runnable changed) {
        this.national = national;
        this.words = words;
        this.year = year;
        this.person = person;
        this.changed = changed;
    }

    void open() {
        National read = national.read();
        EditFields<NationalFields> fields =
                new EditFields<>(binder, person + ":national:" + year, typed -> save(typed, read.version()));
        source.setLabel(words.page().getTranslation("calendar.field.source"));
        source.setId("source");
        source.setMaxLength(CalendarDays.LONGEST_SOURCE);
        binder.forField(source).withConverter(String::strip, text -> text).bind("source");
        Checkbox complete = new Checkbox(words.page().getTranslation("national.complete"));
        complete.setId("complete");
        binder.forField(complete).bind("complete");
        TextField note = new TextField(words.page().getTranslation("national.note"));
        note.setId("note");
        note.setMaxLength(LONGEST_NOTE);
        binder.forField(note).withConverter(String::strip, text -> text).bind("note");
        fields.add(source, 2);
        fields.add(days(), 2);
        fields.add(complete, 2);
        fields.add(note, 2);
        String title = words.page().getTranslation("national.change", String.valueOf(year));
        new FormDialog<>(title, words.page().getTranslation("national.change.explanation"), fields, changed)
                .open(shown(read));
    }

    private NationalFields shown(National read) {
        String decree = read.year(year).map(NationalYear::source).orElse("");
        String note = read.year(year).map(NationalYear::note).orElse("");
        return new NationalFields(decree, NationalText.write(read.days(year), decree), read.isComplete(year), note);
    }

    private TextArea days() {
        TextArea field = new TextArea(words.page().getTranslation("national.days"));
        field.setId("days");
        field.setMaxLength(LONGEST_TEXT);
        field.setMinRows(8);
        field.setMaxRows(16);
        field.setHelperText(words.page().getTranslation("national.days.help"));
        binder.forField(field).withValidator((text, _) -> verdict(text)).bind("days");
        return field;
    }

    private ValidationResult verdict(String text) {
        NationalText.Reading reading = NationalText.read(year, text, source.getValue());
        return reading.faults().isEmpty()
                ? ValidationResult.ok()
                : ValidationResult.error(reading.faults().stream()
                        .limit(MOST_FAULTS)
                        .map(this::told)
                        .collect(Collectors.joining(" ")));
    }

    private String told(NationalText.Fault fault) {
        return words.page()
                .getTranslation("national.wrong." + fault.wrong().name(), String.valueOf(fault.line()), fault.words());
    }

    private NationalFields save(NationalFields typed, long version) {
        national.change(
                new NationalYear(year, typed.complete(), typed.source(), typed.note()),
                NationalText.read(year, typed.days(), typed.source()).days(),
                version);
        return typed;
    }
}
