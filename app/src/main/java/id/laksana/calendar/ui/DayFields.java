package id.laksana.calendar.ui;

import id.laksana.calendar.KeptDay;
import id.laksana.calendar.Shift;
import id.laksana.calendar.time.DayHours;
import id.laksana.calendar.time.DayKind;
import id.laksana.calendar.time.Layer;
import id.laksana.calendar.time.SpecialDay;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A day as its form has it. */
public record DayFields(@Nullable LocalDate day, DayKind kind, String hours, Layer layer, String name, String source) {

    static DayFields of(SpecialDay day) {
        return new DayFields(
                day.day(),
                day.kind(),
                day.hours().map(Shift::written).orElse(""),
                day.layer(),
                day.name(),
                day.source());
    }

    static DayFields blank(@Nullable LocalDate day, Layer layer) {
        return new DayFields(day, DayKind.HOLIDAY, "", layer, "", "");
    }

    KeptDay of(Optional<KeptDay> before, Optional<UUID> unit) {
        Optional<DayHours> written = kind.isWorked() && Shift.read(hours) instanceof Shift.Read read
                ? Optional.of(read.hours()).filter(DayHours::isWorked)
                : Optional.empty();
        if (day == null) {
            throw new IllegalStateException("A form without its day");
        }
        SpecialDay said = new SpecialDay(day, layer, kind, written, name, source);
        return before.map(kept -> kept.with(said, unit)).orElseGet(() -> KeptDay.laidDown(said, unit));
    }
}
