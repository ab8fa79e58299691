package id.laksana.calendar.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import id.laksana.calendar.CalendarDays;
import id.laksana.calendar.Kept;
import id.laksana.calendar.KeptTimetable;
import id.laksana.calendar.Timetables;
import id.laksana.calendar.time.Timetable;
import id.laksana.calendar.time.WeekPattern;
import id.laksana.calendar.time.WorkingTime;
import id.laksana.web.StaleVersion;
import id.laksana.web.ui.EditFields;
import id.laksana.web.ui.FormDialog;
import id.laksana.web.ui.Pickers;
import java.time.LocalDate;
import java.util.Optional;

/** Asks how the agency works from a day on. */
final class TimetableDialog {

    private final Timetables timetables;
    private final CalendarWords words;
    private final WeekPattern pattern;
    private final String person;
    private final Runnable changed;
    private final Binder<TimetableFields> binder = new Binder<>(TimetableFields.class);
    private Optional<KeptTimetable> kept = Optional.empty();

    /** @param changed shows on the page what has been changed */
    TimetableDialog(Timetables timetables, CalendarWords words, WeekPattern pattern, String person, Runnable changed) {
        this.timetables = timetables;
        this.words = words;
        this.pattern = pattern;
        this.person = person;
        this.changed = changed;
    }

    /** @param like what is shown to begin with */
    void add(Timetable like) {
        open(words.page().getTranslation("calendar.timetable.add"), "new", TimetableFields.of(null, "", like));
    }

    void change(KeptTimetable before) {
        kept = Optional.of(before);
        Timetable timetable = before.timetable();
        open(
                words.page().getTranslation("calendar.timetable.change"),
                before.id().toString(),
                TimetableFields.of(timetable.from(), before.source(), timetable));
    }

    private void open(String title, String typedKey, TimetableFields shown) {
        EditFields<TimetableFields> fields =
                new EditFields<>(binder, person + ":timetable:" + pattern + ":" + typedKey, this::save);
        fields.add(from(), 1);
        fields.add(source(), 1);
        fields.add(week("ordinary"), 2);
        fields.add(week("ramadan"), 2);
        new FormDialog<>(
                        title,
                        words.page().getTranslation("calendar.timetable.explanation", words.pattern(pattern)),
                        fields,
                        changed)
                .open(shown);
    }

    private DatePicker from() {
        DatePicker field = Pickers.date(words.page().getTranslation("calendar.field.from"));
        field.setId("from");
        field.setMin(WorkingTime.FIRST_DAY);
        field.setMax(WorkingTime.LAST_DAY);
        field.setI18n(field.getI18n()
                .setMinErrorMessage(words.page().getTranslation("calendar.outside"))
                .setMaxErrorMessage(words.page().getTranslation("calendar.outside")));
        binder.forField(field)
                .asRequired(words.page().getTranslation("calendar.day.missing"))
                .withValidator(this::isFree, words.page().getTranslation("calendar.timetable.twice"))
                .bind("from");
        return field;
    }

    private boolean isFree(LocalDate from) {
        return timetables.all().stream()
                .noneMatch(other -> other.pattern() == pattern
                        && other.timetable().from().equals(from)
                        && kept.filter(mine -> mine.id().equals(other.id())).isEmpty());
    }

    private TextField source() {
        TextField field = new TextField(words.page().getTranslation("calendar.field.source"));
        field.setId("source");
        field.setMaxLength(CalendarDays.LONGEST_SOURCE);
        field.setHelperText(words.page().getTranslation("calendar.source.help"));
        binder.forField(field)
                .withConverter(String::strip, text -> text)
                .asRequired(field.getTranslation("form.required"))
                .bind("source");
        return field;
    }

    private WeekField week(String name) {
        WeekField field = new WeekField(words.page().getTranslation("calendar.field." + name), name, words);
        binder.forField(field)
                .withValidator(_ -> field.check(), words.page().getTranslation("calendar.week.wrong"))
                .withValidator(week -> week.week().isPresent(), words.page().getTranslation("calendar.week.empty"))
                .bind(name);
        return field;
    }

    private TimetableFields save(TimetableFields typed) {
        return switch (timetables.save(typed.of(pattern, kept))) {
            case Kept.Saved _ -> typed;
            case Kept.Twice _, Kept.WithoutHours _, Kept.OutsideCalendar _ -> throw new StaleVersion("The timetable");
        };
    }
}
