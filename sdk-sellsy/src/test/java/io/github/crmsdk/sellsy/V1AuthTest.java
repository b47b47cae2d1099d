package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.crmsdk.core.error.ApiException;
import io.github.crmsdk.core.error.CrmException;
import io.github.crmsdk.core.send.RateBudget;
import io.github.crmsdk.core.send.RetryPolicy;
import io.github.crmsdk.core.send.VirtualTime;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class V1AuthTest {
    @RegisterExtension
    final V1Vendor vendor = new V1Vendor();

    private String header(SellsyClient client) {
        vendor.answers("{'id':7}");
        client.v1().contacts().get(7).execute();
        return String.valueOf(
                vendor.vendor.expect("POST", V1Vendor.TARGET).getHeaders().get("Authorization"));
    }

    @Test
    void signsWithFourKeys() {
        String header = header(vendor.vendor.open(vendor.vendor.builder().oauth1("ck 1/+", "cs&=é%", "ut", "us+/ x")));
        assertThat(header)
                .matches("OAuth oauth_consumer_key=\"ck%201%2F%2B\", oauth_token=\"ut\", oauth_nonce=\"[0-9a-f-]{36}\","
                        + " oauth_timestamp=\"" + VirtualTime.START.getEpochSecond()
                        + "\", oauth_signature_method=\"PLAINTEXT\", oauth_version=\"1\\.0\","
                        + " oauth_signature=\"cs%2526%253D%25C3%25A9%2525%26us%252B%252F%2520x\"");
    }

    @Test
    void aTokenOfApiV2OpensV1Too() {
        assertThat(header(vendor.vendor.client())).isEqualTo("Bearer token-1");
    }

    @Test
    void fourKeysGoBeforeAToken() {
        SellsyClient client = vendor.vendor.open(vendor.builder().clientCredentials("client-1", Vendor.SECRET));
        assertThat(header(client)).startsWith("OAuth oauth_consumer_key=\"consumer-4711\"");
    }

    @Test
    void aMissingKeyIsNamed() {
        assertThatThrownBy(() -> vendor.vendor.builder().oauth1("ck", " ", "ut", "us"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("consumerSecret is missing: give the key as the vendor shows it");
    }

    @Test
    void fiveRequestsASecond() {
        SellsyV1 v1 = vendor.client();
        for (int i = 0; i < 11; i++) {
            vendor.answers("{'id':7}");
            v1.contacts().get(7).execute();
        }
        assertThat(Duration.between(VirtualTime.START, vendor.vendor.time.now()))
                .isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void aBudgetOfOnesOwn() {
        SellsyV1 v1 = vendor.vendor
                .open(vendor.builder().v1RateBudget(RateBudget.of(1, Duration.ofSeconds(7), vendor.vendor.time)))
                .v1();
        for (int i = 0; i < 3; i++) {
            vendor.answers("{'id':7}");
            v1.contacts().get(7).execute();
        }
        assertThat(Duration.between(VirtualTime.START, vendor.vendor.time.now()))
                .isEqualTo(Duration.ofSeconds(14));
    }

    @Test
    void noKeyShowsAnywhere() {
        SellsyClient client = vendor.vendor.open(vendor.builder().retryPolicy(RetryPolicy.none()));
        String echo = String.join(" ", V1Vendor.KEYS);
        List<MockResponse> answers = List.of(
                new MockResponse.Builder()
                        .code(401)
                        .body("oauth_problem=" + V1Vendor.KEYS[3])
                        .build(),
                new MockResponse.Builder()
                        .code(500)
                        .body("<html>" + echo + "</html>")
                        .build(),
                new MockResponse.Builder().body(echo).build(),
                new MockResponse.Builder()
                        .body("{\"status\":\"error\",\"error\":{\"code\":\"" + V1Vendor.KEYS[0] + "\",\"message\":\""
                                + echo + "\",\"more\":\"" + echo + "\"}}")
                        .build(),
                new MockResponse.Builder()
                        .body("{\"status\":\"success\",\"response\":\"" + echo + "\"}")
                        .build(),
                new MockResponse.Builder()
                        .onResponseStart(SocketEffect.ShutdownConnection.INSTANCE)
                        .build());
        for (MockResponse answer : answers) {
            vendor.vendor.server.enqueue(answer);
            Throwable failure =
                    catchThrowable(() -> client.v1().contacts().get(7).execute());
            assertThat(failure).isInstanceOf(CrmException.class);
            assertHidden(failure);
        }
        assertHidden(client);
        assertHidden(client.v1());
        assertHidden(client.v1().contacts().get(7).info());
        assertHidden(vendor.builder());
    }

    private static void assertHidden(Object shown) {
        StringWriter text = new StringWriter();
        text.write(String.valueOf(shown));
        if (shown instanceof CrmException failure) {
            failure.printStackTrace(new PrintWriter(text));
            text.write(String.valueOf(failure.call()));
        }
        if (shown instanceof ApiException refused) {
            text.write(refused.error() + refused.error().body());
        }
        assertThat(text.toString()).doesNotContain(V1Vendor.KEYS);
    }
}
