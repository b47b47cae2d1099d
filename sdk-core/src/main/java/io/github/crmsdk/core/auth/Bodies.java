package io.github.crmsdk.core.auth;

import java.io.IOException;
import java.io.UncheckedIOException;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Reads what a request is about to send, to sign or to wrap it. */
public final class Bodies {
    private Bodies() {}

    /** The body's bytes; none for no body. */
    public static byte[] bytes(@Nullable RequestBody body) {
        if (body == null) {
            return new byte[0];
        }
        try (Buffer buffer = new Buffer()) {
            body.writeTo(buffer);
            return buffer.readByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
