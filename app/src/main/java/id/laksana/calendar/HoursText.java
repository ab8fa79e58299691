package id.laksana.calendar;

import id.laksana.calendar.time.DayHours;
import id.laksana.calendar.time.Span;
import id.laksana.calendar.time.WorkingWeek;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hours as they are stored: {@code 450-720 780-960}, and a week of them: {@code 1 450-720 780-960;2 450-720}. */
final class HoursText {

    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern NEXT_DAY = Pattern.compile(";");

    private HoursText() {}

    static String of(DayHours hours) {
        return hours.spans().stream()
                .map(span -> span.from() + "-" + span.until())
                .collect(Collectors.joining(" "));
    }

    static String of(WorkingWeek week) {
        return week.days().entrySet().stream()
                .map(day -> day.getKey().getValue() + " " + of(day.getValue()))
                .collect(Collectors.joining(";"));
    }

    static DayHours hours(String stored) {
        return new DayHours(SPACE.splitAsStream(stored)
                .filter(span -> !span.isEmpty())
                .map(HoursText::span)
                .toList());
    }

    static WorkingWeek week(String stored) {
        Map<DayOfWeek, DayHours> days = new EnumMap<>(DayOfWeek.class);
        Stream<String> each = NEXT_DAY.splitAsStream(stored);
        each.forEach(day -> days.put(DayOfWeek.of(Integer.parseInt(day.substring(0, 1))), hours(day.substring(2))));
        return new WorkingWeek(days);
    }

    private static Span span(String stored) {
        int dash = stored.indexOf('-');
        return new Span(Integer.parseInt(stored.substring(0, dash)), Integer.parseInt(stored.substring(dash + 1)));
    }
}
