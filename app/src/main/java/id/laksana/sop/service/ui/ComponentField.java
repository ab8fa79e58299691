package id.laksana.sop.service.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import id.laksana.sop.service.Component;
import id.laksana.sop.service.ServiceStandard;
import id.laksana.web.ui.Toast;
import java.util.List;
import java.util.Locale;

/** The words of one component, and below them what the SOP proposes. */
final class ComponentField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextArea words = new TextArea();
    private final NativeDetails offer = new NativeDetails();

    /** @param changed told whenever the words have been changed */
    ComponentField(Component component, List<String> proposal, Runnable changed) {
        words.setLabel(getTranslation("service.field." + component));
        words.setId("component-" + component.name().toLowerCase(Locale.ROOT));
        words.setMaxLength(ServiceStandard.LONGEST);
        words.setMinRows(2);
        words.setMaxRows(12);
        words.setWidthFull();
        words.addValueChangeListener(_ -> changed.run());
        getContent().addClassName("service-component");
        getContent().add(words);
        if (!proposal.isEmpty()) {
            getContent().add(offered(proposal));
        }
    }

    String value() {
        return words.getValue();
    }

    void show(String said) {
        words.setValue(said);
        offer.setOpen(said.isBlank());
    }

    boolean isShortEnough() {
        boolean shortEnough = words.getValue().strip().length() <= ServiceStandard.LONGEST;
        words.setErrorMessage(getTranslation("form.too-long", ServiceStandard.LONGEST));
        words.setInvalid(!shortEnough);
        return shortEnough;
    }

    void focus() {
        words.focus();
    }

    private NativeDetails offered(List<String> proposal) {
        UnorderedList lines = new UnorderedList();
        proposal.stream().map(ListItem::new).forEach(lines::add);
        Button use = new Button(getTranslation("service.use"), _ -> use(String.join("\n", proposal)));
        use.setAriaLabel(getTranslation("service.use-of", words.getLabel()));
        use.addThemeVariants(ButtonVariant.TERTIARY);
        offer.setSummaryText(getTranslation("service.proposal", proposal.size()));
        offer.setContent(new Div(lines, use));
        offer.setOpen(true);
        return offer;
    }

    private void use(String proposed) {
        String before = words.getValue();
        show(proposed);
        words.focus();
        if (!before.isBlank() && !before.equals(proposed)) {
            Toast.undoable(getTranslation("service.used", words.getLabel()), () -> show(before));
        }
    }
}
