package id.laksana.organisation.structure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Small buttons beside a thing; each is called by what it does and to what. */
final class Actions extends Div {

    private static final long serialVersionUID = 1L;

    private final String thing;

    Actions(String thing) {
        this.thing = thing;
        addClassName("actions");
    }

    void add(VaadinIcon icon, String name, Runnable act) {
        Button button = new Button(icon.create(), _ -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(name + ": " + thing);
        button.setTooltipText(name);
        add(button);
    }
}
