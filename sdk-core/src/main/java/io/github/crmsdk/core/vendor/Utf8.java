package io.github.crmsdk.core.vendor;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import okhttp3.Headers;
import okhttp3.MediaType;

/** Turns an answer's body into UTF-8, where it is in another charset and says so. */
final class Utf8 {
    private Utf8() {}

    /** The body itself if there is nothing to change. */
    static byte[] of(Headers headers, byte[] body) {
        String type = headers.get("Content-Type");
        MediaType parsed = type == null || type.indexOf(';') < 0 ? null : MediaType.parse(type);
        Charset named = parsed == null ? null : parsed.charset();
        return named == null || isUtf8(named, body) ? body : new String(body, named).getBytes(StandardCharsets.UTF_8);
    }

    /** Servers name their container's charset and send UTF-8 all the same: what reads as UTF-8 is. */
    private static boolean isUtf8(Charset named, byte[] body) {
        if (named.name().startsWith("UTF-")) {
            return named.equals(StandardCharsets.UTF_8);
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
