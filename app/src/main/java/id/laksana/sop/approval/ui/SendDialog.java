package id.laksana.sop.approval.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.laksana.sop.approval.Person;
import id.laksana.sop.approval.Round;
import java.util.List;
import java.util.Optional;

/** Asks who is to review a draft; nobody in particular is right too. */
final class SendDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** What is done with the answer. */
    @FunctionalInterface
    interface Send {
        void to(List<Person> reviewers, String note);
    }

    SendDialog(List<Person> members, Optional<ObstacleNote> obstacles, Send send) {
        MultiSelectComboBox<Person> reviewers = new MultiSelectComboBox<>(getTranslation("approval.reviewers"));
        reviewers.setItems(members);
        reviewers.setItemLabelGenerator(Person::name);
        reviewers.setHelperText(getTranslation("approval.reviewers.help"));
        reviewers.setWidthFull();
        TextArea note = note(getTranslation("approval.note"));
        Button act = new Button(getTranslation("approval.send.act"));
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.addClickListener(_ -> {
            if (isOpened()) {
                close();
                send.to(List.copyOf(reviewers.getValue()), note.getValue());
            }
        });
        setHeaderTitle(getTranslation("approval.send.title"));
        addClassName("form-dialog");
        setCloseOnOutsideClick(false);
        Div fields = new Div(reviewers, note);
        fields.addClassName("dialog-fields");
        add(new Paragraph(getTranslation("approval.send.text")));
        obstacles.ifPresent(this::add);
        add(fields);
        getFooter().add(new Button(getTranslation("form.cancel"), _ -> close()), act);
    }

    static TextArea note(String label) {
        TextArea note = new TextArea(label);
        note.setMaxLength(Round.LONGEST_NOTE);
        note.setWidthFull();
        return note;
    }
}
