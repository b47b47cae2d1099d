package io.github.crmsdk.testkit.salesmate;

import java.time.InstantSource;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What a test can set before the start. */
record Settings(
        String link,
        String token,
        InstantSource clock,
        ZoneId zone,
        int hourlyQuota,
        @Nullable String retryAfter) {}
