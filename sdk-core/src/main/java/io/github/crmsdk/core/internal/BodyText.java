package io.github.crmsdk.core.internal;

import java.io.IOException;
import okhttp3.RequestBody;
import okio.Buffer;

/** What a body sends, as text. */
public final class BodyText {
    private BodyText() {}

    public static String of(RequestBody body) throws IOException {
        Buffer written = new Buffer();
        body.writeTo(written);
        return written.readUtf8();
    }
}
