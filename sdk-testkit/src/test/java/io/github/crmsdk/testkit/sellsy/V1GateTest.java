package io.github.crmsdk.testkit.sellsy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.testkit.internal.Http;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class V1GateTest extends V1Test {
    private static final String INFOS = "{\"method\":\"Infos.getInfos\",\"params\":{}}";

    @Test
    void takesTheFourKeysOfTheGoldenVector() {
        JsonNode vector = fixture("v1-signature");
        try (SellsySimulator other = SellsySimulator.builder()
                .keys(
                        vector.path("consumerToken").asText(),
                        vector.path("consumerSecret").asText(),
                        vector.path("userToken").asText(),
                        vector.path("userSecret").asText())
                .start()) {
            String header = header(
                    vector.path("consumerKeyInHeader").asText(),
                    "ut",
                    vector.path("signatureInHeader").asText());
            assertThat(infos(other, header).json().path("status").asText()).isEqualTo("success");
            assertProblem(infos(other, header.replace("%2526", "%26")), "signature_invalid");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "consumer-token, other, consumer_key_refused",
        "user-token, other, token_rejected",
        "user-secret, other, signature_invalid",
        "PLAINTEXT, HMAC-SHA1, signature_method_rejected",
        "1.0, 2.0, version_rejected",
        "1700000000, soon, timestamp_refused",
        "oauth_nonce, nonce, parameter_absent"
    })
    void refusesOtherKeys(String good, String bad, String problem) {
        String header = header("consumer-token", "user-token", "consumer-secret%26user-secret");

        assertThat(infos(sellsy, header).status()).isEqualTo(200);
        assertProblem(infos(sellsy, header.replace(good, bad)), problem);
    }

    @ParameterizedTest
    @CsvSource({"'\"', ''", "OAuth, Oauth", "1700000000, 1700000000.123", "1700000000, 1700000000123"})
    void takesLooseHeaders(String strict, String loose) {
        String header = header("consumer-token", "user-token", "consumer-secret%26user-secret");

        assertThat(infos(sellsy, header.replace(strict, loose)).status()).isEqualTo(200);
    }

    @Test
    void takesTheKeysInTheForm() {
        Map<String, String> fields =
                new HashMap<>(OAuth1.header(header("consumer-token", "user-token", "consumer-secret%26user-secret")));
        fields.put("do_in", INFOS);

        assertThat(forms.post(sellsy.v1BaseUrl(), Map.of(), fields).status()).isEqualTo(200);
        assertProblem(forms.post(sellsy.v1BaseUrl(), Map.of(), Map.of("do_in", INFOS)), "parameter_absent");
    }

    @Test
    void needsTheScopeOfABearerToken() {
        try (SellsySimulator other =
                SellsySimulator.builder().scopes("companies.read").start()) {
            assertProblem(infos(other, "Bearer " + other.issueToken()), "permission_denied");
        }
        sellsy.revokeTokens();
        assertProblem(post(INFOS), "token_rejected");
    }

    @Test
    void takesMultipartWithAndWithoutTheSlash() {
        String address = sellsy.v1BaseUrl().replaceFirst("/$", "");

        Http.Reply reply = forms.multipart(
                address, bearer(sellsy.issueToken()), Map.of("request", "1", "io_mode", "json", "do_in", INFOS));
        assertThat(reply.json().path("status").asText()).isEqualTo("success");
        assertThat(http.get("../0/").status()).isEqualTo(405);
    }

    @Test
    void limitsTheCallsOfASecond() {
        AtomicReference<Instant> now = new AtomicReference<>(NOW);
        try (SellsySimulator limited =
                SellsySimulator.builder().clock(now::get).v1Quota(1).start()) {
            String bearer = "Bearer " + limited.issueToken();
            assertThat(infos(limited, bearer).status()).isEqualTo(200);
            assertThat(infos(limited, bearer).status()).isEqualTo(429);
            now.set(now.get().plusSeconds(1));
            assertThat(infos(limited, bearer).status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    nonsense | E_DO_IN_WRONG_FORMAT
                    {"params":{}} | E_DO_IN_PARAM_MISSING
                    {"method":"Client.getLost","params":{}} | E_METHOD_DONT_EXIT
                    {"method":"Client.getList","params":[1]} | E_DO_IN_WRONG_FORMAT
                    {"method":"Client.getOne","params":{}} | E_PARAM_REQUIRED
                    {"method":"Client.getOne","params":{"clientid":"x"}} | E_PARAM_INVALID
                    {"method":"Client.getOne","params":{"clientid":7}} | E_OBJ_NOT_LOADABLE
                    {"method":"Client.create","params":{"third":"x"}} | E_PARAM_INVALID
                    {"method":"Client.getList","params":{"pagination":{"nbperpage":5001}}} | E_PAGINATION_MAX
                    {"method":"Client.getList","params":{"pagination":{"pagenum":0}}} | E_PARAM_INVALID
                    {"method":"Client.getList","params":{"order":{"direction":"up"}}} | E_PARAM_INVALID
                    """)
    void answersProcessErrorsWith200(String doIn, String code) {
        Http.Reply reply = post(doIn);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("status").asText()).isEqualTo("error");
        assertThat(reply.json().path("error").path("code").asText()).isEqualTo(code);
        assertThat(reply.json().get("response").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "NotValid.Method, '{}', E_METHOD_DONT_EXIT, Method NotValid.Method does not exist",
        "Prospects.getOne, '{''id'':-1}', E_OBJ_NOT_LOADABLE, Object third not loadable",
        "Prospects.getOne, '{''id'':''rr''}', E_PARAM_INVALID, id is invalid"
    })
    void refusesInTheVendorsWords(String method, String params, String code, String message) {
        JsonNode error = send(method, params).json().path("error");

        assertThat(error.path("code").asText()).isEqualTo(code);
        assertThat(error.path("message").asText()).isEqualTo(message);
    }

    @Test
    void namesWhatTheFormLacks() {
        assertThat(forms.post(sellsy.v1BaseUrl(), bearer(sellsy.issueToken()), Map.of("request", "1"))
                        .body())
                .contains("E_IO_MODE_DO_IN_MISSING");
        assertThat(forms.post(sellsy.v1BaseUrl(), bearer(sellsy.issueToken()), Map.of("io_mode", "xml", "do_in", INFOS))
                        .body())
                .contains("E_IO_MODE_DONT_EXIST");
    }

    @Test
    void showsErrorsInOtherShapes() {
        String wrong = "{\"method\":\"client.getone\",\"params\":{\"clientid\":7}}";
        assertBody(
                post(wrong),
                200,
                "{'status':'error','error':{'code':'E_OBJ_NOT_LOADABLE','message':'Object third not loadable',"
                        + "'more':'7'},'response':null}");
        sellsy.quirks(SellsyQuirk.ERROR_AS_TEXT);
        assertBody(post(wrong), 200, "{'status':'error','error':'Object third not loadable'}");
        sellsy.quirks(SellsyQuirk.ERROR_CODE_ALONE);
        assertBody(post(wrong), 200, "{'status':'error','error':{'code':'E_OBJ_NOT_LOADABLE'},'response':null}");
    }

    private Http.Reply infos(SellsySimulator simulator, String authorization) {
        return forms.post(simulator.v1BaseUrl(), Map.of("Authorization", authorization), Map.of("do_in", INFOS));
    }

    private static void assertProblem(Http.Reply reply, String problem) {
        assertBody(reply, 401, "oauth_problem=" + problem);
        assertThat(reply.headers().get("Content-Type")).startsWith("text/plain");
    }

    private static String header(String consumer, String user, String signature) {
        return "OAuth oauth_consumer_key=\"" + consumer + "\", oauth_token=\"" + user
                + "\", oauth_nonce=\"abc\", oauth_timestamp=\"1700000000\", oauth_signature_method=\"PLAINTEXT\", "
                + "oauth_version=\"1.0\", oauth_signature=\"" + signature + "\"";
    }
}
