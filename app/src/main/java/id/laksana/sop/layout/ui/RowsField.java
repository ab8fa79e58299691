package id.laksana.sop.layout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.laksana.sop.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A list whose rows are typed, moved up and down, added and removed, all by keyboard. */
final class RowsField extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 300;

    private final String legend;
    private final transient List<Column> columns;
    private final transient Json.Members fresh;
    private final transient Consumer<List<Json>> changed;
    private final Div rows = new Div();
    private transient List<Json> values = List.of();

    /** @param fresh what a row that is added says at first */
    RowsField(String legend, List<Column> columns, Json.Members fresh, Consumer<List<Json>> changed) {
        this.legend = legend;
        this.columns = columns;
        this.fresh = fresh;
        this.changed = changed;
        Span title = new Span(legend);
        title.addClassName("legend");
        Button add = new Button(getTranslation("layouts.row.add", legend), VaadinIcon.PLUS.create(), _ -> add());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassName("rows-field");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", legend);
        getContent().add(title, rows, add);
    }

    void show(List<Json> shown) {
        if (!shown.equals(values) || rows.getComponentCount() != shown.size()) {
            values = List.copyOf(shown);
            rows.removeAll();
            for (int no = 0; no < values.size(); no++) {
                rows.add(row(no));
            }
        }
    }

    private Div row(int no) {
        Div row = new Div();
        row.addClassName("row");
        columns.forEach(column -> row.add(cell(no, column)));
        Div tools = new Div(
                tool(VaadinIcon.ARROW_UP, "up", no, () -> move(no, no - 1)),
                tool(VaadinIcon.ARROW_DOWN, "down", no, () -> move(no, no + 1)),
                tool(VaadinIcon.TRASH, "remove", no, () -> remove(no)));
        ((Button) tools.getComponentAt(0)).setEnabled(no > 0);
        ((Button) tools.getComponentAt(1)).setEnabled(no < values.size() - 1);
        tools.addClassName("row-tools");
        row.add(tools);
        return row;
    }

    private Button tool(VaadinIcon icon, String act, int no, Runnable work) {
        Button button = new Button(icon.create(), _ -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        String words = getTranslation("layouts.tool." + act, legend, no + 1);
        button.setAriaLabel(words);
        button.setTooltipText(words);
        return button;
    }

    private Component cell(int no, Column column) {
        String words = getTranslation("layouts.row.cell", column.label(), no + 1);
        return switch (column.kind()) {
            case TEXT -> text(no, column, words);
            case CHOICE -> choice(no, column, words);
            case TICK -> {
                Checkbox box = new Checkbox(column.label());
                box.setAriaLabel(words);
                box.setValue(Trees.truth(values.get(no), column.name()));
                box.addValueChangeListener(change -> say(no, column, new Json.Truth(change.getValue())));
                yield box;
            }
        };
    }

    private TextField text(int no, Column column, String words) {
        TextField field = new TextField(column.label());
        field.setAriaLabel(words);
        field.setMaxLength(LONGEST);
        field.setValue(Trees.text(values.get(no), column.name()));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> say(no, column, new Json.Text(change.getValue())));
        return field;
    }

    private Select<String> choice(int no, Column column, String words) {
        Select<String> select = new Select<>();
        select.setLabel(column.label());
        select.setAriaLabel(words);
        Map<String, String> labels = new LinkedHashMap<>();
        column.words().forEach(choice -> labels.put(choice.word(), choice.label()));
        String is = Trees.text(values.get(no), column.name());
        if (!is.isEmpty()) {
            labels.putIfAbsent(is, is);
        }
        select.setItems(labels.keySet());
        select.setItemLabelGenerator(word -> labels.getOrDefault(word, word));
        select.setEmptySelectionAllowed(column.optional());
        select.setEmptySelectionCaption(getTranslation("layouts.row.none"));
        select.setValue(is.isEmpty() ? null : is);
        select.addValueChangeListener(
                change -> say(no, column, new Json.Text(change.getValue() == null ? "" : change.getValue())));
        return select;
    }

    private void say(int no, Column column, Json value) {
        Map<String, Json> members = new LinkedHashMap<>(((Json.Members) values.get(no)).values());
        if (column.optional() && value.equals(new Json.Text(""))) {
            members.remove(column.name());
        } else {
            members.put(column.name(), value);
        }
        List<Json> all = new ArrayList<>(values);
        all.set(no, new Json.Members(members));
        values = List.copyOf(all);
        changed.accept(values);
    }

    private void move(int from, int to) {
        List<Json> all = new ArrayList<>(values);
        all.add(to, all.remove(from));
        tell(all);
        focus(to, to < from ? 0 : 1);
    }

    private void remove(int no) {
        List<Json> all = new ArrayList<>(values);
        all.remove(no);
        tell(all);
        if (!all.isEmpty()) {
            focus(Math.min(no, all.size() - 1), 2);
        }
    }

    private void add() {
        List<Json> all = new ArrayList<>(values);
        all.add(fresh);
        tell(all);
    }

    private void tell(List<Json> all) {
        show(all);
        changed.accept(all);
    }

    /** On the same button of the row that has moved; at the end of the list on the one beside it. */
    private void focus(int row, int tool) {
        Div tools = (Div) ((Div) rows.getComponentAt(row)).getComponentAt(columns.size());
        Button button = (Button) tools.getComponentAt(tool);
        (button.isEnabled() ? button : (Button) tools.getComponentAt(1 - Math.min(tool, 1))).focus();
    }
}
