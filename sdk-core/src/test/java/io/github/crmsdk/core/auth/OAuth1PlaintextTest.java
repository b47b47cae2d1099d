package io.github.crmsdk.core.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.core.Secret;
import io.github.crmsdk.core.send.VirtualTime;
import okhttp3.Request;
import org.junit.jupiter.api.Test;

class OAuth1PlaintextTest {
    private static final Request REQUEST =
            new Request.Builder().url("https://api.example.com/0/").build();

    private final OAuth1Plaintext auth = new OAuth1Plaintext(
            new OAuth1Plaintext.Keys(
                    Secret.encoded("consumerKey", "ck 1/+"),
                    Secret.encoded("consumerSecret", "cs&=é%"),
                    Secret.encoded("token", "ut"),
                    Secret.encoded("tokenSecret", "us+/ x")),
            VirtualTime.automatic());

    @Test
    void signatureIsEncodedTwice() {
        assertThat(header())
                .contains("oauth_signature=\"cs%2526%253D%25C3%25A9%2525%26us%252B%252F%2520x\"")
                .contains("oauth_consumer_key=\"ck%201%2F%2B\"");
    }

    @Test
    void headerHasAllMembersInTheDocumentedForm() {
        assertThat(header())
                .matches("OAuth oauth_consumer_key=\"[^\"]+\", oauth_token=\"ut\", oauth_nonce=\"[0-9a-f-]{36}\", "
                        + "oauth_timestamp=\"1772366400\", oauth_signature_method=\"PLAINTEXT\", oauth_version=\"1.0\", "
                        + "oauth_signature=\"[^\"]+\"");
    }

    @Test
    void eachRequestHasItsOwnNonce() {
        assertThat(header()).isNotEqualTo(header());
    }

    @Test
    void allFourKeysAreSecrets() {
        assertThat(auth.secrets()).hasSize(4);
    }

    private String header() {
        return auth.authenticate(REQUEST).header("Authorization");
    }
}
