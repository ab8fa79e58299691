package id.laksana.calendar.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Calendars such as nobody would decree: odd hours, many breaks, changes of timetable, holidays in a row, days that several speak of. */
final class RandomCalendars {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 3 * 365;

    private final RandomGenerator random;

    RandomCalendars(RandomGenerator random) {
        this.random = random;
    }

    Layers next() {
        List<Timetable> timetables = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            timetables.add(new Timetable(i == 0 ? WorkingTime.FIRST_DAY : day(), week(), week()));
        }
        List<Ramadan> ramadans =
                List.of(ramadan(1446, 2025, 3, 1), ramadan(1447, 2026, 2, 19), ramadan(1448, 2027, 2, 8));
        List<SpecialDay> days = new ArrayList<>();
        for (int i = 0; i < random.nextInt(150); i++) {
            LocalDate begin = day();
            for (int row = 0; row <= random.nextInt(6); row++) {
                days.add(special(begin.plusDays(row)));
            }
        }
        return new Layers(timetables, ramadans, days);
    }

    private Ramadan ramadan(int hijri, int year, int month, int day) {
        LocalDate first = LocalDate.of(year, month, day);
        return new Ramadan(hijri, first, first.plusDays(28 + random.nextInt(2)), random.nextBoolean(), "uji");
    }

    private SpecialDay special(LocalDate day) {
        DayKind kind = one(DayKind.values());
        Layer layer = one(Layer.values());
        boolean told = kind == DayKind.SHORTENED || (kind == DayKind.WORKING && random.nextBoolean());
        return new SpecialDay(day, layer, kind, told ? Optional.of(hours()) : Optional.empty(), "uji", "uji");
    }

    private WorkingWeek week() {
        Map<DayOfWeek, DayHours> days = new EnumMap<>(DayOfWeek.class);
        days.put(DayOfWeek.of(1 + random.nextInt(7)), hours());
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextInt(10) < 7) {
                days.put(day, hours());
            }
        }
        return new WorkingWeek(days);
    }

    private DayHours hours() {
        List<Span> spans = new ArrayList<>();
        int from = random.nextInt(10 * 60);
        for (int i = 0; i <= random.nextInt(4) && from < Span.LATEST - 1; i++) {
            int until = Math.min(Span.LATEST, from + 1 + random.nextInt(5 * 60));
            spans.add(new Span(from, until));
            from = until + 1 + random.nextInt(90);
        }
        return new DayHours(spans);
    }

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }
}
