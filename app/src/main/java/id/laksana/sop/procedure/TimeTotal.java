package id.laksana.sop.procedure;

/** A sum of standard times, unit by unit: days are never turned into hours, because deadlines count them apart. */
public record TimeTotal(Range minutes, Range hours, Range days) {

    public static final TimeTotal NONE = new TimeTotal(Range.NONE, Range.NONE, Range.NONE);

    public static TimeTotal of(StandardTime time) {
        Range range = new Range(time.min(), time.max());
        return switch (time.unit()) {
            case MINUTE -> new TimeTotal(range, Range.NONE, Range.NONE);
            case HOUR -> new TimeTotal(Range.NONE, range, Range.NONE);
            case DAY -> new TimeTotal(Range.NONE, Range.NONE, range);
        };
    }

    public TimeTotal plus(TimeTotal other) {
        return new TimeTotal(minutes.plus(other.minutes), hours.plus(other.hours), days.plus(other.days));
    }

    /** For ratios and for ranking only, and by the most that a range allows. */
    public long workingMinutes(int minutesOfADay) {
        return minutes.max() + 60L * hours.max() + (long) minutesOfADay * days.max();
    }
}
