package io.github.crmsdk.testkit.salesmanago;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;

/** Decides by the members of a body whether the caller is known. */
final class BodyCheck {
    /** Calls that clients were seen to make without an owner, or with one in each part. */
    private static final Set<String> WITHOUT_OWNER = Set.of(
            "contact/useContactCoupon",
            "contact/recentActivity",
            "contact/updateTask",
            "integration/upsert",
            "user/listByClient");

    private final Settings settings;

    BodyCheck(Settings settings) {
        this.settings = settings;
    }

    void admit(String path, JsonNode body) {
        String key = body.path("apiKey").asText();
        String expected = sha1(key + settings.clientId() + settings.apiSecret());
        boolean known = !key.isEmpty()
                && settings.clientId().equals(body.path("clientId").asText())
                && expected.equals(body.path("sha").asText());
        // The vendor demands a time, yet clients that send none are served; a text that is no time is not.
        boolean isTimeless = body.has("requestTime")
                && Moments.millis(body.path("requestTime")).isEmpty();
        if (!known || isTimeless) {
            throw Refusal.of("User not authenticated");
        }
        if (body.path("owner").asText().isEmpty() && !WITHOUT_OWNER.contains(path)) {
            throw Refusal.of("Owner is required");
        }
    }

    static String sha1(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
