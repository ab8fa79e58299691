package id.laksana.sop.procedure;

/** A sum of standard times, unit by unit: days are never turned into hours, because deadlines count them apart. */
public record TimeTotal(Range minutes, Range hours, Range days) {

    public static final TimeTotal NONE = new TimeTotal(Range.NONE, Range.NONE, Range.NONE);

    /** A working day of the agencies, for ratios, ranking and pictures only. */
    public static final int MINUTES_OF_A_DAY = 450;

    private static final int MINUTES_OF_AN_HOUR = 60;

    public static TimeTotal of(StandardTime time) {
        return of(new Range(time.min(), time.max()), time.unit());
    }

    public static TimeTotal of(Range range, WorkUnit unit) {
        return switch (unit) {
            case MINUTE -> new TimeTotal(range, Range.NONE, Range.NONE);
            case HOUR -> new TimeTotal(Range.NONE, range, Range.NONE);
            case DAY -> new TimeTotal(Range.NONE, Range.NONE, range);
        };
    }

    public TimeTotal plus(TimeTotal other) {
        return new TimeTotal(minutes.plus(other.minutes), hours.plus(other.hours), days.plus(other.days));
    }

    /** The same with the whole hours of its minutes told as hours, where they are the same at the least and at the most. */
    public TimeTotal carried() {
        int whole = minutes.min() / MINUTES_OF_AN_HOUR;
        if (whole != minutes.max() / MINUTES_OF_AN_HOUR) {
            return this;
        }
        int told = whole * MINUTES_OF_AN_HOUR;
        return new TimeTotal(
                new Range(minutes.min() - told, minutes.max() - told), hours.plus(new Range(whole, whole)), days);
    }

    /** For ratios and for ranking only, and by the most that a range allows. */
    public long workingMinutes(int minutesOfADay) {
        return minutes.max() + (long) MINUTES_OF_AN_HOUR * hours.max() + (long) minutesOfADay * days.max();
    }
}
