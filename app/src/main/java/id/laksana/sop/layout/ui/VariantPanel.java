package id.laksana.sop.layout.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.laksana.sop.layout.LayoutDraft.VariantHead;
import java.util.List;
import java.util.function.Consumer;

/** What a variant is called and which sheets it is for. */
final class VariantPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST = 4000;

    private final TextField name = new TextField(getTranslation("layouts.variant.name"));
    private final TextArea units = new TextArea(getTranslation("layouts.variant.units"));
    private final TextArea codes = new TextArea(getTranslation("layouts.variant.codes"));
    private boolean showing;

    VariantPanel(Consumer<VariantHead> changed, Runnable removed) {
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        units.setMaxLength(LONGEST);
        units.setHelperText(getTranslation("layouts.variant.units.help"));
        codes.setMaxLength(LONGEST);
        codes.setHelperText(getTranslation("layouts.variant.codes.help"));
        name.addValueChangeListener(_ -> tell(changed));
        units.addValueChangeListener(_ -> tell(changed));
        codes.addValueChangeListener(_ -> tell(changed));
        Button remove = new Button(getTranslation("layouts.variant.remove"), _ -> removed.run());
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        getContent().addClassName("variant-panel");
        getContent().add(new Paragraph(getTranslation("layouts.variant.note")), name, units, codes, remove);
    }

    void show(VariantHead head) {
        showing = true;
        name.setValue(head.name());
        units.setValue(String.join("\n", head.units()));
        codes.setValue(String.join("\n", head.codes()));
        showing = false;
    }

    private void tell(Consumer<VariantHead> changed) {
        name.setInvalid(name.isEmpty());
        if (!showing && !name.isEmpty()) {
            changed.accept(new VariantHead(name.getValue().strip(), lines(units), lines(codes)));
        }
    }

    private static List<String> lines(TextArea area) {
        return area.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
