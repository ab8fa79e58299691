package id.laksana.calendar.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of working time in whatever calendar, from 2025 to 2027 in each of Indonesia's zones. */
class WorkingTimePropertiesTest {

    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Asia/Jakarta"), ZoneId.of("Asia/Makassar"), ZoneId.of("Asia/Jayapura"));
    private static final int STARTS = 12;
    private static final int MOST_MINUTES = 12_000;
    private static final int MOST_DAYS = 40;

    private static LongStream seeds() {
        return LongStream.range(0, Boolean.getBoolean("laksana.long") ? 400 : 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldFindBetweenTwoMomentsTheMinutesThatWereAdded(long seed) {
        each(seed, (time, _, start, random) -> {
            Instant received = time.received(start);
            int minutes = random.nextInt(MOST_MINUTES);

            assertThat(time.minutesBetween(received, time.add(received, Amount.ofMinutes(minutes))))
                    .isEqualTo(minutes);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldFindBetweenTwoMomentsTheDaysThatWereAdded(long seed) {
        each(seed, (time, _, start, random) -> {
            int days = random.nextInt(MOST_DAYS);

            assertThat(time.workingDaysBetween(start, time.add(start, Amount.ofDays(days))))
                    .isEqualTo(days);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldBeDueNoSoonerForWhatComesLaterOrTakesLonger(long seed) {
        each(seed, (time, _, start, random) -> {
            Amount amount = amount(random);
            Amount longer = new Amount(
                    amount.days() + random.nextInt(2), amount.hours(), amount.minutes() + random.nextInt(200));
            Instant later = start.plusSeconds(random.nextInt(200_000));

            assertThat(time.add(later, amount)).isAfterOrEqualTo(time.add(start, amount));
            assertThat(time.add(start, longer)).isAfterOrEqualTo(time.add(start, amount));
            assertThat(time.add(start, amount)).isAfterOrEqualTo(time.received(start));
            assertThat(time.received(start)).isAfter(start.minus(Duration.ofMinutes(1)));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldNeverEndOutsideWorkingTime(long seed) {
        each(seed, (time, naive, start, random) -> {
            Amount amount = amount(random);
            LocalDateTime received = LocalDateTime.ofInstant(time.received(start), time.zone());
            LocalDateTime due = LocalDateTime.ofInstant(time.add(start, amount), time.zone());

            assertThat(naive.isWorked(received)).isTrue();
            assertThat(amount.equals(Amount.NOTHING) ? naive.isWorked(due) : naive.isWorked(due.minusMinutes(1)))
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldReckonAsOneDoesWhoWalksMinuteByMinute(long seed) {
        each(seed, (time, naive, start, random) -> {
            Amount amount = amount(random);
            Instant other = start.plus(Duration.ofMinutes(random.nextInt(60_000)));

            assertThat(time.received(start)).isEqualTo(naive.received(start));
            assertThat(time.add(start, amount)).isEqualTo(naive.add(start, amount));
            assertThat(time.minutesBetween(start, other)).isEqualTo(naive.minutesBetween(start, other));
            assertThat(time.minutesBetween(other, start)).isEqualTo(-naive.minutesBetween(start, other));
            assertThat(time.workingDaysBetween(start, other)).isEqualTo(naive.workingDaysBetween(start, other));
        });
    }

    private static Amount amount(RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> Amount.ofMinutes(random.nextInt(MOST_MINUTES));
            case 1 -> Amount.ofDays(random.nextInt(MOST_DAYS));
            case 2 -> new Amount(0, random.nextInt(100), random.nextInt(60));
            default -> new Amount(random.nextInt(10), random.nextInt(24), random.nextInt(60));
        };
    }

    private static void each(long seed, Property property) {
        RandomGenerator random = new SplittableRandom(seed);
        DayPlan plan = new RandomCalendars(random).next();
        for (ZoneId zone : ZONES) {
            WorkingTime time = new WorkingTime(zone, plan);
            NaiveWorkingTime naive = new NaiveWorkingTime(zone, plan);
            for (int i = 0; i < STARTS; i++) {
                Instant start = LocalDate.of(2025, 1, 1)
                        .plusDays(random.nextInt(3 * 365))
                        .atStartOfDay(zone)
                        .plusSeconds(random.nextInt(24 * 60 * 60))
                        .toInstant();
                property.check(time, naive, start, random);
            }
        }
    }

    @FunctionalInterface
    private interface Property {
        void check(WorkingTime time, NaiveWorkingTime naive, Instant start, RandomGenerator random);
    }
}
