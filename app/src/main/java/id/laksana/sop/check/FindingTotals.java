package id.laksana.sop.check;

import id.laksana.sop.lint.Severity;

/** How many findings there are of each severity, as the agency takes them. */
public record FindingTotals(int errors, int warnings, int hints) {

    public int of(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case HINT -> hints;
        };
    }
}
