package io.github.crmsdk.testkit.sharpspring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.testkit.internal.Http;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GateTest extends SharpSpringTest {
    @Override
    SharpSpringSimulator.Builder settings() {
        return SharpSpringSimulator.builder().secondLimit(3).dailyLimit(5);
    }

    private static final String BODY = "{'method':'getUserProfiles','params':{'where':{}},'id':'1'}";

    @Test
    void takesTheKeysInTheQueryOrInHeaders() {
        assertThat(http.post(KEYS, BODY).json().path("error").isNull()).isTrue();
        Map<String, String> headers =
                Map.of("X-Account-Id", sharpspring.accountID(), "Authorization", "Bearer " + sharpspring.secretKey());
        try (Http other = new Http(sharpspring.baseUrl(), headers)) {
            assertThat(other.post("", BODY).status()).isEqualTo(200);
            assertThat(other.post("?accountID=x&secretKey=y", BODY).status()).isEqualTo(401);
        }
    }

    @Test
    void refusesWrongKeysInPlainText() {
        Http.Reply reply = http.post("?accountID=x&secretKey=test-secret-key", BODY);
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.body()).isEqualTo("Unable to determine clusterID from provided accountID/secretKey");
        assertThat(reply.headers().get("WWW-Authenticate")).isEqualTo("Basic realm=\"SharpSpring\"");
        assertThat(http.post("", BODY).status()).isEqualTo(401);
    }

    @Test
    void hasOneAddressAVersion() {
        try (Http root = new Http(sharpspring.baseUrl().replace("v1.2/", ""), Map.of())) {
            assertThat(root.post("v1.2" + KEYS, BODY).status()).isEqualTo(200);
            assertThat(root.post("v1/" + KEYS, BODY).status()).isEqualTo(200);
            assertThat(root.post("v2/" + KEYS, BODY).status()).isEqualTo(404);
            assertThat(root.get("v1.2/" + KEYS).status()).isEqualTo(404);
        }
        assertThat(sharpspring.baseUrlOfVersion1()).endsWith("/pubapi/v1/");
    }

    @Test
    void limitsTheCallsOfASecond() {
        for (int i = 0; i < 3; i++) {
            assertThat(code(http.post(KEYS, BODY))).isZero();
        }
        assertThat(code(http.post(KEYS, BODY))).isEqualTo(107);
        pass(Duration.ofSeconds(1));
        assertThat(code(http.post(KEYS, BODY))).isZero();
    }

    @Test
    void limitsTheCallsOfADay() {
        for (int i = 0; i < 5; i++) {
            pass(Duration.ofSeconds(1));
            Http.Reply reply = http.post(KEYS, BODY);
            assertThat(reply.json().path("callCount").asText()).isEqualTo("" + (i + 1));
            assertThat(reply.json().path("queryLimit").isTextual()).isTrue();
        }
        pass(Duration.ofSeconds(1));
        assertThat(code(http.post(KEYS, BODY))).isEqualTo(106);
        assertThat(sharpspring.callsToday()).isEqualTo(5);
        pass(Duration.ofDays(1));
        assertThat(code(http.post(KEYS, BODY))).isZero();
    }

    @Test
    void stormsWithTheLimitOfASecond() {
        sharpspring.quotaStorm(1);
        assertThat(code(http.post(KEYS, BODY))).isEqualTo(107);
        assertThat(code(http.post(KEYS, BODY))).isZero();
    }

    private static int code(Http.Reply reply) {
        return reply.json().path("error").path("code").asInt();
    }

    @Test
    void refusesWhatIsNoCall() {
        assertThat(code(http.post(KEYS, "no json"))).isEqualTo(101);
        assertThat(code(http.post(KEYS, "{'method':'getLeads','params':{}}"))).isEqualTo(102);
        assertThat(code(http.post(KEYS, "{'params':{},'id':'1'}"))).isEqualTo(201);
        pass(Duration.ofSeconds(1));
        assertThat(code(http.post(KEYS, "{'method':'getLeads','id':'1'}"))).isEqualTo(202);
        assertThat(code(http.post(KEYS, "{'method':'getNothing','params':[],'id':7}")))
                .isEqualTo(204);
        assertThat(sharpspring.lastRequest().query("secretKey")).isEqualTo("test-secret-key");
    }
}
