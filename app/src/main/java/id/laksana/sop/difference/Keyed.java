package id.laksana.sop.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Two lists whose elements have a key; of elements with the same key, which only a draft has, the second and later count as keys of their own. */
final class Keyed<T> {

    private final Map<Object, T> before;
    private final Map<Object, T> after;

    Keyed(List<T> before, List<T> after, Function<T, ?> key) {
        this.before = byKey(before, key);
        this.after = byKey(after, key);
    }

    private static <T> Map<Object, T> byKey(List<T> elements, Function<T, ?> key) {
        Map<Object, T> byKey = new LinkedHashMap<>();
        for (T element : elements) {
            Object name = key.apply(element);
            int again = 0;
            while (byKey.containsKey(List.of(name, again))) {
                again++;
            }
            byKey.put(List.of(name, again), element);
        }
        return byKey;
    }

    List<Pair<T>> pairs() {
        List<Pair<T>> pairs = new ArrayList<>();
        before.forEach((key, element) -> pairs.add(new Pair<>(element, after.get(key))));
        after.forEach((key, element) -> {
            if (!before.containsKey(key)) {
                pairs.add(new Pair<>(null, element));
            }
        });
        return pairs;
    }

    /** The fewest elements that have to be taken out and put back for those that stayed to stand as they do now. */
    List<Move<T>> moves() {
        List<Object> from = before.keySet().stream().filter(after::containsKey).toList();
        List<Object> to = after.keySet().stream().filter(before::containsKey).toList();
        int[] places = to.stream().mapToInt(from::indexOf).toArray();
        boolean[] stays = longestRise(places);
        List<Move<T>> moves = new ArrayList<>();
        for (int place = 0; place < places.length; place++) {
            T element = after.get(to.get(place));
            if (!stays[place] && element != null) {
                moves.add(new Move<>(element, places[place], place));
            }
        }
        return moves;
    }

    /** Which of the numbers belong to a longest rising sequence. */
    private static boolean[] longestRise(int[] numbers) {
        int[] length = new int[numbers.length];
        int[] previous = new int[numbers.length];
        int last = -1;
        for (int at = 0; at < numbers.length; at++) {
            length[at] = 1;
            previous[at] = -1;
            for (int earlier = 0; earlier < at; earlier++) {
                if (numbers[earlier] < numbers[at] && length[earlier] >= length[at]) {
                    length[at] = length[earlier] + 1;
                    previous[at] = earlier;
                }
            }
            last = last < 0 || length[at] > length[last] ? at : last;
        }
        boolean[] member = new boolean[numbers.length];
        for (int at = last; at >= 0; at = previous[at]) {
            member[at] = true;
        }
        return member;
    }

    record Pair<T>(@Nullable T before, @Nullable T after) {}

    record Move<T>(T element, int from, int to) {}
}
