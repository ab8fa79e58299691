package id.laksana.web.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.testing.Until;
import id.laksana.web.work.LongWorks.Start;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LongWorksTest {

    private static final WorkKind<Integer> KIND = new WorkKind<>("count", Integer.class);

    private final AtomicInteger seconds = new AtomicInteger();
    private final InstantSource ticking = () -> Instant.EPOCH.plusSeconds(seconds.get());
    private final LongWorks works = new LongWorks(ticking.withZone(ZoneOffset.UTC));
    private final Semaphore steps = new Semaphore(0);
    private final AtomicInteger started = new AtomicInteger();
    private final Someone someone = new Someone("dairi");

    @AfterEach
    void letAllEnd() {
        steps.release(1000);
    }

    @Test
    void shouldDoTheSameOnlyOnce() {
        LongWork<Integer> first = start(someone);
        LongWork<Integer> second = start(someone);

        assertThat(second).isSameAs(first);
        steps.release(10);
        Until.within(Duration.ofSeconds(10), () -> first.state() instanceof WorkState.Finished);
        assertThat(first.state()).isEqualTo(new WorkState.Finished<>(10));
        assertThat(started).hasValue(1);
    }

    @Test
    void shouldTellHowLongItStillTakes() {
        LongWork<Integer> work = start(someone);
        seconds.set(4);
        steps.release(2);
        Until.within(
                Duration.ofSeconds(10),
                () -> work.state() instanceof WorkState.Running<Integer> running && running.done() == 2);

        assertThat(work.state()).isEqualTo(new WorkState.Running<Integer>(2, 10, Optional.of(Duration.ofSeconds(16))));
    }

    @Test
    void shouldStopWhereItIsCancelled() {
        LongWork<Integer> work = start(someone);
        steps.release(3);
        Until.within(
                Duration.ofSeconds(10),
                () -> work.state() instanceof WorkState.Running<Integer> running && running.done() == 3);

        work.cancel();
        steps.release(1);

        Until.within(Duration.ofSeconds(10), () -> work.state().hasEnded());
        assertThat(work.state()).isEqualTo(new WorkState.Cancelled<Integer>(3, 10));
    }

    @Test
    void shouldFailWithAnId() {
        Start<Integer> start = works.start(someone, KIND, _ -> {
            throw new IllegalStateException("on purpose");
        });

        LongWork<Integer> work = ((Start.UnderWay<Integer>) start).work();
        Until.within(Duration.ofSeconds(10), () -> work.state().hasEnded());
        assertThat(work.state())
                .isInstanceOfSatisfying(
                        WorkState.Failed.class,
                        failed -> assertThat(failed.id()).matches("[0-9a-f]{8}-[0-9a-f]{8}"));
    }

    @Test
    void shouldTakeOnOnlySoMuchForAnAgency() {
        for (int i = 0; i < LongWorks.MOST_PER_AGENCY; i++) {
            start(new Someone("dairi"));
        }

        assertThat(works.start(new Someone("dairi"), KIND, this::count)).isInstanceOf(Start.TooMany.class);
        assertThat(works.start(new Someone("kudus"), KIND, this::count)).isInstanceOf(Start.UnderWay.class);
    }

    @Test
    void shouldShowAWorkOnlyToWhomItBelongs() {
        start(someone);

        assertThat(works.find(someone, KIND)).isPresent();
        assertThat(works.find(new Someone("dairi"), KIND)).isEmpty();
        assertThat(works.find(new Someone("kudus", someone.person()), KIND)).isEmpty();
    }

    @Test
    void shouldForgetWhatHasEndedWhenItIsDismissed() {
        LongWork<Integer> work = start(someone);
        works.dismiss(someone, KIND);
        assertThat(works.find(someone, KIND)).isPresent();

        steps.release(10);
        Until.within(Duration.ofSeconds(10), () -> work.state().hasEnded());
        works.dismiss(someone, KIND);

        assertThat(works.find(someone, KIND)).isEmpty();
    }

    private LongWork<Integer> start(Behalf behalf) {
        return ((Start.UnderWay<Integer>) works.start(behalf, KIND, this::count)).work();
    }

    private int count(Work.Progress progress) throws InterruptedException {
        started.incrementAndGet();
        for (int done = 0; done < 10; done++) {
            progress.at(done, 10);
            steps.acquire();
        }
        return 10;
    }

    private record Someone(String agency, UUID person) implements Behalf {

        Someone(String agency) {
            this(agency, UUID.randomUUID());
        }

        @Override
        public <T> T call(Callable<T> work) throws Exception {
            return work.call();
        }
    }
}
