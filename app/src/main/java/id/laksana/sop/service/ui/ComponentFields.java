package id.laksana.sop.service.ui;

import com.vaadin.flow.component.customfield.CustomField;
import id.laksana.sop.service.Component;
import id.laksana.sop.service.Proposal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The words of a group of components. */
final class ComponentFields extends CustomField<Map<Component, String>> {

    private static final long serialVersionUID = 1L;

    private final Map<Component, ComponentField> fields = new EnumMap<>(Component.class);

    ComponentFields(String label, List<Component> components, Proposal proposal) {
        super(Map.of());
        setLabel(label);
        addClassName("service-components");
        setWidthFull();
        components.forEach(component -> {
            ComponentField field = new ComponentField(component, proposal.of(component), this::updateValue);
            fields.put(component, field);
            add(field);
        });
    }

    boolean areShortEnough() {
        return fields.values().stream().filter(field -> !field.isShortEnough()).count() == 0;
    }

    /** Where something is too long, and otherwise at the beginning. */
    @Override
    public void focus() {
        fields.values().stream()
                .filter(field -> !field.isShortEnough())
                .findFirst()
                .orElseGet(() -> fields.values().iterator().next())
                .focus();
    }

    @Override
    protected Map<Component, String> generateModelValue() {
        Map<Component, String> said = new EnumMap<>(Component.class);
        fields.forEach((component, field) -> said.put(component, field.value()));
        said.values().removeIf(String::isBlank);
        return said;
    }

    @Override
    protected void setPresentationValue(Map<Component, String> said) {
        fields.forEach((component, field) -> field.show(said.getOrDefault(component, "")));
    }
}
