package io.github.crmsdk.core.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RateBudgetTest {
    private static final Duration HOUR = Duration.ofHours(1);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noWindowHoldsMoreThanItsBudgetAndNoneLess(long seed) {
        Random random = new Random(seed);
        int most = 1 + random.nextInt(12);
        Duration period = Duration.ofMillis(1 + random.nextInt(5_000));
        VirtualTime time = VirtualTime.manual();
        RateBudget budget = RateBudget.of(most, period, time);
        List<Long> ideal = new ArrayList<>();
        long now = 0;
        for (int i = 0; i < 300; i++) {
            long gap = random.nextInt(3) == 0 ? 0 : (long) (random.nextDouble() * 2 * period.toNanos() / most);
            time.advance(Duration.ofNanos(gap));
            now += gap;
            long sent = now + budget.reserve(HOUR.multipliedBy(10)).toNanos();
            ideal.add(i < most ? now : Math.max(now, ideal.get(i - most) + period.toNanos()));

            assertThat(sent).as("request %d", i).isEqualTo(ideal.get(i));
            if (i >= most) {
                assertThat(sent - ideal.get(i - most)).isGreaterThanOrEqualTo(period.toNanos());
            }
        }
    }

    @Test
    void aRefusedReservationTakesNothing() {
        VirtualTime time = VirtualTime.manual();
        RateBudget budget = RateBudget.of(1, Duration.ofSeconds(10), time);
        assertThat(budget.reserve(HOUR)).isZero();
        for (int i = 0; i < 5; i++) {
            assertThat(budget.reserve(Duration.ofSeconds(9))).isEqualTo(Duration.ofSeconds(10));
        }
        assertThat(budget.reserve(Duration.ofSeconds(10))).isEqualTo(Duration.ofSeconds(10));
        assertThat(budget.reserve(HOUR)).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void aPauseHoldsBackWhatComesLater() {
        VirtualTime time = VirtualTime.manual();
        RateBudget budget = RateBudget.of(2, Duration.ofSeconds(10), time);
        budget.pause(Duration.ofSeconds(30));
        budget.pause(Duration.ofSeconds(5));
        assertThat(budget.reserve(HOUR)).isEqualTo(Duration.ofSeconds(30));
        assertThat(budget.reserve(HOUR)).isEqualTo(Duration.ofSeconds(30));
        assertThat(budget.reserve(HOUR)).isEqualTo(Duration.ofSeconds(40));
        time.advance(Duration.ofSeconds(60));
        assertThat(budget.reserve(HOUR)).isZero();
    }

    @Test
    void aPauseMayBeAsLongAsTheVendorLikes() {
        VirtualTime time = VirtualTime.manual();
        RateBudget budget = RateBudget.of(2, Duration.ofSeconds(10), time);
        budget.pause(Duration.ofSeconds(Long.MAX_VALUE));
        assertThat(budget.reserve(HOUR)).isGreaterThan(Duration.ofDays(36_500));
    }

    @Test
    void aPeriodMayBeForEver() {
        VirtualTime time = VirtualTime.manual();
        RateBudget budget = RateBudget.of(1, Duration.ofSeconds(Long.MAX_VALUE), time);
        assertThat(budget.reserve(HOUR)).isZero();
        assertThat(budget.reserve(HOUR)).isGreaterThan(Duration.ofDays(36_500));
    }

    @Test
    void anUnlimitedBudgetStillObeysAPause() {
        VirtualTime time = VirtualTime.manual();
        RateBudget budget = RateBudget.unlimited(time);
        for (int i = 0; i < 1_000; i++) {
            assertThat(budget.reserve(Duration.ZERO)).isZero();
        }
        budget.pause(Duration.ofSeconds(1));
        assertThat(budget.reserve(HOUR)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void theMachinesClockServesToo() {
        assertThat(RateBudget.unlimited().reserve(Duration.ZERO)).isZero();
        RateBudget budget = RateBudget.of(1, HOUR);
        assertThat(budget.reserve(Duration.ZERO)).isZero();
        assertThat(budget.reserve(Duration.ZERO)).isBetween(Duration.ofMinutes(59), HOUR);
    }

    @Test
    void aBudgetHasRoomForSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateBudget.of(0, HOUR))
                .withMessage(
                        "A budget of 0 requests per PT1H: give at least 1 request and a length that is not negative");
        assertThatIllegalArgumentException().isThrownBy(() -> RateBudget.of(1, HOUR.negated()));
    }
}
