package id.laksana.calendar.time;

import java.util.List;
import java.util.OptionalInt;

/** What is worked on a day, in the order of the clock; nothing on a day off. */
public record DayHours(List<Span> spans) {

    public static final DayHours NONE = new DayHours(List.of());

    public DayHours {
        spans = List.copyOf(spans);
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).from() <= spans.get(i - 1).until()) {
                throw new IllegalArgumentException("Not one after the other: " + spans);
            }
        }
    }

    public static DayHours of(Span... spans) {
        return new DayHours(List.of(spans));
    }

    public boolean isWorked() {
        return !spans.isEmpty();
    }

    public int minutes() {
        int minutes = 0;
        for (Span span : spans) {
            minutes += span.minutes();
        }
        return minutes;
    }

    public int opens() {
        return spans.getFirst().from();
    }

    public int closes() {
        return spans.getLast().until();
    }

    /** How much is worked before a minute of the day. */
    public int before(int minute) {
        int worked = 0;
        for (Span span : spans) {
            worked += Math.clamp(minute, span.from(), span.until()) - span.from();
        }
        return worked;
    }

    /** The minute of the day at whose beginning so much has been worked, the first such. */
    public int when(int worked) {
        int left = worked;
        for (Span span : spans) {
            if (left <= span.minutes()) {
                return span.from() + left;
            }
            left -= span.minutes();
        }
        throw new IllegalArgumentException("Only " + minutes() + " minutes are worked, not " + worked + ".");
    }

    /** The minute itself where it is worked, otherwise the next one that is. */
    public OptionalInt workedFrom(int minute) {
        for (Span span : spans) {
            if (minute < span.until()) {
                return OptionalInt.of(Math.max(minute, span.from()));
            }
        }
        return OptionalInt.empty();
    }
}
