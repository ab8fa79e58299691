package id.laksana.site.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A page's part of a list.
 *
 * @param no of the page, from one
 * @param pages how many there are
 * @param all how long the whole list is
 */
record Part<T>(List<T> items, int no, int pages, int all) {

    private static final int HEAVIEST = 42_000;

    Part {
        items = List.copyOf(items);
    }

    /**
     * As many on each page as there may be, and no more than a slow connection bears.
     *
     * @param asked the last page where there are not so many
     * @param weight in bytes at most
     */
    static <T> Part<T> of(List<T> list, int most, int asked, ToIntFunction<T> weight) {
        List<List<T>> pages = new ArrayList<>(List.of(new ArrayList<>()));
        int taken = 0;
        for (T item : list) {
            int weighs = weight.applyAsInt(item);
            if (pages.getLast().size() == most
                    || (taken + weighs > HEAVIEST && !pages.getLast().isEmpty())) {
                pages.add(new ArrayList<>());
                taken = 0;
            }
            pages.getLast().add(item);
            taken += weighs;
        }
        int no = Math.min(asked, pages.size());
        return new Part<>(pages.get(no - 1), no, pages.size(), list.size());
    }
}
