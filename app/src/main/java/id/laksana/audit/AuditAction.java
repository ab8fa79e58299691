package id.laksana.audit;

/** What can be audited. A constant once written to the trail keeps its name for ever. */
public enum AuditAction {
    CHANGE_PROFILE,
    CHANGE_MEMBER,
    CHANGE_APPEARANCE,
    LOAD_CATALOG,
    CONFIRM_READING,
    TAKE_BACK_CONFIRMATION,
    CORRECT_READING,
    DISCARD_DRAFT,
    PUT_IN_FORCE,
    WITHDRAW_VERSION,
    ADOPT_LAYOUT,
    CHANGE_LINT_RULE,
    CHANGE_SERVICE,
    CHANGE_CHARTER,
    CHANGE_LAYOUT,
    ADD_SERVICE,
    REMOVE_SERVICE,
    MOVE_SERVICE,
    ASSIGN_SOPS,
    CHANGE_CALENDAR_DAY,
    CHANGE_TIMETABLE
}
