package io.github.crmsdk.core.auth;

import io.github.crmsdk.core.Secret;
import io.github.crmsdk.core.send.TimeSource;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import okhttp3.Request;

/** OAuth 1.0 with the signature method PLAINTEXT and four keys that never change, as RFC 5849 has it. */
public final class OAuth1Plaintext implements AuthStrategy {
    private final Keys keys;
    private final TimeSource time;

    /** The consumer's key and secret, and the user's. */
    public record Keys(Secret consumerKey, Secret consumerSecret, Secret token, Secret tokenSecret) {}

    public OAuth1Plaintext(Keys keys, TimeSource time) {
        this.keys = keys;
        this.time = time;
    }

    @Override
    public Request authenticate(Request request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("oauth_consumer_key", keys.consumerKey().reveal());
        parameters.put("oauth_token", keys.token().reveal());
        parameters.put("oauth_nonce", UUID.randomUUID().toString());
        parameters.put("oauth_timestamp", String.valueOf(time.now().getEpochSecond()));
        parameters.put("oauth_signature_method", "PLAINTEXT");
        parameters.put("oauth_version", "1.0");
        parameters.put("oauth_signature", signature());
        String header = parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=\"" + encode(parameter.getValue()) + '"')
                .collect(Collectors.joining(", ", "OAuth ", ""));
        return request.newBuilder().header("Authorization", header).build();
    }

    private String signature() {
        return encode(keys.consumerSecret().reveal())
                + '&'
                + encode(keys.tokenSecret().reveal());
    }

    /** All but letters, digits and {@code -._~}, as RFC 3986 has it; the encoder of Java knows another set. */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    @Override
    public List<Secret> secrets() {
        return List.of(keys.consumerKey(), keys.consumerSecret(), keys.token(), keys.tokenSecret());
    }
}
