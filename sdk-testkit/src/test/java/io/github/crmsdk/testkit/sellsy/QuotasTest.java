package io.github.crmsdk.testkit.sellsy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.testkit.internal.Http;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class QuotasTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(SellsyTest.NOW);

    @Test
    void countsFailedCallsAndRefusesAtZero() {
        try (SellsySimulator sellsy = SellsySimulator.builder()
                        .clock(now::get)
                        .quotas(2, 3, 10, 100)
                        .start();
                Http http = new Http(sellsy.baseUrl(), SellsyTest.bearer(sellsy.issueToken()))) {
            assertQuotas(http.get("companies/1"), 404, "1", "2", "9", "99");
            Http.Reply second = http.get("quotas");
            assertQuotas(second, 200, "0", "1", "8", "98");
            assertThat(second.json().path("api_rate_minutes").toString()).isEqualTo("{\"limit\":3,\"used\":2}");
            assertQuotas(http.get("companies"), 429, "0", "1", "8", "98");

            now.set(now.get().plusSeconds(1));
            assertQuotas(http.get("companies"), 200, "1", "0", "7", "97");
            sellsy.quirks(SellsyQuirk.RETRY_AFTER, SellsyQuirk.NEGATIVE_QUOTA);
            Http.Reply over = http.get("companies");
            assertQuotas(over, 429, "1", "-3", "7", "97");
            assertThat(over.headers().get("Retry-After")).isEqualTo("1");
            assertThat(over.json().path("error").path("code").asInt()).isEqualTo(429);
        }
    }

    @Test
    void stormsWithTheAnswerOverTheQuota() {
        try (SellsySimulator sellsy = SellsySimulator.start();
                Http http = new Http(sellsy.baseUrl(), SellsyTest.bearer(sellsy.issueToken()))) {
            sellsy.quotaStorm(1);

            assertThat(http.get("companies").status()).isEqualTo(429);
            assertThat(http.get("companies").status()).isEqualTo(200);
        }
    }

    private static void assertQuotas(Http.Reply reply, int status, String... left) {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(new String[] {
                    reply.headers().get("X-Quota-Remaining-By-Second"),
                    reply.headers().get("X-Quota-Remaining-By-Minute"),
                    reply.headers().get("X-Quota-Remaining-By-Day"),
                    reply.headers().get("X-Quota-Remaining-By-Month")
                })
                .containsExactly(left);
    }
}
