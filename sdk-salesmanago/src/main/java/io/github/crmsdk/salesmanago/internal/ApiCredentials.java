package io.github.crmsdk.salesmanago.internal;

import io.github.crmsdk.core.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the members of a signed body are made of.
 *
 * @param apiSecret needed for nothing but the hash; kept so that it can be masked
 */
public record ApiCredentials(Secret clientId, Secret apiKey, Secret sha, Optional<Secret> apiSecret) {
    /** Hashes the secret; the API key is any text of the caller's choice, here a random one if there is none. */
    public static ApiCredentials ofSecret(Secret clientId, @Nullable String apiKey, Secret apiSecret) {
        Secret key = Secret.of("apiKey", apiKey == null ? UUID.randomUUID().toString() : apiKey);
        String sha = sha1(key.reveal() + clientId.reveal() + apiSecret.reveal());
        return new ApiCredentials(clientId, key, Secret.of("sha", sha), Optional.of(apiSecret));
    }

    private static String sha1(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    List<Secret> secrets() {
        return Stream.concat(Stream.of(clientId, apiKey, sha), apiSecret.stream())
                .toList();
    }
}
