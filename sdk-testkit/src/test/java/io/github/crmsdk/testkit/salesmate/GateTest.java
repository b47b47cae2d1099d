package io.github.crmsdk.testkit.salesmate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.internal.Http;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest extends SalesmateTest {
    private static final String FORBIDDEN = "{'Status':'failure','Error':{'message':'','name':'AuthorizationFailed'}}";
    private static final String NO_SUCH_LINK =
            "{'Status':'failure','Error':{'message':'Link  not found','name':'NoSuchLinkExist'}}";
    private static final String OVER =
            "{'Status':'failure','Error':{'message':'API call limit exceeded','name':'TooManyRequests'}}";

    @Test
    void startsAsDocumented() {
        assertThat(salesmate.baseUrl()).matches("http://[^/]+:\\d+/apis/");
        assertThat(salesmate.sharedBaseUrl() + "apis/").isEqualTo(salesmate.baseUrl());
        assertThat(salesmate.link()).isEqualTo("acme");
        assertThat(salesmate.token()).isEqualTo("test-token");
    }

    @Test
    void servesBothPathForms() {
        salesmate.seedDeals(1);

        try (Http shared = new Http(salesmate.sharedBaseUrl(), credentials())) {
            assertThat(shared.get("deal/v4/1").body())
                    .isEqualTo(http.get("deal/v4/1").body());
        }
        assertThat(salesmate.requests())
                .extracting(RecordedCall::path)
                .containsExactly("/deal/v4/1", "/apis/deal/v4/1");
    }

    @Test
    void refusesAMissingOrWrongToken() {
        assertBody(with(Map.of("x-linkname", "acme.salesmate.io"), "deal/v4/1"), 403, FORBIDDEN);
        assertBody(with(keys("wrong", "acme.salesmate.io"), "deal/v4/1"), 403, FORBIDDEN);
        assertBody(
                with(Map.of("sessionToken", "test-token", "x-linkname", "acme.salesmate.io"), "deal/v4/1"),
                403,
                FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"other.salesmate.io", "acme", "www.acme.salesmate.io", "https://acme.salesmate.io"})
    void refusesAnUnknownLink(String link) {
        assertBody(with(keys("test-token", link), "deal/v4/1"), 404, NO_SUCH_LINK);
    }

    @Test
    void needsTheLinkHeaderOnV4() {
        assertBody(with(Map.of("accessToken", "test-token"), "deal/v4/1"), 404, NO_SUCH_LINK);
    }

    @Test
    void takesTheOlderHeadersOnOlderAddresses() {
        Map<String, String> session = Map.of("sessionToken", "test-token");

        assertThat(with(session, "v1/users/active").status()).isEqualTo(200);
        try (Http shared = new Http(salesmate.sharedBaseUrl(), session)) {
            assertBody(shared.get("v1/users/active"), 404, NO_SUCH_LINK);
        }
    }

    @Test
    void takesAnotherLinkAndToken() {
        try (SalesmateSimulator other =
                        SalesmateSimulator.builder().link("beta").token("t").start();
                Http client = new Http(other.baseUrl(), keys("t", "beta.salesmate.io"))) {
            assertThat(client.get("v1/tags").status()).isEqualTo(200);
        }
    }

    @Test
    void limitsTheCallsOfAnHour() {
        AtomicReference<Instant> now = new AtomicReference<>(NOW);
        try (SalesmateSimulator limited = SalesmateSimulator.builder()
                        .clock(now::get)
                        .hourlyQuota(2)
                        .retryAfter("60")
                        .start();
                Http client = new Http(limited.baseUrl(), credentials())) {
            client.get("v1/tags");
            now.set(NOW.plus(Duration.ofMinutes(59)));
            client.get("v1/tags");
            assertThat(limited.callsThisHour()).isEqualTo(2);

            Http.Reply over = client.get("v1/tags");
            assertBody(over, 429, OVER);
            assertThat(over.headers().get("Retry-After")).isEqualTo("60");

            now.set(NOW.plus(Duration.ofHours(1)));
            assertThat(limited.callsThisHour()).isZero();
            assertThat(client.get("v1/tags").status()).isEqualTo(200);
        }
    }

    @Test
    void doesNotCountRefusedCalls() {
        with(keys("wrong", "acme.salesmate.io"), "deal/v4/1");

        assertThat(salesmate.callsThisHour()).isZero();
    }

    @Test
    void stormsWithTheAnswerOverTheQuota() {
        salesmate.quotaStorm(1);

        Http.Reply over = http.get("v1/tags");
        assertBody(over, 429, OVER);
        assertThat(over.headers().get("Retry-After")).isNull();
        assertThat(http.get("v1/tags").status()).isEqualTo(200);
    }

    private Http.Reply with(Map<String, String> headers, String path) {
        try (Http client = new Http(salesmate.baseUrl(), headers)) {
            return client.get(path);
        }
    }

    private static Map<String, String> keys(String token, String link) {
        return Map.of("accessToken", token, "x-linkname", link);
    }
}
