package io.github.crmsdk.core.internal;

import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/** The request of a raw call so far, and whether it may be repeated. */
record RawRequest(Request request, boolean idempotent) {
    private static final RequestBody EMPTY = RequestBody.create(new byte[0], null);

    static RawRequest of(String method, HttpUrl url) {
        boolean needsBody = method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
        Request request = new Request.Builder()
                .url(url)
                .method(RequestParts.method(method), needsBody ? EMPTY : null)
                .build();
        return new RawRequest(request, method.equals("GET") || method.equals("HEAD"));
    }

    RawRequest query(String name, Object value) {
        HttpUrl url = request.url()
                .newBuilder()
                .addQueryParameter(name, String.valueOf(value))
                .build();
        return with(request.newBuilder().url(url));
    }

    RawRequest header(String name, String value) {
        return with(request.newBuilder().header(RequestParts.headerName(name), value));
    }

    RawRequest body(byte[] bytes, MediaType type) {
        return with(request.newBuilder().method(request.method(), RequestBody.create(bytes, type)));
    }

    RawRequest repeatable() {
        return new RawRequest(request, true);
    }

    private RawRequest with(Request.Builder changed) {
        return new RawRequest(changed.build(), idempotent);
    }
}
