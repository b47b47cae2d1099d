package io.github.crmsdk.core;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Duration;

/**
 * A raw call being put together. Immutable: each method gives a new call.
 *
 * @param <T> how the answer's body is read
 */
@CheckReturnValue
public interface RawCall<T> extends ApiCall<T> {
    /** Adds a query parameter; the value is encoded. */
    RawCall<T> query(String name, Object value);

    /** Sends this as JSON: a map, a tree, a model of the SDK, anything Jackson can write. */
    RawCall<T> body(Object value);

    /** Sends these bytes as they are. */
    RawCall<T> body(byte[] bytes, String contentType);

    /** Allows retries after any failure, for a write that may be sent twice. GET and HEAD need it not. */
    RawCall<T> idempotent();

    /** Reads the body as this type. */
    <U> RawCall<U> as(Class<U> type);

    /** Reads the body as this type. */
    <U> RawCall<U> as(TypeReference<U> type);

    /** Gives the body's bytes, JSON or not. */
    RawCall<byte[]> asBytes();

    @Override
    RawCall<T> timeout(Duration timeout);

    @Override
    RawCall<T> header(String name, String value);
}
