package id.laksana.calendar.time;

/** What a special day is. */
public enum DayKind {
    /** Nothing is worked. */
    HOLIDAY,
    /** Nothing is worked, and it is taken from the leave of who works elsewhere. */
    COLLECTIVE_LEAVE,
    /** It is worked, as on any such day of the week or as the day itself says, whatever others have said of it. */
    WORKING,
    /** It is worked, but not as long as usual. */
    SHORTENED;

    public boolean isWorked() {
        return this == WORKING || this == SHORTENED;
    }
}
