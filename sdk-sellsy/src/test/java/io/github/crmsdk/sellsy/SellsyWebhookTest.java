package io.github.crmsdk.sellsy;

import static io.github.crmsdk.sellsy.Deliveries.EVENT;
import static io.github.crmsdk.sellsy.Deliveries.FORM;
import static io.github.crmsdk.sellsy.Deliveries.KEY;
import static io.github.crmsdk.sellsy.Deliveries.WEBHOOK;
import static io.github.crmsdk.sellsy.Deliveries.bytes;
import static io.github.crmsdk.sellsy.Deliveries.receive;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import io.github.crmsdk.core.Secret;
import io.github.crmsdk.sellsy.model.RelationType;
import io.github.crmsdk.sellsy.webhook.EventName;
import io.github.crmsdk.sellsy.webhook.EventSubject;
import io.github.crmsdk.sellsy.webhook.SellsyEvent;
import io.github.crmsdk.sellsy.webhook.SellsyWebhook;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SellsyWebhookTest {
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
}
