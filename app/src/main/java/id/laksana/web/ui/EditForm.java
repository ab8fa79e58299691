package id.laksana.web.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import com.vaadin.flow.data.binder.ValidationException;
import id.laksana.web.StaleVersion;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A form for one thing that is read, changed and saved. What is typed stays in the browser's tab until it is saved, so
 * that an ended login or a lost connection costs nothing of it.
 */
@JsModule("context://assets/typed.js")
public class EditForm<T> extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Binder<T> binder;
    private final FormLayout fields = new FormLayout();
    private final Button save = new Button();
    private final transient UnaryOperator<T> saving;
    private final String typedKey;

    /**
     * @param typedKey tells what is edited and by whom, so that nothing typed turns up in another form
     * @param saving stores the changed thing and returns it as it is stored now
     */
    public EditForm(String title, String explanation, Binder<T> binder, String typedKey, UnaryOperator<T> saving) {
        this.binder = binder;
        this.saving = saving;
        this.typedKey = typedKey;
        fields.setAutoResponsive(true);
        fields.setAutoRows(true);
        fields.setMaxColumns(2);
        fields.setColumnWidth("20em");
        fields.setExpandColumns(true);
        fields.setExpandFields(true);
        save.setText(getTranslation("form.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(_ -> save());
        save.addClickShortcut(Key.ENTER).listenOn(fields);
        getContent().addClassName("edit-form");
        getContent().add(new H1(title), new Paragraph(explanation), fields, save);
    }

    public void add(Component field, int columns) {
        fields.add(field);
        fields.setColspan(field, columns);
    }

    /** Carries along a component of the record that nobody edits. */
    public <V> void carry(String property) {
        binder.forField(new ReadOnlyHasValue<V>(_ -> {})).bind(property);
    }

    public void show(T stored) {
        binder.readRecord(stored);
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

    private void save() {
        Optional<T> changed = changed();
        if (changed.isEmpty()) {
            return;
        }
        try {
            show(saving.apply(changed.get()));
            getElement().executeJs("window.laksana.typed.forget($0)", typedKey);
            Toast.done(getTranslation("form.saved"));
        } catch (StaleVersion e) {
            Toast.refused(getTranslation("refusal.stale.text"));
        }
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
