package io.github.crmsdk.core.auth;

import io.github.crmsdk.core.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** HTTP Basic (RFC 7617, in UTF-8): user and password, together in Base64, in the {@code Authorization} header. */
public final class BasicAuth implements AuthStrategy {
    private final Secret encoded;
    private final List<Secret> secrets;

    /**
     * @param user often a token, hence a secret too
     * @param password null for an empty one
     */
    public BasicAuth(Secret user, @Nullable Secret password) {
        String plain = user.reveal() + ":" + (password == null ? "" : password.reveal());
        this.encoded =
                Secret.of("credentials", Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8)));
        this.secrets = Stream.concat(Stream.of(encoded, user), Stream.ofNullable(password))
                .toList();
    }

    @Override
    public Request authenticate(Request request) {
        return request.newBuilder()
                .header("Authorization", "Basic " + encoded.reveal())
                .build();
    }

    /** The encoded pair is one of them: it is not the encoding of either part. */
    @Override
    public List<Secret> secrets() {
        return secrets;
    }
}
