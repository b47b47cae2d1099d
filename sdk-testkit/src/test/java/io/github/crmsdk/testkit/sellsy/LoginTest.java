package io.github.crmsdk.testkit.sellsy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.testkit.internal.Http;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginTest {
    private static final String TOKENS = "oauth2/access-tokens";
    private static final String REDIRECT = "http://localhost:1/back?x=1";
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    /** The challenge that RFC 7636 gives for that verifier. */
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private final AtomicReference<Instant> now = new AtomicReference<>(SellsyTest.NOW);
    private SellsySimulator sellsy;
    private Http http;

    @BeforeEach
    void start() {
        sellsy = SellsySimulator.builder()
                .clock(now::get)
                .scopes("companies.read", "api-v1")
                .tokenLife(Duration.ofHours(1))
                .start();
        http = new Http(sellsy.loginBaseUrl(), Map.of());
    }

    @AfterEach
    void stop() {
        http.close();
        sellsy.close();
    }

    @Test
    void startsAsDocumented() {
        assertThat(sellsy.baseUrl()).matches("http://[^/]+:\\d+/v2/");
        assertThat(sellsy.v1BaseUrl()).matches("http://[^/]+:\\d+/0/");
        assertThat(sellsy.loginBaseUrl() + "v2/").isEqualTo(sellsy.baseUrl());
    }

    @Test
    void givesATokenForTheSecret() {
        JsonNode answer = http.post(TOKENS, credentials()).json();

        assertThat(answer.fieldNames()).toIterable().containsExactly("token_type", "expires_in", "access_token");
        assertThat(answer.path("token_type").asText()).isEqualTo("Bearer");
        assertThat(answer.path("expires_in").asInt()).isEqualTo(3600);
        String claims = answer.path("access_token").asText().split("\\.", -1)[1];
        assertThat(new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8))
                .startsWith("{\"corpId\":35000,");
        assertThat(companies(answer)).isEqualTo(200);
        assertThat(sellsy.tokensIssued()).isOne();
    }

    @Test
    void takesAForm() {
        try (Forms forms = new Forms()) {
            Http.Reply reply = forms.post(
                    sellsy.loginBaseUrl() + TOKENS,
                    Map.of(),
                    Map.of(
                            "grant_type", "client_credentials",
                            "client_id", sellsy.clientId(),
                            "client_secret", sellsy.clientSecret()));
            assertThat(companies(reply.json())).isEqualTo(200);
        }
    }

    @Test
    void exchangesACodeOnce() {
        String back = authorize("&state=s%201");
        assertThat(back).startsWith(REDIRECT + "&code=");
        HttpUrl target = HttpUrl.get(back);
        assertThat(target.queryParameter("state")).isEqualTo("s 1");
        String exchange = exchange(target.queryParameter("code"), VERIFIER);

        JsonNode answer = http.post(TOKENS, exchange).json();
        assertThat(companies(answer)).isEqualTo(200);
        assertThat(answer.has("refresh_token")).isTrue();
        refused(http.post(TOKENS, exchange), 400, "invalid_grant", "The code is unknown, spent or expired");
    }

    @Test
    void refusesAWrongVerifierAndALateCode() {
        String code = code();
        refused(http.post(TOKENS, exchange(code, "another")), 400, "invalid_grant", "The code verifier does not fit");
        String late = code();
        now.set(now.get().plus(Duration.ofMinutes(10)));
        refused(
                http.post(TOKENS, exchange(late, VERIFIER)),
                400,
                "invalid_grant",
                "The code is unknown, spent or expired");
    }

    @Test
    void rotatesRefreshTokens() {
        JsonNode first = http.post(TOKENS, exchange(code(), VERIFIER)).json();
        String refresh = refresh(first.path("refresh_token").asText());

        JsonNode second = http.post(TOKENS, refresh).json();
        assertThat(companies(second)).isEqualTo(200);
        assertThat(second.path("refresh_token").asText())
                .isNotEqualTo(first.path("refresh_token").asText());
        refused(http.post(TOKENS, refresh), 400, "invalid_grant", "The refresh token is unknown, spent or expired");
        sellsy.revokeRefreshTokens();
        assertThat(http.post(TOKENS, refresh(second.path("refresh_token").asText()))
                        .status())
                .isEqualTo(400);
        assertThat(sellsy.tokensIssued()).isEqualTo(2);
    }

    @Test
    void endsTokensInTimeAndOnDemand() {
        sellsy.tokenLife(Duration.ofMinutes(1));
        JsonNode token = http.post(TOKENS, credentials()).json();
        assertThat(token.path("expires_in").asInt()).isEqualTo(60);
        now.set(now.get().plusSeconds(60));
        assertThat(companies(token)).isEqualTo(401);

        JsonNode next = http.post(TOKENS, credentials()).json();
        assertThat(companies(next)).isEqualTo(200);
        sellsy.revokeTokens();
        assertThat(companies(next)).isEqualTo(401);
    }

    @Test
    void forbidsWhatTheScopesDoNotAllow() {
        try (Http v2 = new Http(sellsy.baseUrl(), SellsyTest.bearer(sellsy.issueToken()))) {
            SellsyTest.assertBody(
                    v2.post("companies", "{'type':'client','name':'A'}"),
                    403,
                    "{'error':{'code':403,'message':'Forbidden','context':'missing_scope',"
                            + "'details':{'scope':'companies.write'}}}");
            assertThat(v2.post("companies/search", "{'filters':{}}").status()).isEqualTo(200);
            assertThat(v2.get("quotas")
                            .json()
                            .path("error")
                            .path("details")
                            .path("scope")
                            .asText())
                    .isEqualTo("accounts.read");
        }
    }

    @Test
    void refusesACallWithoutAToken() {
        SellsyTest.assertBody(
                http.get("v2/companies"),
                401,
                "{'error':{'code':401,'message':'Unauthorized','context':'invalid_token',"
                        + "'details':{'token':'is missing'}}}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {} | 401 | invalid_client
                    {'grant_type':'client_credentials','client_id':'test-client','client_secret':'x'} | 401 | invalid_client
                    {'grant_type':'client_credentials','client_id':'test-client'} | 401 | invalid_client
                    {'grant_type':'password','client_id':'test-client'} | 400 | unsupported_grant_type
                    {'grant_type':'refresh_token','client_id':'test-client'} | 400 | invalid_request
                    {'grant_type':'client_credentials','client_id':'test-client','client_secret':'test-secret','scope':'tasks.read'} | 400 | invalid_scope
                    nonsense | 400 | invalid_request
                    """)
    void refusesABadTokenRequest(String body, int status, String error) {
        Http.Reply reply = http.post(TOKENS, body);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.json().path("error").asText()).isEqualTo(error);
    }

    @ParameterizedTest
    @CsvSource({
        "client_id=test-client, client_id=other, invalid_client",
        "response_type=code, response_type=token, unsupported_response_type",
        "code_challenge_method=S256, code_challenge_method=plain, invalid_request",
        "code_challenge=, challenge=, invalid_request"
    })
    void refusesABadAuthorization(String good, String bad, String error) {
        Http.Reply reply = http.get(authorization("").replace(good, bad));

        assertThat(reply.json().path("error").asText()).isEqualTo(error);
    }

    @Test
    void leavesTheLifeOutAsAQuirk() {
        sellsy.quirks(SellsyQuirk.NO_EXPIRY);

        assertThat(http.post(TOKENS, credentials()).json().has("expires_in")).isFalse();
    }

    private int companies(JsonNode token) {
        try (Http v2 = new Http(
                sellsy.baseUrl(), SellsyTest.bearer(token.path("access_token").asText()))) {
            return v2.get("companies").status();
        }
    }

    private String code() {
        return HttpUrl.get(authorize("")).queryParameter("code");
    }

    private String authorize(String more) {
        Http.Reply reply = http.get(authorization(more));
        assertThat(reply.status()).isEqualTo(302);
        return reply.headers().get("Location");
    }

    private static String authorization(String more) {
        return "oauth2/authorization?response_type=code&client_id=test-client&code_challenge_method=S256&code_challenge="
                + CHALLENGE + "&redirect_uri=http%3A%2F%2Flocalhost%3A1%2Fback%3Fx%3D1" + more;
    }

    private static String exchange(String code, String verifier) {
        return "{'grant_type':'authorization_code','client_id':'test-client','redirect_uri':'" + REDIRECT
                + "','code_verifier':'" + verifier + "','code':'" + code + "'}";
    }

    private static String refresh(String token) {
        return "{'grant_type':'refresh_token','client_id':'test-client','client_secret':'test-secret',"
                + "'refresh_token':'" + token + "'}";
    }

    private static String credentials() {
        return "{'grant_type':'client_credentials','client_id':'test-client','client_secret':'test-secret'}";
    }

    private static void refused(Http.Reply reply, int status, String error, String description) {
        SellsyTest.assertBody(reply, status, "{'error':'" + error + "','error_description':'" + description + "'}");
    }
}
