package io.github.crmsdk.sellsy.webhook;

import io.github.crmsdk.core.CheckReturnValue;
import io.github.crmsdk.core.Secret;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.watch.Watch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Receives what a webhook delivers: refuses what Sellsy did not sign, and reads the rest. Safe for use by many threads.
 *
 * <pre>{@code
 * SellsyWebhook webhook = SellsyWebhook.of(signKey);
 * SellsyEvent event = webhook.receive(request.getInputStream(), request.getHeader(SellsyWebhook.SIGNATURE_HEADER));
 * }</pre>
 *
 * <p>Answer at once and work later. Sellsy's help page says that it expects no answer and handles no failure, so that a
 * delivery may be lost. Where none may be, let a watch do the work and a delivery only {@link Watch#wake() wake} it: the
 * watch finds what a lost delivery would have told.
 */
public final class SellsyWebhook {
    /** The header that has the signature. */
    public static final String SIGNATURE_HEADER = "X-Webhook-Signature";

    private static final int MEBIBYTE = 1 << 20;

    private final Secret signKey;
    private final int maxBytes;

    private SellsyWebhook(Secret signKey, int maxBytes) {
        this.signKey = signKey;
        this.maxBytes = maxBytes;
    }

    /**
     * Takes bodies of up to 1 MiB.
     *
     * @param signKey as it stands in the webhook's form
     * @throws IllegalArgumentException if the key is blank
     */
    public static SellsyWebhook of(String signKey) {
        return new SellsyWebhook(Secret.encoded("signKey", signKey), MEBIBYTE);
    }

    /** The same with another limit for bodies. */
    public SellsyWebhook maxBytes(int limit) {
        Checks.range("maxBytes", limit, 1, Integer.MAX_VALUE - 1L);
        return new SellsyWebhook(signKey, limit);
    }

    /**
     * Reads a delivery, never more of it than the limit and one byte.
     *
     * @param body as it came
     * @param signature what {@link #SIGNATURE_HEADER} says; null if it is not there
     * @throws WebhookRefusedException if it is larger than the limit, not signed by Sellsy, or not readable
     */
    public SellsyEvent receive(InputStream body, @Nullable String signature) throws IOException {
        return receive(body.readNBytes(maxBytes + 1), signature);
    }

    /** The same of a body that is already in memory, byte for byte as it came. */
    public SellsyEvent receive(byte[] body, @Nullable String signature) {
        if (body.length > maxBytes) {
            throw new WebhookRefusedException(
                    WebhookRefusedException.Reason.OVERSIZED, "the body has more than " + maxBytes + " bytes");
        }
        if (signature == null) {
            throw new WebhookRefusedException(
                    WebhookRefusedException.Reason.UNSIGNED, "the header " + SIGNATURE_HEADER + " is missing");
        }
        if (!verify(body, signature, signKey)) {
            throw new WebhookRefusedException(
                    WebhookRefusedException.Reason.TAMPERED,
                    "the header " + SIGNATURE_HEADER + " does not fit the body and the sign key");
        }
        return parse(body);
    }

    /**
     * Whether Sellsy signed a body: with the lower-case hexadecimal SHA-1 of key and body, one after the other. Takes the
     * same time wherever the signatures differ.
     *
     * @param signatureHeader null if it is not there, which is false
     */
    @CheckReturnValue
    public static boolean verify(byte[] rawBody, @Nullable String signatureHeader, Secret signKey) {
        if (signatureHeader == null) {
            return false;
        }
        try (Buffer signed = new Buffer()) {
            String expected =
                    signed.writeUtf8(signKey.reveal()).write(rawBody).sha1().hex();
            return MessageDigest.isEqual(
                    expected.getBytes(StandardCharsets.UTF_8),
                    signatureHeader.strip().getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * The event in a body that {@link #verify} has let through before: {@link #receive} does both.
     *
     * @throws WebhookRefusedException if it is not readable
     */
    public static SellsyEvent parse(byte[] rawBody) {
        return Notif.read(rawBody);
    }
}
