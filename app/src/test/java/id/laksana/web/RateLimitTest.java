package id.laksana.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private static final int PER_MINUTE = 6;
    private static final Duration COST = Duration.ofSeconds(10);

    private Instant now = Instant.EPOCH;
    private final RateLimit limit = new RateLimit(PER_MINUTE, ((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    @Test
    void shouldLetAMinutesWorthComeAtOnce() {
        assertThat(IntStream.range(0, PER_MINUTE).mapToObj(_ -> limit.act("office")))
                .containsOnly(Optional.empty());
        assertThat(limit.act("office")).hasValue(COST);
        assertThat(limit.act("another office")).isEmpty();
    }

    @Test
    void shouldSayWhenToComeBackAndKeepTheWord() {
        IntStream.range(0, PER_MINUTE).forEach(_ -> limit.act("office"));
        Duration wait = limit.act("office").orElseThrow();

        now = now.plus(wait).minusMillis(1);
        assertThat(limit.act("office")).hasValue(Duration.ofMillis(1));
        now = now.plusMillis(1);
        assertThat(limit.act("office")).isEmpty();
        assertThat(limit.act("office")).hasValue(COST);
    }

    @Test
    void shouldNotPunishWhoWasRefused() {
        IntStream.range(0, PER_MINUTE * 100).forEach(_ -> limit.act("office"));

        now = now.plus(COST);

        assertThat(limit.act("office")).isEmpty();
    }

    @Test
    void shouldForgetWhoHasPaidBack() {
        IntStream.range(0, 50_000).forEach(i -> limit.act("address " + i));
        assertThat(limit.known()).isEqualTo(50_000);

        now = now.plus(Duration.ofMinutes(1));
        limit.act("one more");

        assertThat(limit.known()).isOne();
    }

    @Test
    void shouldRememberNoMoreThanItsMemoryAllows() {
        IntStream.range(0, 200_000).forEach(i -> limit.act("address " + i));

        assertThat(limit.known()).isLessThanOrEqualTo(50_000);
    }
}
