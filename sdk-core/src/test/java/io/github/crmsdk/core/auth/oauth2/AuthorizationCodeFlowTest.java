package io.github.crmsdk.core.auth.oauth2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crmsdk.core.acme.AcmeServer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AuthorizationCodeFlowTest {
    @RegisterExtension
    final AcmeServer server = new AcmeServer();

    private AuthorizationCodeFlow flow;

    @BeforeEach
    void begin() {
        flow = new AuthorizationCodeFlow(
                HttpUrl.get("https://login.example.com/authorization"),
                new TokenServer(server).endpoint(),
                "client-1",
                "https://app.example.com/back");
    }

    @Test
    void urlCarriesTheChallengeOfTheVerifier() throws Exception {
        AuthorizationRequest begun = flow.begin(List.of("companies.read", "contacts.read"));
        HttpUrl url = HttpUrl.get(begun.url());
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(begun.codeVerifier().reveal().getBytes(StandardCharsets.US_ASCII));
        assertThat(url.queryParameterNames())
                .containsExactly(
                        "response_type",
                        "client_id",
                        "redirect_uri",
                        "code_challenge",
                        "code_challenge_method",
                        "state",
                        "scope");
        assertThat(url.queryParameter("code_challenge"))
                .isEqualTo(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        assertThat(url.queryParameter("code_challenge_method")).isEqualTo("S256");
        assertThat(url.queryParameter("scope")).isEqualTo("companies.read contacts.read");
        assertThat(begun.codeVerifier().reveal()).hasSize(43);
    }

    @Test
    void codeIsExchangedWithTheVerifier() throws Exception {
        AuthorizationRequest begun = flow.begin(List.of());
        OAuth2Token token = flow.finish(begun, callback(begun, "&code=c%2F1")).execute();
        var sent = new ObjectMapper().readTree(server.request().getBody().utf8());
        assertThat(sent.properties()).hasSize(5);
        assertThat(sent.path("grant_type").asText()).isEqualTo("authorization_code");
        assertThat(sent.path("client_id").asText()).isEqualTo("client-1");
        assertThat(sent.path("redirect_uri").asText()).isEqualTo("https://app.example.com/back");
        assertThat(sent.path("code").asText()).isEqualTo("c/1");
        assertThat(sent.path("code_verifier").asText())
                .isEqualTo(begun.codeVerifier().reveal());
        assertThat(token.refreshToken()).isNotNull();
    }

    @Test
    void anotherSignInIsRefused() {
        AuthorizationRequest begun = flow.begin(List.of());
        assertThatThrownBy(() -> flow.finish(flow.begin(List.of()), callback(begun, "&code=c")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("callbackUrl has the state of another sign-in: begin anew");
        assertThatThrownBy(() -> flow.finish(begun, "https://app.example.com/back?code=c"))
                .hasMessage("callbackUrl has the state of another sign-in: begin anew");
    }

    @Test
    void refusalOfTheUserIsTold() {
        AuthorizationRequest begun = flow.begin(List.of());
        assertThatThrownBy(() -> flow.finish(begun, callback(begun, "&error=access_denied")))
                .hasMessage("callbackUrl says that the sign-in was refused: access_denied");
        assertThatThrownBy(() -> flow.finish(begun, callback(begun, "")))
                .hasMessage("callbackUrl has no code: give the whole address");
        assertThatThrownBy(() -> flow.finish(begun, "nonsense"))
                .hasMessage("callbackUrl is no http or https URL: give the whole address");
    }

    @Test
    void signInUnderWayDoesNotPrintItsSecrets() {
        AuthorizationRequest begun = flow.begin(List.of());
        assertThat(begun.toString())
                .doesNotContain(begun.codeVerifier().reveal(), begun.state().reveal())
                .startsWith("AuthorizationRequest[url=https://");
    }

    private static String callback(AuthorizationRequest begun, String rest) {
        return "https://app.example.com/back?state=" + begun.state().reveal() + rest;
    }
}
