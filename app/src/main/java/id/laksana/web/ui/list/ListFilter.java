package id.laksana.web.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import id.laksana.web.ui.Pickers;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Narrows a list to what has a certain value, by a field on the page and a parameter of the address. */
public final class ListFilter<V> {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final String name;
    private final Component component;
    private final HasValue<?, @Nullable V> field;
    private final Function<String, Optional<V>> read;
    private final Function<V, String> write;

    private <C extends Component & HasValue<?, @Nullable V>> ListFilter(
            String name, C field, Function<String, Optional<V>> read, Function<V, String> write) {
        this.name = name;
        this.component = field;
        this.field = field;
        this.read = read;
        this.write = write;
    }

    /**
     * One of a few constants.
     *
     * @param name as the address has it
     * @param all what stands where none is chosen
     */
    public static <E extends Enum<E>> ListFilter<E> choice(
            String name, String label, String all, List<E> values, Function<E, String> words) {
        return choice(name, label, all, values, words, Enum::name);
    }

    /**
     * One of a few values.
     *
     * @param name as the address has it
     * @param all what stands where none is chosen
     * @param written each value as the address has it
     */
    public static <V> ListFilter<V> choice(
            String name,
            String label,
            String all,
            List<V> values,
            Function<V, String> words,
            Function<V, String> written) {
        Select<@Nullable V> select = new Select<>();
        select.setLabel(label);
        select.setItems(values);
        select.setItemLabelGenerator(value -> value == null ? all : words.apply(value));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        Function<String, Optional<V>> read = text -> values.stream()
                .filter(value -> written.apply(value).equals(text))
                .findFirst();
        return new ListFilter<V>(name, select, read, written);
    }

    /** A day. */
    public static ListFilter<LocalDate> day(String name, String label) {
        DatePicker picker = Pickers.date(label);
        picker.setClearButtonVisible(true);
        return new ListFilter<>(name, picker, ListFilter::day, LocalDate::toString);
    }

    /** What is asked for, if anything is. */
    public Optional<V> of(ListState asked) {
        return Optional.ofNullable(asked.chosen().get(name)).flatMap(read);
    }

    String name() {
        return name;
    }

    Component component() {
        return component;
    }

    boolean takes(String value) {
        return read.apply(value).isPresent();
    }

    void show(ListState asked) {
        of(asked).ifPresentOrElse(field::setValue, field::clear);
    }

    void onChange(BiConsumer<String, String> changed) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                V value = change.getValue();
                changed.accept(name, value == null ? "" : write.apply(value));
            }
        });
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
