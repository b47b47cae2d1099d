package io.github.crmsdk.core.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.crmsdk.core.error.ApiError;
import io.github.crmsdk.core.error.AuthenticationException;
import io.github.crmsdk.core.error.ErrorKind;
import io.github.crmsdk.core.error.TransportException;
import io.github.crmsdk.core.send.VirtualTime;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules of reactive streams ask of a publisher, and what the promise asks of a watch. */
class WatchPublisherTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Feed feed = new Feed();
    private final VirtualTime time = VirtualTime.manual();
    private final Watch<Feed.Item> watch = new Watch<>(
            feed,
            WatchOptions.builder()
                    .name("items")
                    .start(StartFrom.beginning())
                    .time(time)
                    .maxAttempts(2)
                    .deadLetter((item, failure) -> {})
                    .build());

    @AfterEach
    void close() {
        watch.close();
    }

    private Collector subscribe(Collector subscriber) {
        watch.publisher(MINUTE).subscribe(subscriber);
        return subscriber;
    }

    private static Collector acknowledging() {
        return new Collector((self, delivery) -> delivery.acknowledge());
    }

    @Test
    void givesAsManyAsAreAskedFor() throws InterruptedException {
        feed.fill(10);
        CountDownLatch three = new CountDownLatch(3);
        Collector subscriber = subscribe(new Collector((self, delivery) -> {
            delivery.acknowledge();
            three.countDown();
        }));
        assertThat(subscriber.ids).isEmpty();
        subscriber.subscription().request(2);
        subscriber.subscription().request(1);
        three.await();
        watch.close();
        subscriber.awaitEnd();
        assertThat(subscriber.ids).containsExactly(1L, 2L, 3L);
        assertThat(subscriber.complete).isTrue();
        assertThat(subscriber.misdeeds).isEmpty();
    }

    @Test
    void asksTheVendorNothingBeforeItIsAsked() {
        Collector subscriber = subscribe(acknowledging());
        subscriber.subscription();
        watch.close();
        subscriber.awaitEnd();
        assertThat(feed.requests).isZero();
    }

    @Test
    void aRequestForEachRecordReachesTheEndOfALongList() {
        feed.fill(3000);
        Collector subscriber = subscribe(new Collector((self, delivery) -> {
            delivery.acknowledge();
            self.subscription().request(1);
            if (self.ids.size() == 3000) {
                self.subscription().request(Long.MAX_VALUE);
                self.subscription().request(Long.MAX_VALUE);
                watch.close();
            }
        }));
        subscriber.subscription().request(1);
        subscriber.awaitEnd();
        assertThat(subscriber.ids)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 3000).boxed().toList());
        assertThat(subscriber.misdeeds).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void aRequestForNothingIsAnError(long count) {
        Collector subscriber = subscribe(acknowledging());
        subscriber.subscription().request(count);
        subscriber.awaitEnd();
        assertThat(subscriber.failure)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("request is " + count + ": it must be 1 or more");
        assertThat(subscriber.misdeeds).isEmpty();
    }

    @Test
    void nothingComesAfterACancel() throws InterruptedException {
        feed.fill(10);
        CountDownLatch cancelled = new CountDownLatch(1);
        Collector first = subscribe(new Collector((self, delivery) -> {
            delivery.acknowledge();
            if (self.ids.size() == 4) {
                self.subscription().cancel();
                self.subscription().cancel();
                cancelled.countDown();
            }
        }));
        first.subscription().request(10);
        cancelled.await();
        Collector second = subscribeWhenFree();
        second.subscription().request(1);
        watch.close();
        second.awaitEnd();
        assertThat(first.ids).containsExactly(1L, 2L, 3L, 4L);
        assertThat(first.complete).isFalse();
        assertThat(first.failure).isNull();
        assertThat(second.complete).isTrue();
    }

    private Collector subscribeWhenFree() {
        while (true) {
            Collector subscriber = acknowledging();
            watch.publisher(MINUTE).subscribe(subscriber);
            if (!(subscriber.failure instanceof IllegalStateException)) {
                return subscriber;
            }
            Thread.onSpinWait();
        }
    }

    @Test
    void aCancelEndsAWaitAtOnce() throws InterruptedException {
        Collector subscriber = subscribe(acknowledging());
        subscriber.subscription().request(1);
        time.awaitWaiting(1);
        subscriber.subscription().cancel();
        time.awaitWaiting(0);
    }

    @Test
    void aSecondSubscriberIsRefused() {
        Collector first = subscribe(acknowledging());
        Collector second = subscribe(acknowledging());
        second.awaitEnd();
        second.subscription().request(1);
        second.subscription().cancel();
        assertThat(second.failure)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Watch 'items' has a subscriber already");
        assertThat(second.misdeeds).isEmpty();
        watch.close();
        first.awaitEnd();
        assertThat(first.complete).isTrue();
    }

    @Test
    void aSubscriberMustBeGiven() {
        assertThatNullPointerException()
                .isThrownBy(() -> watch.publisher(MINUTE).subscribe(null));
        assertThatIllegalArgumentException().isThrownBy(() -> watch.publisher(Duration.ZERO));
    }

    @Test
    void whatIsInHandDoesNotComeAgainAndWhatFailedDoes() throws InterruptedException {
        feed.fill(3);
        Collector subscriber = subscribe(new Collector((self, delivery) -> {
            if (delivery.id().equals("2")) {
                delivery.fail(new IllegalStateException("busy"));
            }
        }));
        subscriber.subscription().request(100);
        time.awaitWaiting(1);
        assertThat(subscriber.ids).containsExactly(1L, 2L, 3L);
        time.advance(Duration.ofSeconds(66));
        time.awaitWaiting(1);
        time.advance(Duration.ofSeconds(66));
        time.awaitWaiting(1);
        assertThat(subscriber.ids).containsExactly(1L, 2L, 3L, 2L);
        assertThat(watch.counters().deadLettered()).isEqualTo(1);
        assertThat(watch.counters().pending()).isEqualTo(2);
    }

    @Test
    void failuresOfTheVendorAreWaitedOut() throws InterruptedException {
        feed.fill(1);
        feed.failures.add(new TransportException(Feed.INFO, "no connection", false, null));
        Collector subscriber = subscribe(acknowledging());
        subscriber.subscription().request(1);
        time.awaitWaiting(1);
        time.advance(Duration.ofMinutes(3));
        watch.wake();
        while (subscriber.ids.isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(watch.counters().failedPolls()).isEqualTo(1);
    }

    @Test
    void refusedCredentialsAreItsEnd() {
        feed.failures.add(ErrorKind.AUTHENTICATION.exception(
                Feed.INFO, new ApiError(401, "", "no", Map.of(), null, Optional.empty(), "")));
        Collector subscriber = subscribe(acknowledging());
        subscriber.subscription().request(1);
        subscriber.awaitEnd();
        assertThat(subscriber.failure).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void aSubscriberThatThrowsGetsNoMore() throws InterruptedException {
        feed.fill(3);
        CountDownLatch thrown = new CountDownLatch(1);
        Collector subscriber = subscribe(new Collector((self, delivery) -> {
            thrown.countDown();
            throw new IllegalStateException("broken");
        }));
        subscriber.subscription().request(3);
        thrown.await();
        Collector second = subscribeWhenFree();
        second.subscription().request(3);
        while (second.ids.size() < 3) {
            Thread.onSpinWait();
        }
        assertThat(subscriber.ids).containsExactly(1L);
        assertThat(second.ids).containsExactly(1L, 2L, 3L);
    }
}
