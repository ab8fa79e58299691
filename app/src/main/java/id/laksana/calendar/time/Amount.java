package id.laksana.calendar.time;

/** How long something may take: working days first, then hours and minutes. */
public record Amount(int days, int hours, int minutes) {

    public static final Amount NOTHING = new Amount(0, 0, 0);

    public Amount {
        if (days < 0 || hours < 0 || minutes < 0) {
            throw new IllegalArgumentException("No amount of working time: " + days + ", " + hours + ", " + minutes);
        }
    }

    public static Amount ofDays(int days) {
        return new Amount(days, 0, 0);
    }

    public static Amount ofMinutes(int minutes) {
        return new Amount(0, 0, minutes);
    }

    /** Hours and minutes together. */
    public long allMinutes() {
        return hours * 60L + minutes;
    }
}
