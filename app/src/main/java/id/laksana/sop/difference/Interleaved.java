package id.laksana.sop.difference;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Two lists as one. */
public final class Interleaved {

    private Interleaved() {}

    /** In the order in which the elements are now; what is there no more stands below what it stood below. */
    public static <T> List<T> of(List<T> before, List<T> after, Function<T, Object> name) {
        List<T> all = new ArrayList<>(after);
        List<Object> names = new ArrayList<>(after.stream().map(name).toList());
        Set<Object> there = after.stream().map(name).collect(toSet());
        int place = 0;
        for (T element : before) {
            Object called = name.apply(element);
            if (there.contains(called)) {
                place = names.indexOf(called) + 1;
            } else {
                all.add(place, element);
                names.add(place, called);
                place++;
            }
        }
        return all;
    }
}
