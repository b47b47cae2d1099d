package io.github.crmsdk.testkit.sharpspring;

import java.time.InstantSource;
import java.time.ZoneId;

/** What a test can set before the start. */
record Settings(
        String accountID, String secretKey, InstantSource clock, ZoneId companyZone, int dailyLimit, int secondLimit) {}
