package id.laksana.organisation.members.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import id.laksana.identity.Role;
import java.util.Set;

/** Which roles somebody has in the agency: at least one. */
final class RolesField extends CheckboxGroup<Role> {

    private static final long serialVersionUID = 1L;

    RolesField(Set<Role> held) {
        setId("roles");
        setLabel(getTranslation("member.roles"));
        setItems(Role.values());
        setItemLabelGenerator(role -> getTranslation("role." + role));
        setItemHelperGenerator(role -> getTranslation("member.role." + role));
        addClassName("choices");
        addThemeName("vertical");
        setValue(held);
        addValueChangeListener(_ -> setInvalid(false));
        setManualValidation(true);
    }

    boolean isChosen() {
        setErrorMessage(getTranslation("member.roles.none"));
        setInvalid(getValue().isEmpty());
        return !isInvalid();
    }
}
