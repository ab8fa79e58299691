package id.laksana.numbering;

import java.util.List;

/**
 * What numbers would read.
 *
 * @param next those that come next
 * @param january the first of the next year
 */
public record Preview(List<String> next, List<String> january) {

    public Preview {
        next = List.copyOf(next);
        january = List.copyOf(january);
    }
}
