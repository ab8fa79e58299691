package id.laksana.web.ui.list;

import com.vaadin.flow.router.Location;
import id.laksana.web.ui.AddressBar;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody asks a list for.
 *
 * @param chosen the filters that are set, by name, as the address has them
 */
public record ListState(String words, Map<String, String> chosen, Optional<Sorted> sorted) {

    public static final ListState ALL = new ListState("", Map.of(), Optional.empty());

    private static final String WORDS = "cari";
    private static final String SORTED = "urut";

    public ListState {
        chosen = Map.copyOf(chosen);
    }

    /** By which column, in which direction. */
    public record Sorted(String column, boolean descending) {

        private String written() {
            return descending ? "-" + column : column;
        }

        private static Sorted read(String text) {
            return text.startsWith("-") ? new Sorted(text.substring(1), true) : new Sorted(text, false);
        }
    }

    /** Takes from an address what the list knows; all else in it means nothing. */
    static ListState read(Location location, Collection<ListFilter<?>> filters, Collection<String> sortable) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (ListFilter<?> filter : filters) {
            String value = AddressBar.read(location, filter.name());
            if (filter.takes(value)) {
                chosen.put(filter.name(), value);
            }
        }
        Optional<Sorted> sorted = Optional.of(AddressBar.read(location, SORTED))
                .map(Sorted::read)
                .filter(asked -> sortable.contains(asked.column()));
        return new ListState(AddressBar.read(location, WORDS), chosen, sorted);
    }

    /** The parameters of the address that gives this again. */
    Map<String, String> written() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!words.isEmpty()) {
            parameters.put(WORDS, words);
        }
        chosen.keySet().stream().sorted().forEach(name -> parameters.put(name, chosen.get(name)));
        sorted.ifPresent(by -> parameters.put(SORTED, by.written()));
        return parameters;
    }

    boolean narrows() {
        return !words.isEmpty() || !chosen.isEmpty();
    }

    ListState withWords(String typed) {
        return new ListState(AddressBar.clean(typed), chosen, sorted);
    }

    ListState withChosen(String filter, String value) {
        Map<String, String> changed = new LinkedHashMap<>(chosen);
        if (value.isEmpty()) {
            changed.remove(filter);
        } else {
            changed.put(filter, value);
        }
        return new ListState(words, changed, sorted);
    }

    ListState withSorted(Optional<Sorted> by) {
        return new ListState(words, chosen, by);
    }

    ListState withoutNarrowing() {
        return new ListState("", Map.of(), sorted);
    }
}
