package id.laksana.site.catalog;

import static id.laksana.site.catalog.Catalogs.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.sop.service.ServiceCatalog;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SlotTest {

    private static final Instant LATER = NOW.plus(KeptCatalog.FRESH);
    private static final Instant TOO_LATE = LATER.plusMillis(1);
    private static final Duration LONG = Duration.ofMinutes(5);

    private final Slot slot = new Slot(new AtomicLong());
    private final AtomicInteger reads = new AtomicInteger();

    @Test
    void shouldReadOnceInHalfAMinute() {
        KeptCatalog first = slot.fresh(NOW, named("lama"));

        assertThat(slot.fresh(LATER, named("baru"))).isSameAs(first);
        assertThat(name(slot.fresh(TOO_LATE, named("baru")))).isEqualTo("baru");
        assertThat(reads).hasValue(2);
    }

    @Test
    void shouldReadAnewWhatHasChanged() {
        slot.fresh(NOW, named("lama"));

        slot.outdate();

        assertThat(slot.isDue(NOW)).isTrue();
        assertThat(name(slot.fresh(NOW, named("baru")))).isEqualTo("baru");
        assertThat(slot.isDue(NOW)).isFalse();
    }

    @Test
    void shouldNotTrustWhatChangedWhileItWasRead() {
        slot.fresh(NOW, () -> {
            slot.outdate();
            return named("lama").get();
        });

        assertThat(name(slot.fresh(NOW, named("baru")))).isEqualTo("baru");
    }

    @Test
    void shouldShowWhatItWasWhileAnotherReads() {
        slot.fresh(NOW, named("lama"));

        slot.read(TOO_LATE, () -> {
            assertThat(name(slot.fresh(TOO_LATE, named("lain")))).isEqualTo("lama");
            assertThat(slot.isDue(TOO_LATE)).isFalse();
            return named("baru").get();
        });

        assertThat(reads).hasValue(2);
    }

    @Test
    void shouldNumberWhatIsOtherwiseOnly() {
        long first = slot.read(NOW, named("lama")).edition();

        assertThat(slot.read(LATER, named("lama")).edition()).isEqualTo(first);
        assertThat(slot.read(LATER, named("baru")).edition()).isGreaterThan(first);
    }

    @Test
    void shouldShowNothingOfWhatCannotBeReadAndLeaveItAloneForAWhile() {
        slot.fresh(NOW, named("lama"));

        assertThatThrownBy(() -> slot.read(NOW, SlotTest::fail)).hasMessage("away");

        assertThat(slot.hasFailed()).isTrue();
        assertThat(slot.shown(LONG, NOW)).isEmpty();
        assertThat(slot.isDue(LATER)).isFalse();
        assertThat(slot.isDue(TOO_LATE)).isTrue();
        assertThat(name(slot.fresh(NOW, named("baru")))).isEqualTo("baru");
        assertThat(slot.shown(LONG, NOW)).isPresent();
    }

    @Test
    void shouldShowNothingThatIsTooOld() {
        slot.fresh(NOW, named("lama"));

        assertThat(slot.shown(LONG, NOW.plus(LONG))).isPresent();
        assertThat(slot.shown(LONG, NOW.plus(LONG).plusMillis(1))).isEmpty();
        assertThat(slot.hasFailed()).isFalse();
    }

    private Supplier<ServiceCatalog> named(String name) {
        return () -> {
            reads.incrementAndGet();
            return Catalogs.of(1, _ -> name);
        };
    }

    private static ServiceCatalog fail() {
        throw new IllegalStateException("away");
    }

    private static String name(KeptCatalog kept) {
        return kept.catalog().services().getFirst().service().name();
    }
}
