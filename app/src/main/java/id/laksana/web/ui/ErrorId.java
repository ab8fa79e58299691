package id.laksana.web.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.laksana.web.RequestId;

/** What an error has in common with the log, for handing on to who can look there. */
public class ErrorId extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    public ErrorId() {
        String id = RequestId.current();
        Button copy = new Button(VaadinIcon.COPY_O.create());
        copy.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        copy.setAriaLabel(getTranslation("refusal.copy"));
        copy.setTooltipText(getTranslation("refusal.copy"));
        copy.getElement().executeJs("this.addEventListener('click', () => navigator.clipboard.writeText($0))", id);
        getContent().addClassName("id");
        getContent().add(new Span("ID " + id), copy);
    }
}
