package id.laksana.organisation.structure;

import id.laksana.organisation.roster.RosterColumn;
import java.util.List;

/** What a sheet would change, line by line. Nothing is done while one of its lines has an error. */
public record RosterPlan(List<Line> lines, Counts counts) {

    public RosterPlan {
        lines = List.copyOf(lines);
    }

    /** How many of each are new, and how many officials change. */
    public record Counts(int units, int posts, int officials, int changed, int appointments) {

        public boolean isNothing() {
            return units + posts + officials + changed + appointments == 0;
        }
    }

    /** A line as it would be. */
    public record Line(int line, String name, String post, List<Problem> problems) {

        public Line {
            problems = List.copyOf(problems);
        }

        public boolean hasError() {
            return problems.stream().anyMatch(problem -> problem.kind().isError());
        }
    }

    /**
     * What is wrong with a line.
     *
     * @param column where
     * @param what the text in the sheet, or the thing in the way
     */
    public record Problem(Kind kind, RosterColumn column, String what) {}

    /** What can be wrong with a line. */
    public enum Kind {
        NO_NAME(true),
        TOO_LONG(true),
        NO_UNIT(true),
        SEVERAL_UNITS(true),
        TOO_DEEP(true),
        CLOSED(true),
        UNKNOWN_KIND(true),
        UNKNOWN_MANNER(true),
        NO_DAY(true),
        ENDS_BEFORE(true),
        OVERLAPPING(true),
        SAME_NIP(true),
        ODD_NIP(false),
        ROUNDED_NIP(false),
        OTHER_NIP(false),
        NO_FIRST_DAY(false),
        KNOWN_OTHERWISE(false);

        private final boolean error;

        Kind(boolean error) {
            this.error = error;
        }

        public boolean isError() {
            return error;
        }
    }

    public boolean hasErrors() {
        return lines.stream().anyMatch(Line::hasError);
    }
}
