package id.laksana.audit;

import id.laksana.web.VisibleText;
import java.util.List;

/** What an entry tells of one field. */
public sealed interface Detail {

    /** What it was, and what it is now. */
    record Change(String before, String after) implements Detail {}

    /** Something to know, with nothing to compare it to; entries of old have both in one text. */
    record Fact(String text) implements Detail {}

    /** As JSON has it: a pair of texts, or one. */
    static Detail of(Object stored) {
        return stored instanceof List<?> pair && pair.size() == 2
                ? new Change(String.valueOf(pair.getFirst()), String.valueOf(pair.getLast()))
                : new Fact(String.valueOf(stored));
    }

    /** Without what JSON could write but PostgreSQL not hold. */
    default Object stored() {
        return switch (this) {
            case Change(String before, String after) -> List.of(VisibleText.of(before), VisibleText.of(after));
            case Fact(String text) -> VisibleText.of(text);
        };
    }
}
