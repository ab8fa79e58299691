package id.laksana.web.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import com.vaadin.flow.data.binder.ValidationException;
import id.laksana.web.StaleVersion;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one thing that is read, changed and saved, on a page or in a dialog. What is typed stays in the browser's
 * tab until it is saved, so that an ended login or a lost connection costs nothing of it.
 */
@JsModule("context://assets/typed.js")
public class EditFields<T> extends Composite<FormLayout> {

    private static final long serialVersionUID = 1L;

    private final Binder<T> binder;
    private final transient Function<T, Outcome<T>> saving;
    private final String typedKey;
    private transient @Nullable T saved;

    /**
     * @param typedKey tells what is edited and by whom, so that nothing typed turns up in another form
     * @param saving stores the changed thing and returns it as it is stored now
     */
    public EditFields(Binder<T> binder, String typedKey, UnaryOperator<T> saving) {
        this(typedKey, binder, asked -> new Outcome.Stored<>(saving.apply(asked)));
    }

    private EditFields(String typedKey, Binder<T> binder, Function<T, Outcome<T>> saving) {
        this.binder = binder;
        this.saving = saving;
        this.typedKey = typedKey;
        FormLayout fields = getContent();
        fields.setAutoResponsive(true);
        fields.setAutoRows(true);
        fields.setMaxColumns(2);
        fields.setColumnWidth("20em");
        fields.setExpandColumns(true);
        fields.setExpandFields(true);
    }

    /** Of what can be refused for more than what stands in one field. */
    public static <T> EditFields<T> refusable(Binder<T> binder, String typedKey, Function<T, Outcome<T>> saving) {
        return new EditFields<>(typedKey, binder, saving);
    }

    public void add(Component field, int columns) {
        getContent().add(field);
        getContent().setColspan(field, columns);
    }

    /** Carries along a component of the record that nobody edits. */
    public <V> void carry(String property) {
        binder.forField(new ReadOnlyHasValue<V>(_ -> {})).bind(property);
    }

    public void show(T stored) {
        binder.readRecord(stored);
    }

    /** Saves what is valid, and says what became of it; saving again what has just been saved changes nothing. */
    public boolean save() {
        Optional<T> changed = changed();
        if (changed.isEmpty()) {
            return false;
        }
        try {
            boolean stored = changed.get().equals(saved) || isStored(saving.apply(changed.get()));
            return stored && done();
        } catch (StaleVersion e) {
            Toast.refused(getTranslation("refusal.stale.text"));
            return false;
        }
    }

    private boolean isStored(Outcome<T> outcome) {
        switch (outcome) {
            case Outcome.Stored<T>(T thing) -> {
                saved = thing;
                show(thing);
            }
            case Outcome.Refused<T>(String why) -> Toast.refused(why);
        }
        return outcome instanceof Outcome.Stored;
    }

    private boolean done() {
        forget();
        Toast.done(getTranslation("form.saved"));
        return true;
    }

    /** Throws away what was typed. */
    public void forget() {
        getElement().executeJs("window.laksana.typed.forget($0)", typedKey);
    }

    /** Asks the browser, which knows of letters that were not sent yet. */
    void askWhetherTyped(Consumer<Boolean> told) {
        getElement().executeJs("return window.laksana.typed.has($0)", typedKey).then(Boolean.class, told::accept);
    }

    void focusFirst() {
        binder.getFields()
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs("return window.laksana.typed.restore(this, $0)", typedKey)
                .then(Boolean.class, restored -> {
                    if (restored) {
                        Toast.done(getTranslation("form.restored"));
                    }
                });
    }

    private Optional<T> changed() {
        if (binder.validate().isOk()) {
            try {
                return Optional.of(binder.writeRecord());
            } catch (ValidationException e) {
                throw new IllegalStateException("What has just been found valid is not.", e);
            }
        }
        binder.getFields()
                .filter(field -> field instanceof HasValidation checked && checked.isInvalid())
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
        return Optional.empty();
    }
}
