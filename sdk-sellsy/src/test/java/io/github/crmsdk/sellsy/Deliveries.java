package io.github.crmsdk.sellsy;

import io.github.crmsdk.sellsy.webhook.SellsyEvent;
import io.github.crmsdk.sellsy.webhook.SellsyWebhook;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What Sellsy delivers, and signs. */
final class Deliveries {
    static final String KEY = "sign-key-4711";
    static final SellsyWebhook WEBHOOK = SellsyWebhook.of(KEY);
    static final String EVENT = "{\"eventType\":\"record\",\"event\":\"updated\",\"timestamp\":\"1767258000\","
            + "\"relatedtype\":\"third\",\"relatedid\":\"1021\",\"thirdtype\":\"client\",\"ownerid\":\"51\","
            + "\"ownertype\":\"staff\",\"corpid\":\"42\",\"relatedobject\":{\"name\":\"Café & Söhne\"},"
            + "\"individual\":false,\"newer\":1}";
    static final String FORM = "notif=" + URLEncoder.encode(EVENT, StandardCharsets.UTF_8);

    private Deliveries() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String sign(byte[] body) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(bytes(KEY));
            return HexFormat.of().formatHex(sha1.digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static SellsyEvent receive(byte[] body) {
        return WEBHOOK.receive(body, sign(body));
    }
}
