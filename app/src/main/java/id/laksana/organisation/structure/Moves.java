package id.laksana.organisation.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Things in a row that change places. */
final class Moves {

    private static final int LONGEST_TOLD = 2000;

    private Moves() {}

    static <T> List<T> moved(List<T> row, T thing, boolean down) {
        int from = row.indexOf(thing);
        int to = from + (down ? 1 : -1);
        List<T> order = new ArrayList<>(row);
        if (from >= 0 && to >= 0 && to < row.size()) {
            Collections.swap(order, from, to);
        }
        return order;
    }

    static <T> String told(List<T> row, Function<T, String> name) {
        String told = row.stream().map(name).collect(Collectors.joining(" · "));
        return told.length() > LONGEST_TOLD ? told.substring(0, LONGEST_TOLD) : told;
    }
}
