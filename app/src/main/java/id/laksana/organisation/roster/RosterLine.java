package id.laksana.organisation.roster;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** One line of a sheet: what stands under each column that is known. */
public record RosterLine(int line, Map<RosterColumn, String> values) {

    public RosterLine {
        Map<RosterColumn, String> copy = new EnumMap<>(RosterColumn.class);
        copy.putAll(values);
        values = copy;
    }

    /** Without blanks at the ends; empty where the sheet has no such column. */
    public String get(RosterColumn column) {
        return Objects.requireNonNullElse(values.get(column), "")
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }

    /** Whether the sheet says anything there. */
    public boolean says(RosterColumn column) {
        return !get(column).isEmpty();
    }
}
