package id.laksana.organisation.setup;

/** The steps in which an agency is set up, in the order in which each leans on those before it. */
public enum SetUpStep {
    IDENTITY,
    UNITS,
    OFFICIALS,
    MEMBERS,
    CALENDAR,
    NUMBERING,
    LAYOUT,
    SERVICES,
    SOPS,
    PERFORMERS
}
