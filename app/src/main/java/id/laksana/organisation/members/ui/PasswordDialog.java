package id.laksana.organisation.members.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import id.laksana.identity.members.MemberResult;

/** Shows a password that works once, this once. */
final class PasswordDialog {

    private final Dialog dialog = new Dialog();

    /** @param afterwards once it has been noted */
    PasswordDialog(MemberResult.OneTimePassword given, Runnable afterwards) {
        dialog.setHeaderTitle(dialog.getTranslation("member.password.title"));
        dialog.addClassNames("form-dialog", "password-dialog");
        dialog.setCloseOnEsc(false);
        dialog.setCloseOnOutsideClick(false);
        DescriptionList who = new DescriptionList();
        who.addClassName("facts");
        who.add(
                new DescriptionList.Term(dialog.getTranslation("member.name")),
                new DescriptionList.Description(given.member().name()),
                new DescriptionList.Term(dialog.getTranslation("member.username")),
                new DescriptionList.Description(given.member().username()));
        Button noted = new Button(dialog.getTranslation("member.password.noted"), _ -> {
            dialog.close();
            afterwards.run();
        });
        noted.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(new Paragraph(dialog.getTranslation("member.password.text")), who, password(given.password()));
        dialog.getFooter().add(noted);
    }

    void open() {
        dialog.open();
    }

    private TextField password(String password) {
        TextField field = new TextField(dialog.getTranslation("member.password"));
        field.setId("one-time-password");
        field.setValue(password);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        Span copied = new Span();
        copied.getElement().setAttribute("role", "status");
        Button copy = new Button(VaadinIcon.COPY_O.create());
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        copy.setAriaLabel(dialog.getTranslation("member.password.copy"));
        copy.setTooltipText(dialog.getTranslation("member.password.copy"));
        copy.addClickListener(_ -> copy.getElement()
                .executeJs(
                        "return navigator.clipboard ? navigator.clipboard.writeText($0).then(() => true, () => false) : false",
                        password)
                .then(Boolean.class, done -> {
                    copied.setText(
                            dialog.getTranslation(done ? "member.password.copied" : "member.password.not-copied"));
                    field.focus();
                }));
        field.setSuffixComponent(copy);
        field.setHelperComponent(copied);
        return field;
    }
}
