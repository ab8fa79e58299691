package id.laksana.sop.service.field.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.laksana.sop.service.field.ApplicationForm;
import id.laksana.sop.service.field.Filling.Demand;
import id.laksana.sop.service.field.Requirement;
import java.util.Optional;

/** The form as the counter will see it. It can be tried, and nothing of that is kept. */
final class FormPreview extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    FormPreview() {
        getContent().addClassName("form-preview");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", getTranslation("application-form.preview"));
    }

    void show(ApplicationForm form) {
        FieldsForm fields = new FieldsForm(form, Optional.empty());
        Paragraph told = new Paragraph();
        told.getElement().setAttribute("role", "status");
        Button check = new Button(
                getTranslation("application-form.try"),
                _ -> told.setText(fields.values(Demand.WHOLE)
                        .map(_ -> getTranslation("application-form.try.right"))
                        .orElseGet(() -> getTranslation("application-form.try.wrong"))));
        getContent().removeAll();
        getContent().add(new H3(getTranslation("application-form.preview")), fields, requirements(form), check, told);
    }

    private UnorderedList requirements(ApplicationForm form) {
        UnorderedList list = new UnorderedList();
        list.addClassName("form-requirements");
        list.getElement().setAttribute("aria-label", getTranslation("application-form.requirements"));
        form.requirements().stream().map(FormPreview::line).map(ListItem::new).forEach(list::add);
        list.setVisible(!form.requirements().isEmpty());
        return list;
    }

    private static String line(Requirement item) {
        return item.note().isBlank() ? item.text() : item.text() + " (" + item.note() + ")";
    }
}
