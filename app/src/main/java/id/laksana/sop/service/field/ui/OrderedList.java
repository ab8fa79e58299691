package id.laksana.sop.service.field.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList.NumberingType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;

/** Things in an order that is changed by keyboard as well as by pointer. */
final class OrderedList extends Composite<com.vaadin.flow.component.html.OrderedList> {

    private static final long serialVersionUID = 1L;

    private final transient Acts acts;

    OrderedList(String name, Acts acts) {
        this.acts = acts;
        getContent().setType(NumberingType.NUMBER);
        getContent().addClassName("form-items");
        getContent().getElement().setAttribute("aria-label", name);
    }

    /** What is shown of one. */
    record Row(String label, String about, boolean required) {}

    /** What can be done with one, by its place. */
    record Acts(Move move, Consumer<Integer> edit, Consumer<Integer> remove) {}

    @FunctionalInterface
    interface Move {
        void move(int from, int to);
    }

    void show(List<Row> rows) {
        getContent().removeAll();
        for (int no = 0; no < rows.size(); no++) {
            getContent().add(item(no, rows));
        }
    }

    private ListItem item(int no, List<Row> rows) {
        Row row = rows.get(no);
        Span label = new Span(row.label());
        label.addClassName("form-item-label");
        Span about = new Span(row.about());
        about.addClassName("form-item-about");
        Div words = new Div(label, about);
        words.addClassName("form-item-words");
        Button up = tool(VaadinIcon.ARROW_UP, getTranslation("application-form.up", row.label()));
        up.setEnabled(no > 0);
        up.addClickListener(_ -> move(no, no - 1));
        Button down = tool(VaadinIcon.ARROW_DOWN, getTranslation("application-form.down", row.label()));
        down.setEnabled(no < rows.size() - 1);
        down.addClickListener(_ -> move(no, no + 1));
        Button edit = tool(VaadinIcon.EDIT, getTranslation("application-form.edit", row.label()));
        edit.addClickListener(_ -> acts.edit().accept(no));
        Button remove = tool(VaadinIcon.TRASH, getTranslation("application-form.remove", row.label()));
        remove.addClickListener(_ -> remove(no));
        Div tools = new Div(up, down, edit, remove);
        tools.addClassName("row-tools");
        return new ListItem(words, tools);
    }

    private void move(int from, int to) {
        acts.move().move(from, to);
        focus(to, to < from ? 0 : 1);
    }

    private void remove(int no) {
        acts.remove().accept(no);
        int left = getContent().getComponentCount();
        if (left > 0) {
            focus(Math.min(no, left - 1), 3);
        }
    }

    /** On the same tool of the row that has moved; at the end of the list on the one beside it. */
    private void focus(int row, int tool) {
        Div tools = (Div) ((ListItem) getContent().getComponentAt(row)).getComponentAt(1);
        Button button = (Button) tools.getComponentAt(tool);
        (button.isEnabled() ? button : (Button) tools.getComponentAt(1 - Math.min(tool, 1))).focus();
    }

    private static Button tool(VaadinIcon icon, String words) {
        Button button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(words);
        button.setTooltipText(words);
        return button;
    }
}
