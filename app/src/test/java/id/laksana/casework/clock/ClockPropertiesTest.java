package id.laksana.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.calendar.time.Amount;
import id.laksana.calendar.time.WorkingTime;
import id.laksana.casework.engine.Dated;
import id.laksana.casework.engine.Pause;
import id.laksana.casework.engine.Timeline;
import id.laksana.sop.procedure.ClockOwner;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds of clocks whatever happens to a case. */
class ClockPropertiesTest {

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final int CASES = 4000;
    private static final List<ClockOwner> OWNERS = List.of(ClockOwner.values());
    private static final List<Function<Dated, @Nullable Instant>> CLOCKS =
            List.of(Dated::step, Dated::promise, Dated::statutory, Dated::applicant);

    private final Random random = new Random(20261130);
    private final WorkingTime time = Calendar2026.workingTime();

    @Test
    void shouldNeverBeDueEarlierBecauseOfAPause() {
        for (int i = 0; i < CASES; i++) {
            Timeline line = line(pauses(random.nextInt(4)));
            Terms terms = terms();
            List<Pause> more = new ArrayList<>(line.pauses());
            more.add(pause());

            assertNotEarlier(line, line(line, more), terms);
        }
    }

    /** As the days go by pauses begin, last and end; what stood still goes on, and nothing is due earlier than it once was. */
    @Test
    void shouldNeverRunBackwards() {
        for (int i = 0; i < CASES; i++) {
            Terms terms = terms();
            List<Pause> all =
                    pauses(3).stream().sorted(Comparator.comparing(Pause::from)).toList();
            Timeline before = line(List.of());
            for (int length = 1; length <= all.size(); length++) {
                Timeline after = line(before, all.subList(0, length));
                assertNotEarlier(before, after, terms);
                before = after;
            }
        }
    }

    @Test
    void shouldReckonTheSameAgainInWhateverOrderPausesAreTold() {
        for (int i = 0; i < CASES; i++) {
            Timeline line = line(pauses(3));
            Terms terms = terms();

            assertThat(Clocks.dues(line(line, line.pauses().reversed()), terms, Calendar2026.workingTime()))
                    .isEqualTo(Clocks.dues(line, terms, time));
        }
    }

    @Test
    void shouldNeverBeDueEarlierBecauseOfAHoliday() {
        for (int i = 0; i < 300; i++) {
            Timeline line = line(pauses(random.nextInt(3)));
            Terms terms = terms();
            LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(200));
            WorkingTime declared = Calendar2026.workingTime(Calendar2026.WIB, 5, List.of(day));

            assertNotEarlier(Clocks.dues(line, terms, time), Clocks.dues(line, terms, declared), line);
        }
    }

    @Test
    void shouldDivideAllOfTheTimeAmongThoseWhoseTimeItIs() {
        for (int i = 0; i < CASES; i++) {
            List<Pause> pauses = pauses(random.nextInt(5));
            Instant from = moment();
            Instant until = from.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 30)));

            Spent spent = Clocks.spent(from, until, pauses, time);

            assertThat(Stream.of(spent.agency(), spent.applicant(), spent.external()))
                    .allMatch(share -> share.minutes() >= 0 && share.days() >= 0);
            assertThat(spent.agency().minutes()
                            + spent.applicant().minutes()
                            + spent.external().minutes())
                    .isEqualTo(spent.gross().minutes());
            assertThat(spent.agency().days()
                            + spent.applicant().days()
                            + spent.external().days())
                    .isEqualTo(spent.gross().days());
        }
    }

    private void assertNotEarlier(Timeline before, Timeline after, Terms terms) {
        assertNotEarlier(Clocks.dues(before, terms, time), Clocks.dues(after, terms, time), after);
    }

    private static void assertNotEarlier(Dated before, Dated after, Timeline line) {
        for (Function<Dated, @Nullable Instant> clock : CLOCKS) {
            assertThat(orNever(clock.apply(after)))
                    .as("%s, before %s, after %s", line, before, after)
                    .isAfterOrEqualTo(orNever(clock.apply(before)));
        }
    }

    private static Instant orNever(@Nullable Instant due) {
        return due == null ? Instant.MAX : due;
    }

    private Timeline line(List<Pause> pauses) {
        Instant received = moment();
        return new Timeline(
                received,
                received.plus(Duration.ofMinutes(random.nextInt(5000))),
                received.plus(Duration.ofMinutes(random.nextInt(9000))),
                pauses,
                List.of(),
                null);
    }

    private static Timeline line(Timeline line, List<Pause> pauses) {
        return new Timeline(line.receivedAt(), line.completeAt(), line.stepSince(), pauses, line.overdue(), null);
    }

    private Terms terms() {
        return new Terms(
                Optional.of(amount()),
                OWNERS.get(random.nextInt(3)),
                Optional.of(amount()),
                Optional.of(Amount.ofDays(random.nextInt(1, 8))),
                Optional.empty());
    }

    private Amount amount() {
        return switch (random.nextInt(4)) {
            case 0 -> Amount.ofDays(random.nextInt(8));
            case 1 -> new Amount(0, random.nextInt(20), 0);
            case 2 -> Amount.ofMinutes(random.nextInt(300));
            default -> new Amount(random.nextInt(5), random.nextInt(9), random.nextInt(240));
        };
    }

    private List<Pause> pauses(int count) {
        return Stream.generate(this::pause).limit(count).toList();
    }

    private Pause pause() {
        Instant from = moment();
        boolean open = random.nextInt(10) == 0;
        int minutes = random.nextBoolean() ? random.nextInt(600) : random.nextInt(10_000);
        return new Pause(
                random.nextBoolean() ? ClockOwner.APPLICANT : ClockOwner.EXTERNAL,
                from,
                open ? null : from.plus(Duration.ofMinutes(minutes)));
    }

    /** Crowded into weeks with Ramadan, holidays and collective leave. */
    private Instant moment() {
        return FIRST.plus(Duration.ofMinutes(60L * 24 * 42 + random.nextInt(60 * 24 * 21)));
    }
}
