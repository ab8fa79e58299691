package id.laksana.sop.service.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import id.laksana.sop.service.StatutoryTime;

/** When the law deems an application granted, with the sentence of the law at hand. */
final class StatutoryFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final IntegerField days = new IntegerField(getTranslation("service.field.statutoryDays"));
    private final TextArea basis = new TextArea(getTranslation("service.field.statutoryBasis"));
    private final Paragraph meaning = new Paragraph();

    StatutoryFields(Binder<ServiceFields> binder, IntegerField.IntegerFieldI18n wrong) {
        getContent().addClassName("statutory-fields");
        days.setId("statutory-days");
        days.setWidthFull();
        days.setMin(0);
        days.setMax(StatutoryTime.MOST);
        days.setHelperText(getTranslation("service.statutory.help", StatutoryTime.USUAL_DAYS));
        days.setI18n(wrong);
        days.addValueChangeListener(_ -> tell());
        binder.forField(days).bind("statutoryDays");
        basis.setId("statutory-basis");
        basis.setWidthFull();
        basis.setMaxLength(StatutoryTime.LONGEST_BASIS);
        basis.setMinRows(1);
        basis.setHelperText(getTranslation("service.statutory.basis.help"));
        binder.forField(basis)
                .withValidator(
                        text -> text.strip().length() <= StatutoryTime.LONGEST_BASIS,
                        getTranslation("form.too-long", StatutoryTime.LONGEST_BASIS))
                .bind("statutoryBasis");
        meaning.getElement().setAttribute("role", "status");
        Paragraph law = new Paragraph(getTranslation("service.statutory.law"));
        law.addClassName("law");
        getContent().add(law, days, meaning, basis);
        tell();
    }

    private void tell() {
        Integer own = days.getValue();
        if (own != null && (own < 0 || own > StatutoryTime.MOST)) {
            meaning.setText("");
        } else if (own == null) {
            meaning.setText(getTranslation("service.statutory.usual", StatutoryTime.USUAL_DAYS));
        } else if (own == 0) {
            meaning.setText(getTranslation("service.statutory.none"));
        } else {
            meaning.setText(getTranslation("service.statutory.own", own));
        }
    }
}
