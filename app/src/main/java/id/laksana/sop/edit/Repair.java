package id.laksana.sop.edit;

/** A way to mend something at once. */
public record Repair(Kind kind, Edit edit) {

    /** What it is called where it is offered. */
    public enum Kind {
        LEAD_ON_BELOW,
        END_HERE,
        START_HERE,
        PLAIN_STEP,
        SAME_PERFORMER,
        TIME_OF_LEAD,
        TIME_OF_AGENCY,
        POST_OF_AGENCY,
        TAKE_ROW_AWAY,
        TAKE_COLUMN_AWAY,
        WITHOUT_SUBJECT,
        SPLIT_ITEMS,
        MINUTES,
        /** As a time that can be reckoned with. */
        READABLE_TIME,
        HOURS,
        SAME_UNITS,
        NOTHING_TO_SAY,
        HAND_OVER_HERE,
        TELL_REFUSAL_HERE
    }
}
