package io.github.crmsdk.core.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryPolicyTest {
    @Test
    void theStandardIsThreeAttempts() {
        RetryPolicy policy = RetryPolicy.standard();
        assertThat(policy.maxAttempts()).isEqualTo(3);
        assertThat(policy.baseDelay()).isEqualTo(Duration.ofMillis(500));
        assertThat(policy.maxDelay()).isEqualTo(Duration.ofSeconds(8));
        assertThat(policy.maxRetryAfter()).isEqualTo(Duration.ofMinutes(2));
        assertThat(RetryPolicy.none().maxAttempts()).isEqualTo(1);
    }

    @Test
    void itsJitterCoversTheWholeRange() {
        RandomGenerator random = RetryPolicy.standard().random();
        double least = 1;
        double most = 0;
        for (int i = 0; i < 10_000; i++) {
            double drawn = random.nextDouble();
            least = Math.min(least, drawn);
            most = Math.max(most, drawn);
        }
        assertThat(least).isBetween(0.0, 0.01);
        assertThat(most).isBetween(0.99, 1.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 11})
    void attemptsAreFromOneToTen(int attempts) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetryPolicy.standard().withMaxAttempts(attempts))
                .withMessage("maxAttempts is " + attempts + ": it must be from 1 to 10");
    }

    @Test
    void delaysMustMakeSense() {
        RetryPolicy policy = RetryPolicy.standard();
        Duration second = Duration.ofSeconds(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.withDelays(second.multipliedBy(2), second))
                .withMessage("baseDelay PT2S, maxDelay PT1S, maxRetryAfter PT2M: none may be negative,"
                        + " nor maxDelay below baseDelay");
        assertThatIllegalArgumentException().isThrownBy(() -> policy.withDelays(second.negated(), second));
        assertThatIllegalArgumentException().isThrownBy(() -> policy.withMaxRetryAfter(second.negated()));
        assertThat(policy.withDelays(second, second).withMaxRetryAfter(second).maxRetryAfter())
                .isEqualTo(second);
    }
}
