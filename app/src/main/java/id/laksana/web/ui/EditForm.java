package id.laksana.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.binder.Binder;
import java.util.function.UnaryOperator;

/** A page on which one thing is read, changed and saved. */
public class EditForm<T> extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final EditFields<T> fields;
    private final H1 title;

    /**
     * @param typedKey tells what is edited and by whom, so that nothing typed turns up in another form
     * @param saving stores the changed thing and returns it as it is stored now
     */
    public EditForm(String title, String explanation, Binder<T> binder, String typedKey, UnaryOperator<T> saving) {
        this.title = new H1(title);
        fields = new EditFields<>(binder, typedKey, saving);
        Button save = new Button(getTranslation("form.save"), _ -> fields.save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(fields);
        getContent().addClassName("edit-form");
        getContent().add(this.title, new Paragraph(explanation), fields, save);
    }

    /** What is edited is called otherwise from now on. */
    public void rename(String name) {
        title.setText(name);
    }

    public void add(Component field, int columns) {
        fields.add(field, columns);
    }

    /** Carries along a component of the record that nobody edits. */
    public <V> void carry(String property) {
        fields.<V>carry(property);
    }

    public void show(T stored) {
        fields.show(stored);
    }
}
