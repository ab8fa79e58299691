package id.laksana.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.ListFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How a language writes dates, numbers and times, by the clock of a zone. */
public final class Formats {

    /** What the law calls Indonesia's zones, in every language. */
    private static final Map<String, String> ZONES = Map.of(
            "Asia/Jakarta", "WIB",
            "Asia/Pontianak", "WIB",
            "Asia/Makassar", "WITA",
            "Asia/Jayapura", "WIT");

    private final Texts texts;
    private final Locale locale;
    private final ZoneId zone;
    private final DateTimeFormatter date;
    private final DateTimeFormatter shortDate;
    private final DateTimeFormatter time;

    /** In what a standard time is stated. */
    public enum Unit {
        MINUTE,
        HOUR,
        DAY
    }

    public Formats(Texts texts, Locale locale, ZoneId zone) {
        this.texts = texts;
        this.locale = locale;
        this.zone = zone;
        this.date = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        this.shortDate = DateTimeFormatter.ofPattern("d MMM uuuu", locale);
        this.time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
    }

    /** As in 21 November 2026. */
    public String date(LocalDate day) {
        return date.format(day);
    }

    /** As in 21 Nov 2026. */
    public String shortDate(LocalDate day) {
        return shortDate.format(day);
    }

    /** As in 14.05, or 14:05 in English. */
    public String time(Instant at) {
        return time.format(at.atZone(zone));
    }

    /** As in 21 Nov 2026 14.05 WIB: of itself clear to who sits in another zone. */
    public String moment(Instant at) {
        return shortDate(day(at)) + " " + time(at) + " " + zoneName(at);
    }

    /** Today, yesterday or tomorrow by that name, any other day by its date. */
    public String day(Instant at, Instant now) {
        long away = ChronoUnit.DAYS.between(day(now), day(at));
        if (Math.abs(away) > 1) {
            return shortDate(day(at));
        }
        return away == 0
                ? texts.get(locale, "day.today")
                : texts.get(locale, away < 0 ? "day.yesterday" : "day.tomorrow");
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** As in Rp1.250.000. */
    public String rupiah(long amount) {
        return "Rp" + number(amount);
    }

    public String decimal(BigDecimal number, int mostDigits) {
        return upTo(mostDigits, NumberFormat.getNumberInstance(locale)).format(number);
    }

    /** A ratio, of which one is the whole, to a tenth of a percent. */
    public String percent(BigDecimal ratio) {
        return upTo(1, NumberFormat.getPercentInstance(locale)).format(ratio.setScale(3, RoundingMode.HALF_UP));
    }

    /** As in ke-3, or 3rd in English. */
    public String ordinal(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("There is no ordinal of " + number + ".");
        }
        return texts.get(locale, "ordinal." + ordinalKind(number), number);
    }

    /** As in a, b, dan c. */
    public String list(List<String> items) {
        Locale anywhere = Locale.of(locale.getLanguage());
        return items.isEmpty()
                ? ""
                : ListFormat.getInstance(anywhere, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(items);
    }

    /** As in 5 menit. */
    public String time(int count, Unit unit) {
        return texts.get(locale, "duration." + unit, count);
    }

    /** As in 5–10 menit. */
    public String range(int least, int most, Unit unit) {
        return least == most ? time(most, unit) : texts.get(locale, "duration.range." + unit, least, most);
    }

    /**
     * Time during which an office works, to the minute, as in 2 hari 3 jam kerja.
     *
     * @param day how much of it is a day
     */
    public String workingTime(Duration time, Duration day) {
        List<Amount> amounts = amounts(time, day);
        List<String> words = new ArrayList<>();
        words.add(texts.get(
                locale,
                "duration.working." + amounts.getFirst().unit(),
                amounts.getFirst().count()));
        amounts.stream()
                .skip(1)
                .map(amount -> time(amount.count(), amount.unit()))
                .forEach(words::add);
        return texts.get(locale, "duration.working", String.join(" ", words));
    }

    /** Time by the clock on the wall, told by its two largest units, as in 3 hari 4 jam. */
    public String elapsed(Duration time) {
        if (time.compareTo(Duration.ofMinutes(1)) < 0) {
            return texts.get(locale, "duration.moment");
        }
        List<String> words = amounts(time, Duration.ofDays(1)).stream()
                .limit(2)
                .map(amount -> time(amount.count(), amount.unit()))
                .toList();
        return String.join(" ", words);
    }

    private LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    private String zoneName(Instant at) {
        String foreign = DateTimeFormatter.ofPattern("O", locale).format(at.atZone(zone));
        return ZONES.getOrDefault(zone.getId(), foreign);
    }

    private static NumberFormat upTo(int digits, NumberFormat format) {
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    private static String ordinalKind(int number) {
        int tens = number % 100;
        if (tens >= 11 && tens <= 13) {
            return "other";
        }
        return switch (number % 10) {
            case 1 -> "one";
            case 2 -> "two";
            case 3 -> "few";
            default -> "other";
        };
    }

    /** Without those that are zero, but never nothing. */
    private static List<Amount> amounts(Duration time, Duration day) {
        if (time.isNegative() || day.compareTo(Duration.ofHours(1)) < 0) {
            throw new IllegalArgumentException("Not to be told in words: " + time + " by days of " + day + ".");
        }
        Duration beyondDays = time.minus(day.multipliedBy(time.dividedBy(day)));
        List<Amount> amounts = List.of(
                new Amount(Math.toIntExact(time.dividedBy(day)), Unit.DAY),
                new Amount((int) beyondDays.toHours(), Unit.HOUR),
                new Amount(beyondDays.toMinutesPart(), Unit.MINUTE));
        List<Amount> told =
                amounts.stream().filter(amount -> amount.count() > 0).toList();
        return told.isEmpty() ? List.of(amounts.getLast()) : told;
    }

    private record Amount(int count, Unit unit) {}
}
