package id.laksana.web.ui.list;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Where a list's rows come from: a part at a time for the page, one after the other for a file. */
public interface ListSource<T> {

    List<T> part(ListState asked, int from, int most);

    int count(ListState asked);

    void each(ListState asked, Consumer<T> row);

    /** Rows of a service, which has a question of its own kind. */
    static <T, Q> ListSource<T> of(Function<ListState, Q> question, Part<T, Q> part, Count<Q> count, Each<T, Q> each) {
        return new ListSource<>() {

            @Override
            public List<T> part(ListState asked, int from, int most) {
                return part.of(question.apply(asked), from, most);
            }

            @Override
            public int count(ListState asked) {
                return count.of(question.apply(asked));
            }

            @Override
            public void each(ListState asked, Consumer<T> row) {
                each.of(question.apply(asked), row);
            }
        };
    }

    /** Rows that are all there already. */
    static <T> ListSource<T> ofAll(Function<ListState, List<T>> rows) {
        return of(
                rows,
                (all, from, most) -> all.subList(Math.min(from, all.size()), Math.min(from + most, all.size())),
                List::size,
                List::forEach);
    }

    /** A service's method that gives a part. */
    @FunctionalInterface
    interface Part<T, Q> {
        List<T> of(Q question, int from, int most);
    }

    /** A service's method that counts. */
    @FunctionalInterface
    interface Count<Q> {
        int of(Q question);
    }

    /** A service's method that hands over all. */
    @FunctionalInterface
    interface Each<T, Q> {
        void of(Q question, Consumer<T> row);
    }
}
