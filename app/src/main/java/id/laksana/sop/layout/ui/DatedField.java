package id.laksana.sop.layout.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.laksana.sop.json.Json;
import id.laksana.sop.sheet.IdentityField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The line above the signatures that says where and when. */
final class DatedField extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 100;

    private final Checkbox printed = new Checkbox(getTranslation("layouts.dated"));
    private final TextField place = new TextField(getTranslation("layouts.dated.place"));
    private final Select<IdentityField> day = new Select<>();
    private boolean showing;

    /** @param changed takes what is said; nothing where the line is not printed */
    DatedField(Consumer<Json> changed) {
        place.setMaxLength(LONGEST);
        place.setValueChangeMode(ValueChangeMode.LAZY);
        day.setLabel(getTranslation("layouts.dated.day"));
        day.setItems(IdentityField.RATIFIED, IdentityField.EFFECTIVE, IdentityField.CREATED, IdentityField.REVISED);
        day.setItemLabelGenerator(field ->
                field == null ? getTranslation("layouts.dated.by-hand") : getTranslation("identity." + field.name()));
        day.setEmptySelectionAllowed(true);
        day.setEmptySelectionCaption(getTranslation("layouts.dated.by-hand"));
        printed.addValueChangeListener(_ -> tell(changed));
        place.addValueChangeListener(_ -> tell(changed));
        day.addValueChangeListener(_ -> tell(changed));
        getContent().addClassName("dated-field");
        getContent().add(printed, place, day);
    }

    void show(Json.Members tree) {
        showing = true;
        boolean stands = Trees.at(tree, "dated") != null;
        printed.setValue(stands);
        if (stands) {
            place.setValue(Trees.text(tree, "dated/place"));
            String field = Trees.text(tree, "dated/field");
            day.setValue(field.isEmpty() ? null : IdentityField.valueOf(field));
        }
        place.setVisible(stands);
        day.setVisible(stands);
        showing = false;
    }

    private void tell(Consumer<Json> changed) {
        if (showing) {
            return;
        }
        place.setVisible(printed.getValue());
        day.setVisible(printed.getValue());
        if (!printed.getValue()) {
            changed.accept(new Json.Nothing());
            return;
        }
        Map<String, Json> said = new LinkedHashMap<>();
        said.put("place", new Json.Text(place.getValue().strip()));
        if (day.getValue() != null) {
            said.put("field", new Json.Text(day.getValue().name()));
        }
        changed.accept(new Json.Members(said));
    }
}
