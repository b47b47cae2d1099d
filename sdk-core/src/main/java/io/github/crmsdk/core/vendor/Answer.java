package io.github.crmsdk.core.vendor;

import java.nio.charset.StandardCharsets;
import okhttp3.Headers;

/** What came back, read to its end: nothing of it is checked yet. */
public final class Answer {
    private final int status;
    private final Headers headers;
    private final byte[] original;
    private final byte[] body;

    /** Used by the SDK; {@code body} is not copied. */
    public Answer(int status, Headers headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.original = body;
        this.body = Utf8.of(headers, body);
    }

    public int status() {
        return status;
    }

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    public Headers headers() {
        return headers;
    }

    /** The body in UTF-8, not a copy: JSON in another charset that its {@code Content-Type} names is read too. */
    public byte[] bytes() {
        return body;
    }

    /** The body as it came, whatever it is; not a copy. */
    public byte[] original() {
        return original;
    }

    /** The body without a byte order mark, which is no part of the vendor's words. */
    public String text() {
        String text = new String(body, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
