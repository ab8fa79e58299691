package id.laksana.calendar;

import id.laksana.calendar.time.DayHours;
import id.laksana.calendar.time.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A day's hours as people write them: when work begins and ends, and the breaks in between, as in 07.30, 16.00 and
 * 12.00–13.00. All blank is a day off.
 */
public record Shift(String opens, String closes, String breaks) {

    public static final Shift OFF = new Shift("", "", "");

    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3])[.:]([0-5][0-9])");
    private static final Pattern BREAK = Pattern.compile("\\s*([^-–—\\s]+)\\s*[-–—]\\s*([^-–—\\s]+)\\s*");
    private static final Pattern NEXT = Pattern.compile("[,;]");

    /** Where in a shift something is wrong. */
    public enum Part {
        OPENS,
        CLOSES,
        BREAKS
    }

    /** What is wrong. */
    public enum Wrong {
        NOT_A_TIME,
        NOT_A_BREAK,
        MISSING,
        ENDS_TOO_EARLY,
        OUTSIDE,
        OVERLAPPING,
        NOTHING_LEFT
    }

    /** What a shift says, or why it says nothing. */
    public sealed interface Reading {}

    public record Read(DayHours hours) implements Reading {}

    /** @param words those that are wrong */
    public record Fault(Part part, Wrong wrong, String words) implements Reading {}

    public static Shift of(DayHours hours) {
        if (!hours.isWorked()) {
            return OFF;
        }
        List<String> breaks = new ArrayList<>();
        for (int i = 1; i < hours.spans().size(); i++) {
            breaks.add(time(hours.spans().get(i - 1).until()) + "–"
                    + time(hours.spans().get(i).from()));
        }
        return new Shift(time(hours.opens()), time(hours.closes()), String.join(", ", breaks));
    }

    /** Hours in one line, as in 07.30–12.00, 13.00–16.00. */
    public static String written(DayHours hours) {
        return hours.spans().stream()
                .map(span -> time(span.from()) + "–" + time(span.until()))
                .collect(Collectors.joining(", "));
    }

    public static String time(int minute) {
        return "%02d.%02d".formatted(minute / 60, minute % 60);
    }

    public Reading read() {
        if (opens.isBlank() && closes.isBlank() && breaks.isBlank()) {
            return new Read(DayHours.NONE);
        }
        OptionalInt from = minute(opens);
        OptionalInt until = minute(closes);
        if (from.isEmpty()) {
            return new Fault(Part.OPENS, opens.isBlank() ? Wrong.MISSING : Wrong.NOT_A_TIME, opens.strip());
        }
        if (until.isEmpty()) {
            return new Fault(Part.CLOSES, closes.isBlank() ? Wrong.MISSING : Wrong.NOT_A_TIME, closes.strip());
        }
        if (until.getAsInt() <= from.getAsInt()) {
            return new Fault(Part.CLOSES, Wrong.ENDS_TOO_EARLY, closes.strip());
        }
        return withBreaks(from.getAsInt(), until.getAsInt());
    }

    /** Reads hours in one line, as in 07.30–12.00, 13.00–16.00; blank is a day off. */
    public static Reading read(String line) {
        List<Break> all = new ArrayList<>();
        for (String written : NEXT.split(line, -1)) {
            if (written.isBlank()) {
                continue;
            }
            Optional<Break> one = one(written);
            if (one.isEmpty()) {
                return new Fault(Part.OPENS, Wrong.NOT_A_BREAK, written.strip());
            }
            all.add(one.get());
        }
        all.sort(Comparator.comparingInt(Break::from));
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).from() <= all.get(i - 1).until()) {
                return new Fault(Part.OPENS, Wrong.OVERLAPPING, all.get(i).written());
            }
        }
        return new Read(new DayHours(
                all.stream().map(each -> new Span(each.from(), each.until())).toList()));
    }

    private Reading withBreaks(int from, int until) {
        List<Break> all = new ArrayList<>();
        for (String written : NEXT.split(breaks, -1)) {
            if (written.isBlank()) {
                continue;
            }
            Optional<Break> one = one(written);
            if (one.isEmpty()) {
                return new Fault(Part.BREAKS, Wrong.NOT_A_BREAK, written.strip());
            }
            if (one.get().from() < from || one.get().until() > until) {
                return new Fault(Part.BREAKS, Wrong.OUTSIDE, written.strip());
            }
            all.add(one.get());
        }
        all.sort(Comparator.comparingInt(Break::from));
        return between(from, until, all);
    }

    private static Reading between(int from, int until, List<Break> breaks) {
        List<Span> spans = new ArrayList<>();
        int at = from;
        for (Break each : breaks) {
            if (each.from() < at && at != from) {
                return new Fault(Part.BREAKS, Wrong.OVERLAPPING, each.written());
            }
            if (each.from() > at) {
                spans.add(new Span(at, each.from()));
            }
            at = each.until();
        }
        if (at < until) {
            spans.add(new Span(at, until));
        }
        return spans.isEmpty()
                ? new Fault(Part.BREAKS, Wrong.NOTHING_LEFT, breaks.getFirst().written())
                : new Read(new DayHours(spans));
    }

    private static Optional<Break> one(String written) {
        Matcher parts = BREAK.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        OptionalInt from = minute(parts.group(1));
        OptionalInt until = minute(parts.group(2));
        return from.isEmpty() || until.isEmpty() || until.getAsInt() <= from.getAsInt()
                ? Optional.empty()
                : Optional.of(new Break(from.getAsInt(), until.getAsInt()));
    }

    private static OptionalInt minute(String written) {
        Matcher time = TIME.matcher(written.strip());
        return time.matches()
                ? OptionalInt.of(Integer.parseInt(time.group(1)) * 60 + Integer.parseInt(time.group(2)))
                : OptionalInt.empty();
    }

    private record Break(int from, int until) {

        String written() {
            return time(from) + "–" + time(until);
        }
    }
}
