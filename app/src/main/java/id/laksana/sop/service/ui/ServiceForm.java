package id.laksana.sop.service.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import id.laksana.sop.procedure.WorkUnit;
import id.laksana.sop.service.Component;
import id.laksana.sop.service.Fee;
import id.laksana.sop.service.KeptService;
import id.laksana.sop.service.Promise;
import id.laksana.sop.service.Service;
import id.laksana.sop.service.StatutoryTime;
import id.laksana.web.ui.EditForm;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All that an administrator lays down of a service. */
final class ServiceForm extends EditForm<ServiceFields> {

    private static final long serialVersionUID = 1L;

    private final Binder<ServiceFields> binder;
    private final transient KeptService kept;
    private final IntegerField amount = new IntegerField(getTranslation("service.field.promise"));
    private final Select<WorkUnit> unit = new Select<>();
    private final PromiseNote note;

    /** @param published where everybody reads it */
    ServiceForm(KeptService kept, String typedKey, Anchor published, UnaryOperator<ServiceFields> saving) {
        this(new Binder<>(ServiceFields.class), kept, typedKey, published, saving);
    }

    private ServiceForm(
            Binder<ServiceFields> binder,
            KeptService kept,
            String typedKey,
            Anchor published,
            UnaryOperator<ServiceFields> saving) {
        super(kept.service().name(), "", binder, typedKey, saving);
        this.binder = binder;
        this.kept = kept;
        this.note = new PromiseNote(kept.proposal().slowest());
        add(new Div(new Span(getTranslation("service.explanation") + " "), published), 2);
        add(name(), 2);
        add(canonical(), 2);
        addPromise();
        add(fee(), 2);
        add(new StatutoryFields(binder, wrong(StatutoryTime.MOST, 0)), 2);
        add(components("delivery", Component.ofDelivery()), 2);
        add(components("organisation", Component.ofOrganisation()), 2);
        carry("version");
        show(ServiceFields.of(kept));
    }

    private TextField name() {
        TextField field = new TextField(getTranslation("service.field.name"));
        field.setId("name");
        field.setMaxLength(Service.LONGEST_NAME);
        field.setRequiredIndicatorVisible(true);
        binder.forField(field)
                .withValidator(text -> !text.isBlank(), getTranslation("form.required"))
                .withValidator(
                        text -> text.strip().length() <= Service.LONGEST_NAME,
                        getTranslation("form.too-long", Service.LONGEST_NAME))
                .bind("name");
        return field;
    }

    private ComboBox<String> canonical() {
        ComboBox<String> field =
                CanonicalField.of(Optional.ofNullable(kept.service().canonical()), getLocale());
        binder.forField(field).bind("canonical");
        return field;
    }

    private void addPromise() {
        amount.setId("amount");
        amount.setMin(1);
        amount.setMax(Promise.MOST);
        amount.setHelperText(getTranslation("service.promise.help"));
        amount.setI18n(wrong(Promise.MOST, 1));
        amount.addValueChangeListener(_ -> note.show(promised()));
        binder.forField(amount).bind("amount");
        unit.setId("unit");
        unit.setLabel(getTranslation("service.unit"));
        unit.setItems(WorkUnit.DAY, WorkUnit.HOUR, WorkUnit.MINUTE);
        unit.setItemLabelGenerator(one -> getTranslation("service.unit." + one));
        unit.addValueChangeListener(_ -> note.show(promised()));
        binder.forField(unit)
                .withValidator(Objects::nonNull, getTranslation("form.required"))
                .bind("unit");
        add(amount, 1);
        add(unit, 1);
        add(note, 2);
    }

    private Optional<Promise> promised() {
        return Optional.ofNullable(amount.getValue())
                .filter(typed -> typed >= 1 && typed <= Promise.MOST && unit.getValue() != null)
                .map(typed -> new Promise(typed, unit.getValue()));
    }

    private IntegerField fee() {
        IntegerField field = new IntegerField(getTranslation("service.field.fee"));
        field.setId("fee");
        field.setPrefixComponent(new Span("Rp"));
        field.setMin(0);
        field.setMax(Fee.MOST);
        field.setHelperText(getTranslation("service.fee.help"));
        field.setI18n(wrong(Fee.MOST, 0));
        binder.forField(field).bind("rupiah");
        return field;
    }

    private IntegerField.IntegerFieldI18n wrong(int most, int least) {
        String words = getTranslation("service.number.wrong", least, most);
        return new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(words)
                .setMinErrorMessage(words)
                .setMaxErrorMessage(words);
    }

    private ComponentFields components(String group, List<Component> components) {
        ComponentFields fields =
                new ComponentFields(getTranslation("service.group." + group), components, kept.proposal());
        fields.setId(group);
        binder.forField(fields)
                .withValidator(_ -> fields.areShortEnough(), getTranslation("service.components.too-long"))
                .bind(group);
        return fields;
    }
}
