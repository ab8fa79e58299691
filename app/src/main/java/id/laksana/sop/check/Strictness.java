package id.laksana.sop.check;

import id.laksana.sop.lint.Severity;
import java.util.Optional;

/** How an agency keeps a rule. */
public enum Strictness {
    USUAL,
    ERROR,
    WARNING,
    HINT,
    OFF;

    static Strictness of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case HINT -> HINT;
        };
    }

    /** What a finding is then called; nothing where the agency leaves that to the rule, or does not look for it. */
    public Optional<Severity> severity() {
        return switch (this) {
            case ERROR -> Optional.of(Severity.ERROR);
            case WARNING -> Optional.of(Severity.WARNING);
            case HINT -> Optional.of(Severity.HINT);
            case USUAL, OFF -> Optional.empty();
        };
    }
}
