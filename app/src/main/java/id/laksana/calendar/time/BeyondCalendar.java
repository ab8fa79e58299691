package id.laksana.calendar.time;

/** A moment that no calendar reaches. */
public final class BeyondCalendar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BeyondCalendar(String message) {
        super(message);
    }
}
