package id.laksana.sop.service.field.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import id.laksana.sop.service.field.Address;
import id.laksana.sop.service.field.Entered;
import id.laksana.sop.service.field.Field;
import id.laksana.sop.service.field.FieldRefusal.Reason;
import id.laksana.sop.service.field.Value;
import java.util.List;

/** An address by its lines. */
final class AddressInput extends Composite<Div> implements FieldInput {

    private static final long serialVersionUID = 1L;

    private final transient Field field;
    private final TextField street;
    private final TextField village;
    private final TextField district;
    private final TextField regency;
    private final TextField postcode;

    AddressInput(Field field) {
        this.field = field;
        street = line("street", Address.LONGEST_STREET);
        village = line("village", Address.LONGEST_PLACE);
        district = line("district", Address.LONGEST_PLACE);
        regency = line("regency", Address.LONGEST_PLACE);
        postcode = line("postcode", 5);
        postcode.getElement().setAttribute("inputmode", "numeric");
        street.setManualValidation(true);
        postcode.setManualValidation(true);
        street.setHelperText(field.help());
        street.setRequiredIndicatorVisible(field.required());
        Span legend = new Span(field.label());
        legend.addClassName("legend");
        Div rest = new Div(village, district, regency, postcode);
        rest.addClassName("address-rest");
        getContent().addClassName("address-input");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", field.label());
        getContent().add(legend, street, rest);
    }

    @Override
    public Field field() {
        return field;
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Entered entered() {
        return new Entered.Lines(new Address(
                street.getValue(), village.getValue(), district.getValue(), regency.getValue(), postcode.getValue()));
    }

    @Override
    public void show(Value value) {
        if (value instanceof Value.Place(Address address)) {
            street.setValue(address.street());
            village.setValue(address.village());
            district.setValue(address.district());
            regency.setValue(address.regency());
            postcode.setValue(address.postcode());
        }
    }

    @Override
    public void wrong(Reason why, String words) {
        TextField line = why instanceof Reason.NoPostcode ? postcode : street;
        line.setErrorMessage(words);
        line.setInvalid(true);
    }

    @Override
    public void right() {
        street.setInvalid(false);
        postcode.setInvalid(false);
    }

    @Override
    public void focus() {
        (postcode.isInvalid() ? postcode : street).focus();
    }

    @Override
    public void onChange(Runnable changed) {
        List.of(street, village, district, regency, postcode)
                .forEach(line -> line.addValueChangeListener(_ -> changed.run()));
    }

    private TextField line(String name, int longest) {
        TextField line = new TextField(getTranslation("address." + name));
        line.setId("field-" + field.id() + "-" + name);
        line.setAriaLabel(getTranslation("address.of", line.getLabel(), field.label()));
        line.setMaxLength(longest);
        line.setWidthFull();
        return line;
    }
}
