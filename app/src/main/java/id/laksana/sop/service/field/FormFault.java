package id.laksana.sop.service.field;

/**
 * What is wrong with a form that somebody wants to lay down.
 *
 * @param at the name of a field or of a requirement; blank where it is the form itself
 * @param about the label, the option or the number that it is about
 */
public record FormFault(String at, Kind kind, String about) {

    /** What can be wrong. */
    public enum Kind {
        BLANK_LABEL,
        SAME_LABEL,
        TOO_LONG,
        UNSEEN_CHARACTER,
        WITHOUT_OPTIONS,
        BLANK_OPTION,
        SAME_OPTION,
        OPTIONS_OF_NO_CHOICE,
        IMPOSSIBLE_BOUNDS,
        OTHER_TYPE,
        SAME_NAME,
        TOO_MANY
    }
}
