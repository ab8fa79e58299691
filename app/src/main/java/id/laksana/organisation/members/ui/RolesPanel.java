package id.laksana.organisation.members.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import id.laksana.identity.members.MemberActs;
import id.laksana.identity.members.StaffMember;

/** The roles of a member, to be given and taken. */
final class RolesPanel extends Div {

    private static final long serialVersionUID = 1L;

    RolesPanel(MemberActs acts, MemberWords words, StaffMember member, Runnable afterwards) {
        RolesField roles = new RolesField(member.roles());
        Button save = new Button(getTranslation("form.save"), _ -> {
            if (roles.isChosen()) {
                words.tell(
                        acts.changeRoles(member.id(), roles.getValue()),
                        getTranslation("member.roles.saved"),
                        afterwards);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        addClassName("roles-panel");
        add(roles, save);
    }
}
