package id.laksana.calendar.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day that is not like others, by who says so.
 *
 * @param hours what is worked on it; always for a shortened day, never for one off
 * @param source the decree or letter that says so
 */
public record SpecialDay(
        LocalDate day, Layer layer, DayKind kind, Optional<DayHours> hours, String name, String source) {

    public SpecialDay {
        boolean said = hours.isPresent();
        if ((said && !kind.isWorked()) || (!said && kind == DayKind.SHORTENED)) {
            throw new IllegalArgumentException("Not what a day of the kind " + kind + " says: " + hours);
        }
        if (hours.isPresent() && !hours.get().isWorked()) {
            throw new IllegalArgumentException("A working day without working time");
        }
    }

    public static SpecialDay off(LocalDate day, Layer layer, DayKind kind, String name, String source) {
        return new SpecialDay(day, layer, kind, Optional.empty(), name, source);
    }

    DayHours hours(DayHours usual) {
        return kind.isWorked() ? hours.orElse(usual) : DayHours.NONE;
    }
}
