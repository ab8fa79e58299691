package id.laksana.sop.layout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.laksana.sop.json.Json;
import id.laksana.sop.json.RecordJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A part of the form whose fields each stand for one place of a layout. */
final class Inputs extends Details {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 300;

    private final FormLayout fields = new FormLayout();
    private final transient BiConsumer<String, Json> edited;
    private final transient List<Consumer<Json.Members>> shown = new ArrayList<>();

    /** Whether what changes is shown, and not typed. */
    private boolean showing;

    /** @param edited takes the place and what is said there now */
    Inputs(String summary, BiConsumer<String, Json> edited) {
        super(summary);
        this.edited = edited;
        fields.setAutoResponsive(true);
        fields.setAutoRows(true);
        fields.setMaxColumns(2);
        fields.setColumnWidth("14em");
        fields.setExpandColumns(true);
        fields.setExpandFields(true);
        add(new Div(fields));
    }

    void show(Json.Members tree) {
        showing = true;
        shown.forEach(one -> one.accept(tree));
        showing = false;
    }

    Inputs text(String path, String label) {
        TextField field = new TextField(label);
        field.setId(path.replace('/', '-'));
        field.setMaxLength(LONGEST);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> edit(path, new Json.Text(change.getValue())));
        shown.add(tree -> field.setValue(Trees.text(tree, path)));
        return with(field, 1);
    }

    Inputs tick(String path, String label) {
        Checkbox box = new Checkbox(label);
        box.addValueChangeListener(change -> edit(path, new Json.Truth(change.getValue())));
        shown.add(tree -> box.setValue(Trees.truth(tree, path)));
        return with(box, 2);
    }

    Inputs choice(String path, String label, List<Column.Choice> words) {
        Select<String> select = new Select<>();
        Map<String, String> labels = new LinkedHashMap<>();
        words.forEach(choice -> labels.put(choice.word(), choice.label()));
        select.setLabel(label);
        select.setItems(labels.keySet());
        select.setItemLabelGenerator(word -> labels.getOrDefault(word, word));
        select.addValueChangeListener(change -> edit(path, new Json.Text(change.getValue())));
        shown.add(tree -> select.setValue(Trees.text(tree, path)));
        return with(select, 1);
    }

    /** One that may be left open. */
    Inputs optionalChoice(String path, String label, List<Column.Choice> words) {
        Select<String> select = new Select<>();
        Map<String, String> labels = new LinkedHashMap<>();
        words.forEach(choice -> labels.put(choice.word(), choice.label()));
        select.setLabel(label);
        select.setItems(labels.keySet());
        select.setItemLabelGenerator(word -> labels.getOrDefault(word, getTranslation("layouts.row.none")));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("layouts.row.none"));
        select.addValueChangeListener(change ->
                edit(path, change.getValue() == null ? new Json.Nothing() : new Json.Text(change.getValue())));
        shown.add(tree -> {
            String is = Trees.text(tree, path);
            select.setValue(labels.containsKey(is) ? is : null);
        });
        return with(select, 2);
    }

    /** Several lines, each a text of its own. */
    Inputs lines(String path, String label) {
        TextArea area = new TextArea(label);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setMaxLength(LONGEST * 4);
        area.addValueChangeListener(change -> edit(
                path,
                RecordJson.write(change.getValue()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList())));
        shown.add(tree -> {
            List<String> lines = Trees.texts(tree, path);
            if (!area.getValue()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList()
                    .equals(lines)) {
                area.setValue(String.join("\n", lines));
            }
        });
        return with(area, 2);
    }

    /** A list whose rows are records. */
    Inputs rows(String path, String label, List<Column> columns, Json.Members fresh) {
        RowsField field = new RowsField(label, columns, fresh, all -> edit(path, new Json.Elements(all)));
        shown.add(tree -> field.show(Trees.elements(tree, path)));
        return with(field, 2);
    }

    Inputs with(Component field, int columns) {
        fields.add(field);
        fields.setColspan(field, columns);
        return this;
    }

    Inputs shows(Consumer<Json.Members> one) {
        shown.add(one);
        return this;
    }

    void edit(String path, Json value) {
        if (!showing) {
            edited.accept(path, value);
        }
    }
}
