package io.github.crmsdk.sellsy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.core.auth.oauth2.AuthorizationRequest;
import io.github.crmsdk.core.auth.oauth2.OAuth2Token;
import io.github.crmsdk.core.auth.oauth2.TokenStore;
import io.github.crmsdk.core.error.AuthenticationException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SellsySignInTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    private static final String BACK = "https://app.example/back";

    private SellsySignIn signIn() {
        return SellsySignIn.builder()
                .clientId("client-1")
                .redirectUri(BACK)
                .baseUrl(vendor.server.url("/").toString())
                .time(vendor.time)
                .build();
    }

    @Test
    void sendsTheUserToTheVendorAndBuysTheToken() throws Exception {
        vendor.answers(
                200,
                "{'token_type':'Bearer','expires_in':86400,'access_token':'access-1','refresh_token':'refresh-1'}");
        try (SellsySignIn signIn = signIn()) {
            AuthorizationRequest begun = signIn.begin(List.of("companies.read", "api-v1"));
            HttpUrl url = HttpUrl.get(begun.url());
            assertThat(url.encodedPath()).isEqualTo("/oauth2/authorization");
            assertThat(url.queryParameter("response_type")).isEqualTo("code");
            assertThat(url.queryParameter("client_id")).isEqualTo("client-1");
            assertThat(url.queryParameter("redirect_uri")).isEqualTo(BACK);
            assertThat(url.queryParameter("code_challenge_method")).isEqualTo("S256");
            assertThat(url.queryParameter("scope")).isEqualTo("companies.read api-v1");
            String verifier = begun.codeVerifier().reveal();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8));
            assertThat(url.queryParameter("code_challenge"))
                    .isEqualTo(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));

            OAuth2Token token = signIn.finish(begun, BACK + "?code=code-1&state=" + url.queryParameter("state"))
                    .execute();
            RecordedRequest request = vendor.next();
            assertThat(request.getTarget()).isEqualTo("/oauth2/access-tokens");
            assertThat(TokenVendor.parsed(request.getBody().utf8()))
                    .isEqualTo(TokenVendor.parsed("{'grant_type':'authorization_code','client_id':'client-1',"
                            + "'redirect_uri':'" + BACK + "','code_verifier':'" + verifier + "','code':'code-1'}"));
            assertThat(token.refreshToken().reveal()).isEqualTo("refresh-1");
            assertThat(token.expiresAt()).isEqualTo(vendor.time.now().plus(Duration.ofDays(1)));
            assertThat(begun.toString()).doesNotContain(verifier);
        }
    }

    @Test
    void aTokenOfASignInOpensAClient() {
        vendor.answers(200, "{'expires_in':86400,'access_token':'access-1','refresh_token':'refresh-1'}");
        vendor.answers(200, "{'id':7}");
        TokenStore store = TokenStore.inMemory();
        try (SellsySignIn signIn = signIn()) {
            AuthorizationRequest begun = signIn.begin(List.of());
            HttpUrl url = HttpUrl.get(begun.url());
            assertThat(url.queryParameterNames()).doesNotContain("scope");
            store.save(signIn.finish(begun, BACK + "?code=c&state=" + url.queryParameter("state"))
                    .execute());
        }
        SellsyClient client = vendor.open(vendor.builder().signedIn("client-1", null, store));
        client.companies().get(7).execute();
        RecordedRequest call = vendor.expect("GET", "/v2/companies/7");
        assertThat(call.getHeaders().get("Authorization")).isEqualTo("Bearer access-1");
    }

    @Test
    void aSpentCodeIsTold() {
        vendor.answers(400, "{'error':'invalid_grant','error_description':'The code has expired'}");
        try (SellsySignIn signIn = signIn()) {
            AuthorizationRequest begun = signIn.begin(List.of());
            String back = BACK + "?code=c&state=" + HttpUrl.get(begun.url()).queryParameter("state");
            assertThatThrownBy(() -> signIn.finish(begun, back).execute())
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessage("Sellsy tokens.token (POST /oauth2/access-tokens): HTTP 400, code invalid_grant,"
                            + " \"The code has expired\"");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> signIn.finish(begun, BACK + "?code=c&state=other"))
                    .withMessage("callbackUrl has the state of another sign-in: begin anew");
        }
    }

    @Test
    void theBuilderSaysWhatIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SellsySignIn.builder().clientId("client-1").build())
                .withMessage("redirectUri is missing: give the one that stands in the API access");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SellsySignIn.builder().redirectUri(BACK).build())
                .withMessageStartingWith("clientId");
    }
}
