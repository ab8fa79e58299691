package id.laksana.calendar.ui;

import com.vaadin.flow.component.Component;
import id.laksana.calendar.Shift;
import id.laksana.calendar.time.DayHours;
import id.laksana.calendar.time.DayKind;
import id.laksana.calendar.time.Layer;
import id.laksana.calendar.time.Layers;
import id.laksana.calendar.time.SpecialDay;
import id.laksana.calendar.time.WeekPattern;
import id.laksana.web.Formats;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words of the calendar, in the language of the page. */
final class CalendarWords {

    private final Component page;
    private final Locale language;
    private final Formats formats;

    CalendarWords(Component page, Locale language, Formats formats) {
        this.page = page;
        this.language = language;
        this.formats = formats;
    }

    Component page() {
        return page;
    }

    Formats formats() {
        return formats;
    }

    String kind(DayKind kind) {
        return page.getTranslation("calendar.kind." + kind.name());
    }

    String layer(Layer layer) {
        return page.getTranslation("calendar.layer." + layer.name());
    }

    String pattern(WeekPattern pattern) {
        return page.getTranslation("calendar.pattern." + pattern.name());
    }

    String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, language);
    }

    String shortWeekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, language);
    }

    String month(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, language);
    }

    /** As in Senin, 23 November 2026. */
    String day(LocalDate day) {
        return weekday(day.getDayOfWeek()) + ", " + formats.date(day);
    }

    String hours(DayHours hours) {
        return hours.isWorked() ? Shift.written(hours) : page.getTranslation("calendar.off");
    }

    /** As in 7 jam 30 menit. */
    String length(long minutes) {
        int hours = Math.toIntExact(minutes / 60);
        int rest = Math.toIntExact(minutes % 60);
        if (hours == 0) {
            return formats.time(rest, Formats.Unit.MINUTE);
        }
        String whole = formats.time(hours, Formats.Unit.HOUR);
        return rest == 0 ? whole : whole + " " + formats.time(rest, Formats.Unit.MINUTE);
    }

    /** Why a day is as it is, or nothing where it is like others. */
    String why(Layers layers, LocalDate day) {
        return layers.said(day).stream().map(this::said).collect(Collectors.joining("; "));
    }

    String said(SpecialDay said) {
        String kind = said.layer() == Layer.NATIONAL
                ? page.getTranslation("calendar.national." + said.kind().name())
                : kind(said.kind()) + " (" + layer(said.layer()) + ")";
        String hours = said.hours().map(each -> ", " + Shift.written(each)).orElse("");
        return kind + ": " + said.name() + hours;
    }

    String fault(Shift.Fault fault) {
        return fault.wrong() == Shift.Wrong.MISSING
                ? page.getTranslation("calendar.time.missing")
                : page.getTranslation("calendar.wrong." + fault.wrong().name(), fault.words());
    }
}
