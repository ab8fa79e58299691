package id.laksana.audit;

/** What can be audited. A constant once written to the trail keeps its name for ever. */
public enum AuditAction {
    CHANGE_PROFILE,
    CHANGE_MEMBER,
    CHANGE_APPEARANCE
}
