package io.github.crmsdk.core;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Duration;

/**
 * A raw call being put together. Immutable: each method gives a new call.
 *
 * @param <T> how the answer's body is read
 */
public interface RawCall<T> extends ApiCall<T> {
    /** Adds a query parameter; the value is encoded. */
    @CheckReturnValue
    RawCall<T> query(String name, Object value);

    /** Sends this as JSON: a map, a tree, a model of the SDK, anything Jackson can write. */
    @CheckReturnValue
    RawCall<T> body(Object value);

    /** Sends these bytes as they are. */
    @CheckReturnValue
    RawCall<T> body(byte[] bytes, String contentType);

    /** Allows retries after any failure, for a write that may be sent twice. GET and HEAD need it not. */
    @CheckReturnValue
    RawCall<T> idempotent();

    /** Reads the body as this type. */
    @CheckReturnValue
    <U> RawCall<U> as(Class<U> type);

    /** Reads the body as this type. */
    @CheckReturnValue
    <U> RawCall<U> as(TypeReference<U> type);

    /** Gives the body's bytes, JSON or not. */
    @CheckReturnValue
    RawCall<byte[]> asBytes();

    @Override
    @CheckReturnValue
    RawCall<T> timeout(Duration timeout);

    @Override
    @CheckReturnValue
    RawCall<T> header(String name, String value);
}
