package io.github.crmsdk.testkit.salesmanago;

import java.time.InstantSource;

/** What a test can set before the start. */
record Settings(
        String clientId,
        String apiSecret,
        String owner,
        String apiKey,
        String accessKeyId,
        String secretAccessKey,
        String region,
        String groupKey,
        int jobPolls,
        InstantSource clock) {}
