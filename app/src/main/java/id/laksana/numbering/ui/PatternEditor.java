package id.laksana.numbering.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.laksana.numbering.Pattern;
import id.laksana.numbering.Preview;
import id.laksana.numbering.Reading;
import id.laksana.numbering.Reset;
import id.laksana.web.ui.EditForm;
import id.laksana.web.ui.Pickers;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Where a pattern is put together of text and pieces, and what it gives is seen at once. */
final class PatternEditor extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final String INSERT = """
            const input = this.inputElement;
            input.setRangeText($0, input.selectionStart, input.selectionEnd, 'end');
            input.dispatchEvent(new Event('input', { bubbles: true }));
            input.focus();
            """;

    private final Binder<PatternForm> binder = new Binder<>(PatternForm.class);
    private final EditForm<PatternForm> form;
    private final TextField text = new TextField(getTranslation("numbering.field.text"));
    private final TextField unit = named("unit", 60);
    private final TextField classification = named("classification", 60);
    private final PatternPanel panel = new PatternPanel();
    private final transient Function<PatternForm, Preview> preview;

    /**
     * @param typedKey tells what is edited and by whom
     * @param preview what the pattern would give
     */
    PatternEditor(
            String title, String typedKey, Function<PatternForm, Preview> preview, UnaryOperator<PatternForm> saving) {
        this.preview = preview;
        form = new EditForm<>(title, getTranslation("numbering.pattern.explanation"), binder, typedKey, saving);
        form.add(text(), 2);
        form.add(pieces(), 2);
        form.add(panel, 2);
        form.add(reset(), 2);
        form.add(unit, 1);
        form.add(classification, 1);
        form.add(validFrom(), 1);
        form.add(first(), 1);
        binder.forField(unit).bind("unit");
        binder.forField(classification).bind("classification");
        binder.addValueChangeListener(_ -> refresh());
        getContent().add(form);
    }

    void show(PatternForm kept) {
        form.show(kept);
        refresh();
    }

    private TextField text() {
        text.setId("pattern");
        text.setMaxLength(Pattern.LONGEST);
        text.setRequiredIndicatorVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(150);
        binder.forField(text)
                .withValidator(typed -> Pattern.read(typed) instanceof Reading.Sound, getTranslation("numbering.wrong"))
                .bind("text");
        return text;
    }

    /** Nobody has to know how a piece is written: a button writes it where the cursor stands. */
    private Div pieces() {
        Div pieces = new Div();
        pieces.addClassName("pieces");
        pieces.getElement().setAttribute("role", "group");
        pieces.getElement().setAttribute("aria-label", getTranslation("numbering.pieces"));
        PatternWords words = new PatternWords(this);
        Pattern.offered().forEach((written, token) -> {
            Button insert = new Button(words.name(token), _ -> text.getElement().executeJs(INSERT, written));
            insert.addThemeVariants(ButtonVariant.SMALL);
            insert.setAriaLabel(getTranslation("numbering.insert", words.name(token)));
            pieces.add(insert);
        });
        return pieces;
    }

    private RadioButtonGroup<Reset> reset() {
        RadioButtonGroup<Reset> reset = new RadioButtonGroup<>(getTranslation("numbering.field.reset"));
        reset.setItems(Reset.values());
        reset.setItemLabelGenerator(when -> getTranslation("numbering.reset." + when));
        binder.forField(reset).bind("reset");
        return reset;
    }

    private DatePicker validFrom() {
        DatePicker from = Pickers.date(getTranslation("numbering.field.validFrom"));
        from.setRequiredIndicatorVisible(true);
        from.setHelperText(getTranslation("numbering.field.validFrom.help"));
        binder.forField(from).asRequired(getTranslation("form.required")).bind("validFrom");
        return from;
    }

    private IntegerField first() {
        IntegerField first = new IntegerField(getTranslation("numbering.field.first"));
        first.setMin(1);
        first.setMax(999_999_999);
        first.setHelperText(getTranslation("numbering.field.first.help"));
        binder.forField(first)
                .asRequired(getTranslation("form.required"))
                .withValidator(number -> number >= 1 && number <= 999_999_999, getTranslation("numbering.first.wrong"))
                .bind("first");
        return first;
    }

    private TextField named(String property, int longest) {
        TextField field = new TextField(getTranslation("numbering.field." + property));
        field.setMaxLength(longest);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }

    private void refresh() {
        panel.show(text.getValue(), typed(), preview);
    }

    /** What is typed, if all of it is valid. */
    private Optional<PatternForm> typed() {
        if (!binder.isValid()) {
            return Optional.empty();
        }
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException e) {
            return Optional.empty();
        }
    }
}
