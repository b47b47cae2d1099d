package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.IntNode;
import io.github.crmsdk.core.Secret;
import io.github.crmsdk.sellsy.model.RelationType;
import io.github.crmsdk.sellsy.webhook.EventName;
import io.github.crmsdk.sellsy.webhook.EventSubject;
import io.github.crmsdk.sellsy.webhook.SellsyEvent;
import io.github.crmsdk.sellsy.webhook.SellsyWebhook;
import io.github.crmsdk.sellsy.webhook.WebhookRefusedException;
import io.github.crmsdk.sellsy.webhook.WebhookRefusedException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SellsyWebhookTest {
    private static final String KEY = "sign-key-4711";
    private static final SellsyWebhook WEBHOOK = SellsyWebhook.of(KEY);
    private static final String EVENT = "{\"eventType\":\"record\",\"event\":\"updated\",\"timestamp\":\"1767258000\","
            + "\"relatedtype\":\"third\",\"relatedid\":\"1021\",\"thirdtype\":\"client\",\"ownerid\":\"51\","
            + "\"ownertype\":\"staff\",\"corpid\":\"42\",\"relatedobject\":{\"name\":\"Café & Söhne\"},"
            + "\"individual\":false,\"newer\":1}";
    private static final String FORM = "notif=" + URLEncoder.encode(EVENT, StandardCharsets.UTF_8);

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sign(byte[] body) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(bytes(KEY));
            return HexFormat.of().formatHex(sha1.digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static SellsyEvent receive(byte[] body) {
        return WEBHOOK.receive(body, sign(body));
    }

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

    /** The signature is what {@code printf %s <key><body> | sha1sum} prints. */
    @Test
    void knowsASignatureThatWasMadeElsewhere() {
        byte[] body = bytes("notif=%7B%22event%22%3A%22created%22%2C%22relatedtype%22%3A%22opportunity%22"
                + "%2C%22relatedid%22%3A%22123%22%7D");
        String signature = "9da8b348920037c6eb09114a94decf391b84aec9";
        Secret key = Secret.of("signKey", KEY);

        assertThat(SellsyWebhook.verify(body, signature, key)).isTrue();
        assertThat(SellsyWebhook.verify(body, " " + signature + " ", key)).isTrue();
        assertThat(SellsyWebhook.verify(body, signature.toUpperCase(Locale.ROOT), key))
                .isFalse();
        assertThat(SellsyWebhook.verify(body, signature.substring(1), key)).isFalse();
        assertThat(SellsyWebhook.verify(body, "", key)).isFalse();
        assertThat(SellsyWebhook.verify(body, null, key)).isFalse();
        assertThat(WEBHOOK.receive(body, signature))
                .isEqualTo(SellsyEvent.builder()
                        .event(EventName.CREATED)
                        .relatedType(EventSubject.OPPORTUNITY)
                        .relatedId("123")
                        .build());
    }

    static Stream<String> bodies() {
        return Stream.of(
                FORM,
                "sent=1&" + FORM,
                EVENT,
                " " + EVENT + "\n",
                "{\"notif\":" + EVENT + "}",
                "{\"notif\":\"" + EVENT.replace("\"", "\\\"") + "\"}",
                "notif=" + EVENT.replace("&", "%26"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void readsEachForm(String body) {
        SellsyEvent event = receive(bytes(body));

        assertThat(event)
                .isEqualTo(SellsyEvent.builder()
                        .eventType("record")
                        .event(EventName.UPDATED)
                        .timestamp("1767258000")
                        .relatedType(EventSubject.THIRD)
                        .relatedId("1021")
                        .thirdType(RelationType.CLIENT)
                        .ownerId("51")
                        .ownerType("staff")
                        .corpId("42")
                        .relatedObject(event.relatedObject())
                        .individual(false)
                        .putAdditionalProperties("newer", IntNode.valueOf(1))
                        .build());
        assertThat(event.relatedObject().path("name").asText()).isEqualTo("Café & Söhne");
        assertThat(event.key()).isEqualTo(receive(bytes(FORM)).key());
    }

    @Test
    void keepsNamesThatItDoesNotKnow() {
        SellsyEvent event = receive(
                bytes(
                        "{\"event\":\"mainaddress\",\"relatedtype\":\"third_party_contact\",\"relatedid\":1021,\"individual\":\"Y\"}"));

        assertThat(event.event()).isEqualTo(EventName.of("mainaddress"));
        assertThat(event.relatedType()).isEqualTo(EventSubject.of("third_party_contact"));
        assertThat(event.relatedId()).isEqualTo("1021");
        assertThat(event.individual()).isTrue();
    }

    @Test
    void aSecondDeliveryHasTheSameKey() {
        SellsyEvent event = receive(bytes(EVENT));

        assertThat(event.key())
                .matches("[0-9a-f]{64}")
                .isEqualTo(receive(bytes(EVENT)).key());
        assertThat(receive(bytes(EVENT.replace("1767258000", "1767258001"))).key())
                .isNotEqualTo(event.key());
        assertThat(receive(bytes(EVENT.replace("Café", "Bar"))).key()).isNotEqualTo(event.key());
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
}
