package id.laksana.sop.approval.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import id.laksana.sop.approval.Comment;
import id.laksana.web.VisibleText;
import java.util.function.Consumer;

/** Where one says something. */
final class CommentForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextArea text = new TextArea();

    CommentForm(String label, Consumer<String> said) {
        text.setLabel(label);
        text.setMaxLength(Comment.LONGEST);
        text.setErrorMessage(getTranslation("form.required"));
        text.setWidthFull();
        text.addValueChangeListener(_ -> text.setInvalid(false));
        Button say = new Button(getTranslation("comment.say"), _ -> say(said));
        say.addThemeVariants(ButtonVariant.PRIMARY);
        say.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(text);
        Button leave = new Button(getTranslation("form.cancel"), _ -> setVisible(false));
        Div actions = new Div(leave, say);
        actions.addClassName("actions");
        getContent().addClassName("comment-form");
        getContent().add(text, actions);
    }

    void label(String label) {
        text.setLabel(label);
    }

    void begin() {
        text.focus();
    }

    private void say(Consumer<String> said) {
        String typed = text.getValue();
        if (VisibleText.of(typed).isBlank()) {
            text.setInvalid(true);
            text.focus();
        } else {
            text.clear();
            setVisible(false);
            said.accept(typed);
        }
    }
}
