package io.github.crmsdk.core.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class VirtualTimeTest {
    @Test
    void automaticTimeJumpsOverEachWait() throws Exception {
        VirtualTime time = VirtualTime.automatic();
        long before = time.nanoTime();
        time.sleep(Duration.ofHours(2));
        time.sleep(Duration.ZERO);
        CompletableFuture<Thread> ran = new CompletableFuture<>();
        var unused = time.schedule(() -> ran.complete(Thread.currentThread()), Duration.ofHours(1));

        assertThat(ran.join()).isNotSameAs(Thread.currentThread());
        assertThat(time.nanoTime() - before).isEqualTo(Duration.ofHours(3).toNanos());
        assertThat(time.now()).isEqualTo(VirtualTime.START.plus(Duration.ofHours(3)));
        assertThat(time.waits()).containsExactly(Duration.ofHours(2), Duration.ofHours(1));
    }

    @Test
    void manualTimeRunsTasksAtTheirOwnMoments() {
        VirtualTime time = VirtualTime.manual();
        List<String> ran = new java.util.ArrayList<>();
        var unusedSecond = time.schedule(() -> ran.add("second at " + time.now()), Duration.ofSeconds(2));
        var unusedFirst = time.schedule(
                () -> {
                    ran.add("first at " + time.now());
                    var unusedThird = time.schedule(() -> ran.add("third at " + time.now()), Duration.ofSeconds(2));
                },
                Duration.ofSeconds(1));
        var unusedLate = time.schedule(() -> ran.add("too late"), Duration.ofSeconds(4));

        time.advance(Duration.ofSeconds(3));

        assertThat(ran)
                .containsExactly(
                        "first at 2026-03-01T12:00:01Z",
                        "second at 2026-03-01T12:00:02Z",
                        "third at 2026-03-01T12:00:03Z");
        assertThat(time.waiting()).isEqualTo(1);
    }

    @Test
    void aCancelledTaskIsForgotten() throws Exception {
        VirtualTime time = VirtualTime.manual();
        Future<?> task = time.schedule(() -> {}, Duration.ofSeconds(1));
        time.awaitWaiting(1);
        assertThat(task.cancel(false)).isTrue();
        assertThat(time.waiting()).isZero();
    }

    @Test
    void aSleeperWakesWhenItsTimeHasCome() throws Exception {
        VirtualTime time = VirtualTime.manual();
        ConcurrentLinkedQueue<String> log = new ConcurrentLinkedQueue<>();
        Thread sleeper = new Thread(() -> {
            try {
                time.sleep(Duration.ofSeconds(5));
                log.add("awake at " + time.now());
            } catch (InterruptedException unexpected) {
                log.add("interrupted");
            }
        });
        sleeper.start();
        time.awaitWaiting(1);
        time.advance(Duration.ofSeconds(4));
        assertThat(time.waiting()).isEqualTo(1);
        time.advance(Duration.ofSeconds(1));
        sleeper.join();
        assertThat(log).containsExactly("awake at 2026-03-01T12:00:05Z");
    }

    @Test
    void anInterruptEndsASleep() {
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() -> VirtualTime.manual().sleep(Duration.ofSeconds(5)));
        assertThat(Thread.interrupted()).isFalse();
    }
}
