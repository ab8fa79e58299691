package id.laksana.sop.difference;

import id.laksana.sop.sheet.Sheet;
import java.util.List;

/** All that changed from one sheet to another, in the order in which a sheet is read; nothing exactly where the two are equal. */
public record Difference(List<Change> changes) {

    public Difference {
        changes = List.copyOf(changes);
    }

    public static Difference between(Sheet before, Sheet after) {
        return new Difference(new Comparison(before, after).changes());
    }
}
