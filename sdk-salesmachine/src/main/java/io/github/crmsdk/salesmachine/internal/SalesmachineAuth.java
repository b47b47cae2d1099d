package io.github.crmsdk.salesmachine.internal;

import io.github.crmsdk.core.Secret;
import io.github.crmsdk.core.auth.AuthStrategy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** One token for the tracking API, whose paths begin with v1, and one for all else. */
public final class SalesmachineAuth implements AuthStrategy {
    private final String trackingPath;
    private final Optional<AuthStrategy> tracking;
    private final Optional<AuthStrategy> access;

    public SalesmachineAuth(HttpUrl base, Optional<AuthStrategy> tracking, Optional<AuthStrategy> access) {
        this.trackingPath = base.encodedPath() + "v1/";
        this.tracking = tracking;
        this.access = access;
    }

    @Override
    public Request authenticate(Request request) {
        boolean isTracking = request.url().encodedPath().startsWith(trackingPath);
        return (isTracking ? tracking : access)
                .orElseThrow(() -> missing(isTracking, request))
                .authenticate(request);
    }

    private static IllegalStateException missing(boolean isTracking, Request request) {
        return new IllegalStateException((isTracking
                        ? "trackingToken, the token of the tracking API v1,"
                        : "accessToken, the token of the access API v2,")
                + " is missing: " + request.method() + " " + request.url().encodedPath()
                + " needs it, give it to the client's builder");
    }

    @Override
    public List<Secret> secrets() {
        return Stream.of(tracking, access)
                .flatMap(Optional::stream)
                .flatMap(strategy -> strategy.secrets().stream())
                .toList();
    }
}
