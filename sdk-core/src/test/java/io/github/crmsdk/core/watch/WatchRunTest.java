package io.github.crmsdk.core.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.crmsdk.core.error.ApiError;
import io.github.crmsdk.core.error.ApiException;
import io.github.crmsdk.core.error.ErrorKind;
import io.github.crmsdk.core.error.TransportException;
import io.github.crmsdk.core.send.VirtualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WatchRunTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Feed feed = new Feed();
    private final MemoryPositionStore store = new MemoryPositionStore();
    private final List<Long> handled = new ArrayList<>();
    private final List<String> given = new ArrayList<>();

    private WatchOptions.Builder options(VirtualTime time) {
        return WatchOptions.builder()
                .name("items")
                .store(store)
                .start(StartFrom.beginning())
                .time(time)
                .maxAttempts(3)
                .deadLetter((item, failure) -> given.add(((Feed.Item) item).id() + " " + failure.getMessage()));
    }

    private static ApiException refusal(ErrorKind kind, int status) {
        return kind.exception(Feed.INFO, new ApiError(status, "", "no", Map.of(), null, Optional.empty(), ""));
    }

    /** Runs, and closes the watch before the request of the given number. */
    private void runUntil(int request, VirtualTime time, Watch.Handler<Feed.Item> handler) {
        Watch<Feed.Item> watch = new Watch<>(feed, options(time).limit(2).build());
        feed.disturbance = number -> {
            if (number >= request) {
                watch.close();
            }
        };
        watch.run(handler, MINUTE);
    }

    @Test
    void polledAboutOnceAnInterval() {
        VirtualTime time = VirtualTime.automatic();
        runUntil(20, time, item -> handled.add(item.id()));
        assertThat(time.waits())
                .hasSizeBetween(8, 10)
                .allSatisfy(wait -> assertThat(wait).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(66)))
                .doesNotHaveDuplicates();
    }

    @Test
    void afterAFullPollTheNextFollowsAtOnce() {
        feed.fill(5);
        VirtualTime time = VirtualTime.automatic();
        Watch<Feed.Item> watch = new Watch<>(feed, options(time).limit(2).build());
        watch.run(
                item -> {
                    handled.add(item.id());
                    if (item.id() == 5) {
                        watch.close();
                    }
                },
                MINUTE);
        assertThat(handled).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(time.waits()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aRecordThatCannotBeHandledIsGivenUpAndBlocksNothing() {
        feed.fill(4);
        runUntil(20, VirtualTime.automatic(), item -> {
            handled.add(item.id());
            if (item.id() == 1) {
                throw new IllegalStateException("poison");
            }
        });
        assertThat(handled).containsExactly(1L, 2L, 3L, 4L, 1L, 1L);
        assertThat(given).containsExactly("1 poison");
        try (Watch<Feed.Item> watch = feed.watch(store, StartFrom.beginning())) {
            assertThat(watch.poll(10)).isEmpty();
        }
    }

    @Test
    void attemptsAreCountedAcrossRestarts() {
        feed.fill(1);
        for (int i = 0; i < 3; i++) {
            assertThat(given).isEmpty();
            feed.requests = 0;
            runUntil(5, VirtualTime.automatic(), item -> {
                feed.requests = 100;
                feed.disturbance.accept(100);
                throw new IllegalStateException("attempt");
            });
        }
        assertThat(given).containsExactly("1 attempt");
    }

    @Test
    void aSuccessAfterFailuresIsNoDeadLetter() {
        feed.fill(1);
        runUntil(12, VirtualTime.automatic(), item -> {
            handled.add(item.id());
            if (handled.size() < 3) {
                throw new java.io.IOException("busy");
            }
        });
        assertThat(handled).containsExactly(1L, 1L, 1L);
        assertThat(given).isEmpty();
    }

    @Test
    void failedPollsAreFurtherAndFurtherApart() {
        VirtualTime time = VirtualTime.automatic();
        for (int i = 0; i < 4; i++) {
            feed.failures.add(new TransportException(Feed.INFO, "no connection", false, null));
        }
        runUntil(6, time, item -> handled.add(item.id()));
        List<Duration> waits = time.waits();
        assertThat(waits.get(0)).isBetween(Duration.ofSeconds(120), Duration.ofSeconds(132));
        assertThat(waits.get(1)).isBetween(Duration.ofSeconds(240), Duration.ofSeconds(264));
        assertThat(waits.get(2)).isBetween(Duration.ofSeconds(300), Duration.ofSeconds(330));
        assertThat(waits.get(3)).isBetween(Duration.ofSeconds(300), Duration.ofSeconds(330));
    }

    @Test
    void aFailureNeverBringsTheNextPollNearer() {
        VirtualTime time = VirtualTime.automatic();
        feed.failures.add(new TransportException(Feed.INFO, "no connection", false, null));
        Watch<Feed.Item> watch = new Watch<>(feed, options(time).build());
        feed.disturbance = number -> {
            if (number == 2) {
                watch.close();
            }
        };
        watch.run(item -> handled.add(item.id()), Duration.ofHours(1));
        assertThat(time.waits().get(0)).isBetween(Duration.ofMinutes(60), Duration.ofMinutes(66));
    }

    @ParameterizedTest
    @EnumSource(
            value = ErrorKind.class,
            names = {"AUTHENTICATION", "PERMISSION"})
    void aRefusalOfTheCredentialsEndsTheRun(ErrorKind kind) {
        ApiException refusal = refusal(kind, 403);
        feed.failures.add(refusal);
        try (Watch<Feed.Item> watch =
                new Watch<>(feed, options(VirtualTime.automatic()).build())) {
            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(() -> watch.run(item -> handled.add(item.id()), MINUTE))
                    .isSameAs(refusal);
        }
    }

    @Test
    void anIntervalIsLongerThanZero() {
        try (Watch<Feed.Item> watch = feed.watch(store, StartFrom.now())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> watch.run(item -> handled.add(item.id()), Duration.ZERO))
                    .withMessage("interval is PT0S: it must be longer than zero");
        }
    }

    @Test
    void whatIsGivenUpIsLoggedUnlessAskedOtherwise() {
        feed.fill(1);
        VirtualTime time = VirtualTime.automatic();
        WatchOptions options = WatchOptions.builder()
                .name("items")
                .start(StartFrom.beginning())
                .time(time)
                .maxAttempts(1)
                .build();
        Watch<Feed.Item> watch = new Watch<>(feed, options);
        watch.run(
                item -> {
                    watch.close();
                    throw new IllegalStateException("poison");
                },
                MINUTE);
        try (Watch<Feed.Item> again = new Watch<>(feed, options)) {
            assertThat(again.poll(1)).isEmpty();
        }
    }
}
