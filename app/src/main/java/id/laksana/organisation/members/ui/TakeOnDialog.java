package id.laksana.organisation.members.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import id.laksana.identity.Role;
import id.laksana.identity.members.MemberActs;
import id.laksana.identity.members.MemberResult;
import id.laksana.identity.members.NewMember;
import id.laksana.web.ui.OneDialog;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes somebody on: who has an account already, or who needs one. */
final class TakeOnDialog {

    private final Dialog dialog = new Dialog();
    private final RadioButtonGroup<Boolean> isNew = new RadioButtonGroup<>();
    private final TextField account = field("account", NewMember.LONGEST_EMAIL);
    private final TextField name = field("name", NewMember.LONGEST_NAME);
    private final TextField username = field("username", NewMember.LONGEST_USERNAME);
    private final TextField email = field("email", NewMember.LONGEST_EMAIL);
    private final RolesField roles = new RolesField(Set.of(Role.OFFICER));
    private final Paragraph refused = new Paragraph();
    private final MemberActs acts;
    private final MemberWords words;
    private final Runnable afterwards;

    TakeOnDialog(MemberActs acts, MemberWords words, Runnable afterwards) {
        this.acts = acts;
        this.words = words;
        this.afterwards = afterwards;
        isNew.setLabel(dialog.getTranslation("member.take-on.which"));
        isNew.setItems(true, false);
        isNew.setItemLabelGenerator(
                fresh -> dialog.getTranslation(fresh ? "member.take-on.new" : "member.take-on.existing"));
        isNew.addClassName("choices");
        isNew.addValueChangeListener(change -> choose(change.getValue()));
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        Button save = new Button(dialog.getTranslation("member.take-on"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> save.setEnabled(true));
        dialog.setHeaderTitle(dialog.getTranslation("member.take-on"));
        dialog.addClassNames("form-dialog", "take-on");
        dialog.setCloseOnOutsideClick(false);
        dialog.add(fields(isNew, account, name, username, email, roles, refused));
        dialog.getFooter().add(new Button(dialog.getTranslation("form.cancel"), _ -> dialog.close()), save);
        isNew.setValue(true);
    }

    void open() {
        if (OneDialog.open(dialog)) {
            name.focus();
        }
    }

    private void choose(boolean fresh) {
        account.setVisible(!fresh);
        name.setVisible(fresh);
        username.setVisible(fresh);
        email.setVisible(fresh);
        refused.setText("");
    }

    private void save() {
        refused.setText("");
        Optional<MemberResult> result = isNew.getValue() ? takeOnNew() : takeOnExisting();
        result.ifPresent(this::tell);
    }

    private void tell(MemberResult result) {
        Optional<String> refusal = words.refusal(result);
        if (refusal.isPresent()) {
            refused.setText(refusal.get());
            return;
        }
        dialog.close();
        String whom = result instanceof MemberResult.Done done ? done.member().name() : "";
        words.tell(result, dialog.getTranslation("member.taken-on", whom), afterwards);
    }

    private Optional<MemberResult> takeOnExisting() {
        return areAll(check(account, !account.getValue().isBlank()), roles.isChosen())
                ? Optional.of(acts.takeOn(account.getValue(), roles.getValue()))
                : Optional.empty();
    }

    private Optional<MemberResult> takeOnNew() {
        NewMember member = new NewMember(name.getValue(), username.getValue(), email.getValue());
        boolean valid = areAll(
                check(name, member.hasName()),
                check(username, member.hasUsername()),
                check(email, member.hasUsableEmail()),
                roles.isChosen());
        return valid ? Optional.of(acts.takeOn(member, roles.getValue())) : Optional.empty();
    }

    /** Each field says for itself what is wrong with it, so all are looked at. */
    private static boolean areAll(Boolean... valid) {
        return List.of(valid).stream().allMatch(one -> one);
    }

    private static boolean check(TextField field, boolean valid) {
        field.setInvalid(!valid);
        return valid;
    }

    private TextField field(String property, int longest) {
        TextField field = new TextField(dialog.getTranslation("member.field." + property));
        field.setId("member-" + property);
        field.setMaxLength(longest);
        field.setManualValidation(true);
        field.setHelperText(dialog.getTranslation("member.hint." + property));
        field.setErrorMessage(dialog.getTranslation("member.wrong." + property));
        field.addValueChangeListener(_ -> field.setInvalid(false));
        return field;
    }

    private static Div fields(Component... fields) {
        Div form = new Div(fields);
        form.addClassName("take-on-fields");
        return form;
    }
}
