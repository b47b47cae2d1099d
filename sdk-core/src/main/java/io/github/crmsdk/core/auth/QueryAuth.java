package io.github.crmsdk.core.auth;

import io.github.crmsdk.core.Secret;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * Keys in the query, for vendors that want them there. No query is ever shown in a message or log of the SDK; proxies and
 * the vendor's own logs may keep it.
 */
public final class QueryAuth implements AuthStrategy {
    private final Map<String, Secret> parameters;

    /** Sends each secret under its parameter's name, in the map's order, in place of any value that is there. */
    public QueryAuth(Map<String, Secret> parameters) {
        this.parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    @Override
    public Request authenticate(Request request) {
        HttpUrl.Builder url = request.url().newBuilder();
        parameters.forEach((name, secret) -> url.setQueryParameter(name, secret.reveal()));
        return request.newBuilder().url(url.build()).build();
    }

    @Override
    public List<Secret> secrets() {
        return List.copyOf(parameters.values());
    }
}
