package id.laksana.web.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What narrows and, on a phone, sorts a list. */
final class ListTools extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final String UNFOLDED = "unfolded";

    private final TextField search = new TextField();
    private final Button unfold = new Button(VaadinIcon.FILTER.create());
    private final Div filterFields = new Div();
    private final Select<ListState.@Nullable Sorted> order = new Select<>();
    private final List<ListFilter<?>> filters = new ArrayList<>();
    private final transient Consumer<UnaryOperator<ListState>> step;
    private final transient Consumer<UnaryOperator<ListState>> amend;

    /**
     * @param step takes a change that one can go back from
     * @param amend takes a change that is still being typed
     */
    ListTools(Consumer<UnaryOperator<ListState>> step, Consumer<UnaryOperator<ListState>> amend) {
        this.step = step;
        this.amend = amend;
        search.setVisible(false);
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                amend.accept(state -> state.withWords(change.getValue()));
            }
        });
        unfold.setText(getTranslation("list.filters"));
        unfold.addThemeVariants(ButtonVariant.TERTIARY);
        unfold.addClassName("on-phone");
        unfold.addClickListener(_ -> unfold(!filterFields.hasClassName(UNFOLDED)));
        unfold(false);
        filterFields.addClassName("filters");
        getContent().addClassName("tools");
        getContent().add(search, unfold, filterFields);
    }

    void search(String label) {
        search.setVisible(true);
        search.setPlaceholder(label);
        search.setAriaLabel(label);
    }

    void filter(ListFilter<?> filter) {
        filters.add(filter);
        filter.onChange((name, value) -> step.accept(state -> state.withChosen(name, value)));
        filterFields.add(filter.component());
    }

    void action(Component action) {
        getContent().add(action);
    }

    /** Headers to sort by are not there on a phone. */
    void sortBy(List<? extends ListColumn<?>> columns) {
        if (columns.isEmpty()) {
            unfold.setVisible(!filters.isEmpty());
            return;
        }
        order.setLabel(getTranslation("list.order"));
        order.setItems(columns.stream().flatMap(ListTools::directions).toList());
        order.setItemLabelGenerator(by -> by == null ? "" : label(columns, by));
        order.addClassName("on-phone");
        order.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                step.accept(state -> state.withSorted(Optional.ofNullable(change.getValue())));
            }
        });
        filterFields.add(order);
    }

    void show(ListState state) {
        search.setValue(state.words());
        filters.forEach(filter -> filter.show(state));
        state.sorted().ifPresentOrElse(order::setValue, order::clear);
    }

    private void unfold(boolean open) {
        filterFields.setClassName(UNFOLDED, open);
        unfold.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private String label(List<? extends ListColumn<?>> columns, ListState.Sorted by) {
        String header = columns.stream()
                .filter(column -> column.name().equals(by.column()))
                .findFirst()
                .map(ListColumn::header)
                .orElse("");
        return by.descending() ? getTranslation("list.descending", header) : getTranslation("list.ascending", header);
    }

    private static Stream<ListState.Sorted> directions(ListColumn<?> column) {
        return Stream.of(new ListState.Sorted(column.name(), false), new ListState.Sorted(column.name(), true));
    }
}
