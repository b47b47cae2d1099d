package io.github.crmsdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.crmsdk.core.auth.HeaderAuth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {
    @Test
    void aSecretDoesNotPrint() {
        Secret secret = Secret.of("key", " abc\n");
        assertThat(secret.reveal()).isEqualTo("abc");
        assertThat(secret).hasToString("***");
        assertThat(Map.of("key", secret)).hasToString("{key=***}");
        assertThat(new HeaderAuth(Map.of("X-Key", secret)).toString()).doesNotContain("abc");
    }

    @Test
    void secretsAreComparedByTheirText() {
        assertThat(Secret.of("key", "abc"))
                .isEqualTo(Secret.of("token", "abc"))
                .hasSameHashCodeAs(Secret.of("token", "abc"))
                .isNotEqualTo(Secret.of("key", "abd"))
                .isNotEqualTo("abc");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n"})
    void aMissingSecretIsNamed(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Secret.of("sessionKey", text))
                .withMessage("sessionKey is missing: give the key as the vendor shows it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a\nb", "abcé", "a\u0000b", "a\u007fb"})
    void aSecretThatNoHeaderCanCarryIsRefusedWithoutShowingIt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Secret.of("sessionKey", text))
                .withMessage("sessionKey has a blank or a character outside printable ASCII: copy the key again");
    }
}
