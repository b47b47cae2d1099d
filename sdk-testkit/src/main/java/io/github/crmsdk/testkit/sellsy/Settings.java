package io.github.crmsdk.testkit.sellsy;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/**
 * What a test can set before the start.
 *
 * @param quotas the calls of API v2 a second, minute, day and month
 * @param v1PerSecond the calls of API v1 a second, 0 for any number
 */
record Settings(
        String clientId,
        String clientSecret,
        OAuth1Keys keys,
        Set<String> scopes,
        InstantSource clock,
        Duration tokenLife,
        List<Integer> quotas,
        int v1PerSecond,
        int v1MaxPerPage,
        boolean deliversWebhooks) {}
