package io.github.crmsdk.sharpspring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.core.error.RateLimitException;
import io.github.crmsdk.core.send.RetryPolicy;
import io.github.crmsdk.core.send.VirtualTime;
import io.github.crmsdk.sharpspring.account.CreateAccount;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BudgetTest {
    private static final String SUCCESS = "{'result':{'account':[{'id':'7'}]},'error':null,'id':'x'}";

    @RegisterExtension
    final Vendor vendor = new Vendor();

    private void get() {
        vendor.client().accounts().get(7).execute();
    }

    private static String counted(String used) {
        return "{'result':{'account':[{'id':'7'}]},'error':null,'id':'x','callCount':'" + used
                + "','queryLimit':'50000'}";
    }

    @Test
    void sendsTenCallsASecond() {
        for (int i = 0; i < 21; i++) {
            vendor.answers(SUCCESS);
            get();
        }
        assertThat(vendor.time().waits().stream().filter(wait -> !wait.isZero()))
                .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    @Test
    void tellsWhatIsLeftOfTheDay() {
        assertThat(vendor.client().dailyBudget()).isEmpty();
        vendor.answers(SUCCESS);
        get();
        assertThat(vendor.client().dailyBudget()).isEmpty();
        vendor.answers(counted("1036"));
        get();
        assertThat(vendor.client().dailyBudget())
                .hasValue(new DailyBudget(1036, 50_000, Instant.parse("2026-03-02T00:00:00Z")))
                .hasValueSatisfying(budget -> assertThat(budget.left()).isEqualTo(48_964));
    }

    @Test
    void holdsBackCallsAfterTheLastOfTheDay() {
        vendor.answers(counted("50000"));
        vendor.answers(counted("50000"));
        get();
        assertThatThrownBy(this::get)
                .isInstanceOf(RateLimitException.class)
                .hasMessage("SharpSpring accounts.get (POST /pubapi/v1.2/): HTTP 429, \"not sent: the client's rate"
                        + " budget is used up\", retry after 300 s");
        assertThat(vendor.requests()).isEqualTo(1);
    }

    @Test
    void goesOnWithAVendorThatDoesNotInsistOnTheLimit() {
        vendor.answers(counted("50001")).answers(counted("50002"));
        get();
        get();
        assertThat(vendor.client().dailyBudget())
                .hasValueSatisfying(budget -> assertThat(budget.left()).isZero());
    }

    @Test
    void theDailyLimitIsAnErrorWithTheTimeOfItsReset() {
        vendor.answers(limit(106));
        assertThatThrownBy(this::get).isInstanceOfSatisfying(RateLimitException.class, failure -> {
            assertThat(failure).hasMessageContaining("code 106, \"Exceeded daily method call limit.\", retry after");
            assertThat(failure.retryAfter()).hasValue(Duration.ofHours(12));
        });
        assertThat(vendor.requests()).isEqualTo(1);
    }

    @Test
    void theResetFollowsTheVendorsClockAndTheGivenZone() {
        vendor.answers(new MockResponse.Builder()
                .addHeader("Date", "Tue, 03 Mar 2026 02:00:00 GMT")
                .body(limit(106).replace('\'', '"'))
                .build());
        try (var client =
                vendor.builder().dailyResetZone(ZoneId.of("America/New_York")).build()) {
            assertThatThrownBy(() -> client.accounts().get(7).execute())
                    .isInstanceOfSatisfying(
                            RateLimitException.class,
                            failure -> assertThat(failure.retryAfter()).hasValue(Duration.ofHours(3)));
        }
    }

    @Test
    void looksAgainFiveMinutesAfterTheDailyLimit() {
        vendor.answers(limit(106)).answers(SUCCESS);
        assertThatThrownBy(this::get).isInstanceOf(RateLimitException.class);
        vendor.client().accounts().get(7).timeout(Duration.ofMinutes(6)).execute();
        assertThat(vendor.time().now()).isAfterOrEqualTo(VirtualTime.START.plus(Duration.ofMinutes(5)));
    }

    @Test
    void theLimitOfASecondIsWaitedOutForWritesToo() {
        vendor.answers(limit(107)).answers("{'result':{'creates':[{'success':true,'error':null,'id':7}]},'error':[]}");
        assertThat(vendor.client()
                        .accounts()
                        .create(CreateAccount.builder().accountName("Acme").build())
                        .execute()
                        .id())
                .isEqualTo(7);
        assertThat(Duration.between(VirtualTime.START, vendor.time().now()))
                .isBetween(Duration.ofSeconds(1), Duration.ofMillis(1_500));
    }

    @Test
    void theLimitOfASecondHoldsBackOtherCallsAsWell() {
        vendor.answers(limit(107)).answers(SUCCESS);
        try (var client = vendor.builder().retryPolicy(RetryPolicy.none()).build()) {
            assertThatThrownBy(() -> client.accounts().get(7).execute()).isInstanceOf(RateLimitException.class);
            client.accounts().get(7).execute();
        }
        assertThat(vendor.time().waits()).contains(Duration.ofSeconds(1));
    }

    private static String limit(int code) {
        return "{'result':null,'error':{'code':" + code + ",'message':'"
                + (code == 106 ? "Exceeded daily method call limit." : "Exceeded per second method call limit.")
                + "','data':[]},'id':'x','callCount':'50000','queryLimit':'50000'}";
    }
}
