package io.github.crmsdk.sellsy;

import static io.github.crmsdk.sellsy.Deliveries.EVENT;
import static io.github.crmsdk.sellsy.Deliveries.FORM;
import static io.github.crmsdk.sellsy.Deliveries.KEY;
import static io.github.crmsdk.sellsy.Deliveries.WEBHOOK;
import static io.github.crmsdk.sellsy.Deliveries.bytes;
import static io.github.crmsdk.sellsy.Deliveries.receive;
import static io.github.crmsdk.sellsy.Deliveries.sign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.sellsy.webhook.SellsyWebhook;
import io.github.crmsdk.sellsy.webhook.WebhookRefusedException;
import io.github.crmsdk.sellsy.webhook.WebhookRefusedException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookRefusalTest {
    private static void refuses(byte[] body, @Nullable String signature, Reason reason, String message) {
        assertThatThrownBy(() -> WEBHOOK.receive(body, signature))
                .isInstanceOfSatisfying(
                        WebhookRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason))
                .hasMessage("Sellsy delivery refused: " + message);
    }

    private static void unreadable(String body, String message) {
        assertThatThrownBy(() -> receive(bytes(body)))
                .isInstanceOfSatisfying(
                        WebhookRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.UNREADABLE))
                .hasMessageStartingWith("Sellsy delivery refused: " + message);
    }

    @Test
    void refusesWhatIsNotSignedSo() {
        byte[] body = bytes(FORM);
        String misfit = "the header X-Webhook-Signature does not fit the body and the sign key";

        refuses(body, null, Reason.UNSIGNED, "the header X-Webhook-Signature is missing");
        refuses(bytes(FORM.replace("1021", "1022")), sign(body), Reason.TAMPERED, misfit);
        refuses(bytes(FORM + "&"), sign(body), Reason.TAMPERED, misfit);
        refuses(body, "", Reason.TAMPERED, misfit);
        refuses(body, "é", Reason.TAMPERED, misfit);
        assertThatThrownBy(() -> SellsyWebhook.of("another").receive(body, sign(body)))
                .isInstanceOf(WebhookRefusedException.class)
                .hasMessageNotContaining("another");
    }

    /** By SHA-1's own padding somebody without the key can make a body with a valid signature out of another. */
    @Test
    void refusesABodyThatWasAppendedTo() {
        byte[] signed = bytes(FORM);
        int length = KEY.length() + signed.length;
        ByteArrayOutputStream forged = new ByteArrayOutputStream();
        forged.writeBytes(signed);
        forged.write(0x80);
        forged.writeBytes(new byte[Math.floorMod(55 - length, 64)]);
        forged.writeBytes(ByteBuffer.allocate(8).putLong(8L * length).array());
        forged.writeBytes(bytes("&" + FORM.replace("1021", "1")));

        refuses(forged.toByteArray(), sign(forged.toByteArray()), Reason.NOT_UTF_8, "the body is not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notif=%FF", "notif={%22a%22:%22%C3%22}", "{\"a\":\"\u00e9\"}"})
    void refusesWhatIsNoUtf8(String body) {
        byte[] latin1 = body.getBytes(StandardCharsets.ISO_8859_1);

        refuses(latin1, sign(latin1), Reason.NOT_UTF_8, "the body is not UTF-8");
    }

    @Test
    void refusesWhatHoldsNoEvent() {
        unreadable("", "it is neither JSON nor a form with the field notif");
        unreadable("[1]", "it is neither JSON nor a form with the field notif");
        unreadable("a=1&notify=2", "it is neither JSON nor a form with the field notif");
        unreadable("notif=%7", "the field notif is not percent-encoded");
        unreadable("notif=", "it holds no event: event is missing");
        unreadable("{\"notif\":\"null\"}", "it holds no event: event is missing");
        unreadable("{}", "it holds no event: event is missing");
        unreadable(EVENT.replace("relatedid", "id"), "it holds no event: relatedid is missing");
        unreadable(EVENT.replace("false", "[]"), "it holds no event: ");
        unreadable("{\"event\":", "it is no JSON: Unexpected end-of-input");
        unreadable(EVENT + EVENT, "it is no JSON: Trailing token");
    }

    @Test
    void readsNoMoreThanItsLimit() throws IOException {
        byte[] body = bytes(EVENT);
        InputStream endless = new InputStream() {
            private int read;

            @Override
            public int read() {
                assertThat(++read).isLessThanOrEqualTo(body.length);
                return ' ';
            }
        };

        assertThat(WEBHOOK.maxBytes(body.length)
                        .receive(new ByteArrayInputStream(body), sign(body))
                        .corpId())
                .isEqualTo("42");
        assertThatThrownBy(() -> WEBHOOK.maxBytes(body.length - 1).receive(endless, sign(body)))
                .isInstanceOfSatisfying(
                        WebhookRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.OVERSIZED))
                .hasMessage("Sellsy delivery refused: the body has more than " + (body.length - 1) + " bytes");
        refuses(new byte[(1 << 20) + 1], "", Reason.OVERSIZED, "the body has more than 1048576 bytes");
        assertThatThrownBy(() -> WEBHOOK.maxBytes(0)).hasMessage("maxBytes is 0: it must be from 1 to 2147483646");
    }

    @Test
    void tellsWhatToAnswer() {
        assertThat(Stream.of(Reason.values()).map(Reason::status)).containsExactly(413, 401, 401, 400, 400);
        assertThatThrownBy(() -> SellsyWebhook.of(" "))
                .hasMessage("signKey is missing: give the key as the vendor shows it");
    }

    @Test
    void isNeverSurprised() {
        Random random = new Random(4711);
        for (int run = 0; run < 20_000; run++) {
            byte[] body = bytes(run % 2 == 0 ? EVENT : FORM);
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                body[random.nextInt(body.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(receive(body).key()).hasSize(64);
            } catch (WebhookRefusedException refused) {
                assertThat(refused.reason()).isIn(Reason.NOT_UTF_8, Reason.UNREADABLE);
            }
        }
    }

    @Test
    void refusesWhatIsBuiltToExhaust() {
        unreadable("{\"notif\":" + "[".repeat(100_000), "it is no JSON: Document nesting depth");
        unreadable("{\"notif\":" + "1".repeat(100_000) + "}", "it is no JSON: Number value length");
    }
}
