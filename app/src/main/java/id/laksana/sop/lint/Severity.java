package id.laksana.sop.lint;

/** An error keeps the SOP from running, a warning should be mended before it is ratified, a hint is worth a look. */
public enum Severity {
    ERROR,
    WARNING,
    HINT
}
