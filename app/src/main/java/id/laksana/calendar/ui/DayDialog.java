package id.laksana.calendar.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationResult;
import id.laksana.calendar.CalendarDays;
import id.laksana.calendar.Kept;
import id.laksana.calendar.KeptDay;
import id.laksana.calendar.Shift;
import id.laksana.calendar.time.DayKind;
import id.laksana.calendar.time.Layer;
import id.laksana.calendar.time.WorkingTime;
import id.laksana.web.StaleVersion;
import id.laksana.web.ui.EditFields;
import id.laksana.web.ui.FormDialog;
import id.laksana.web.ui.Pickers;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks for a day that is not like others. */
final class DayDialog {

    private final CalendarDays days;
    private final CalendarParts parts;
    private final CalendarWords words;
    private final Asked.Choice of;
    private final String person;
    private final boolean everyLayer;
    private final Runnable changed;

    private final Binder<DayFields> binder = new Binder<>(DayFields.class);
    private final Select<DayKind> kind = new Select<>();
    private final Select<Layer> layer = new Select<>();
    private final TextField hours = new TextField();
    private Optional<KeptDay> kept = Optional.empty();

    /**
     * @param of the calendar that is looked at; a unit's own days are laid down there
     * @param everyLayer whether the agency's days are changed here too, or the unit's only
     * @param changed shows on the page what has been changed
     */
    DayDialog(
            CalendarParts parts,
            CalendarWords words,
            Asked.Choice of,
            String person,
            boolean everyLayer,
            Runnable changed) {
        this.parts = parts;
        this.days = parts.days();
        this.words = words;
        this.of = of;
        this.person = person;
        this.everyLayer = everyLayer;
        this.changed = changed;
    }

    void add(@Nullable LocalDate day) {
        open(
                words.page().getTranslation("calendar.day.add"),
                "new",
                DayFields.blank(day, isOfUnit() ? Layer.UNIT : Layer.AGENCY));
    }

    void change(KeptDay before) {
        kept = Optional.of(before);
        open(words.page().getTranslation("calendar.day.change"), before.id().toString(), DayFields.of(before.day()));
    }

    private void open(String title, String typedKey, DayFields shown) {
        EditFields<DayFields> fields = new EditFields<>(binder, person + ":calendar-day:" + typedKey, this::save);
        kind.setLabel(words.page().getTranslation("calendar.field.dayKind"));
        kind.setId("dayKind");
        kind.setItems(DayKind.values());
        kind.setItemLabelGenerator(words::kind);
        kind.addValueChangeListener(change -> hours.setVisible(change.getValue().isWorked()));
        layer.setLabel(words.page().getTranslation("calendar.field.dayLayer"));
        layer.setId("dayLayer");
        layer.setItems(EnumSet.range(everyLayer ? Layer.PROVINCE : Layer.UNIT, isOfUnit() ? Layer.UNIT : Layer.AGENCY));
        layer.setItemLabelGenerator(said -> said == Layer.UNIT ? of.label() : words.layer(said));
        hours.setLabel(words.page().getTranslation("calendar.field.hours"));
        hours.setId("hours");
        hours.setHelperText(words.page().getTranslation("calendar.hours.help"));
        hours.setMaxLength(100);
        binder.forField(kind).bind("kind");
        binder.forField(layer).bind("layer");
        fields.add(day(), 1);
        fields.add(kind, 1);
        fields.add(hours, 2);
        fields.add(layer, 2);
        fields.add(line("name", CalendarDays.LONGEST_NAME, ""), 2);
        fields.add(line("source", CalendarDays.LONGEST_SOURCE, words.page().getTranslation("calendar.source.help")), 2);
        bindHours();
        hours.setVisible(shown.kind().isWorked());
        new FormDialog<>(title, words.page().getTranslation("calendar.day.explanation"), fields, changed).open(shown);
    }

    private DatePicker day() {
        DatePicker field = Pickers.date(words.page().getTranslation("calendar.field.day"));
        field.setId("day");
        field.setMin(WorkingTime.FIRST_DAY);
        field.setMax(WorkingTime.LAST_DAY);
        field.setI18n(field.getI18n()
                .setMinErrorMessage(words.page().getTranslation("calendar.outside"))
                .setMaxErrorMessage(words.page().getTranslation("calendar.outside")));
        layer.addValueChangeListener(_ -> {
            if (!field.isEmpty()) {
                binder.validate();
            }
        });
        binder.forField(field)
                .asRequired(words.page().getTranslation("calendar.day.missing"))
                .withValidator(day -> twice(day).isEmpty(), words.page().getTranslation("calendar.day.twice"))
                .bind("day");
        return field;
    }

    private void bindHours() {
        binder.forField(hours)
                .withValidator((written, _) -> {
                    if (!kind.getValue().isWorked()) {
                        return ValidationResult.ok();
                    }
                    return faultIn(written).map(ValidationResult::error).orElseGet(ValidationResult::ok);
                })
                .bind("hours");
    }

    private Optional<String> faultIn(String written) {
        return switch (Shift.read(written)) {
            case Shift.Fault fault -> Optional.of(words.fault(fault));
            case Shift.Read read when read.hours().isWorked() -> Optional.empty();
            case Shift.Read _
            when kind.getValue() == DayKind.SHORTENED || !isUsuallyWorked() ->
                Optional.of(words.page().getTranslation("calendar.hours.missing"));
            case Shift.Read _ -> Optional.empty();
        };
    }

    private boolean isUsuallyWorked() {
        return binder.getBinding("day")
                .map(binding -> binding.getField().getValue())
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast)
                .map(day -> parts.calendars().layers(of.whose()).usually(day).isWorked())
                .orElse(true);
    }

    private Optional<KeptDay> twice(LocalDate day) {
        return days.all().stream()
                .filter(other -> other.day().day().equals(day)
                        && other.day().layer() == layer.getValue()
                        && other.unit().equals(unit())
                        && kept.filter(mine -> mine.id().equals(other.id())).isEmpty())
                .findFirst();
    }

    private boolean isOfUnit() {
        return of.whose().unit().isPresent();
    }

    private Optional<UUID> unit() {
        return layer.getValue() == Layer.UNIT ? of.whose().unit() : Optional.empty();
    }

    private TextField line(String name, int longest, String help) {
        TextField field = new TextField(words.page().getTranslation("calendar.field." + name));
        field.setId(name);
        field.setMaxLength(longest);
        field.setHelperText(help);
        binder.forField(field)
                .withConverter(String::strip, text -> text)
                .asRequired(field.getTranslation("form.required"))
                .bind(name);
        return field;
    }

    private DayFields save(DayFields typed) {
        return switch (days.save(typed.of(kept, unit()))) {
            case Kept.Saved _ -> typed;
            case Kept.Twice _, Kept.WithoutHours _, Kept.OutsideCalendar _ -> throw new StaleVersion("The calendar");
        };
    }
}
