package io.github.crmsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.sellsy.webhook.SellsyEvent;
import io.github.crmsdk.sellsy.webhook.SellsyWebhook;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SellsyWebhookReceiverTest {
    private static final String KEY = "sign-key-4711";
    private static final String CREATED =
            "{\"event\":\"created\",\"timestamp\":\"1767258000\",\"relatedtype\":\"opportunity\",\"relatedid\":\"123\"}";

    private final List<SellsyEvent> handled = new CopyOnWriteArrayList<>();
    private final AtomicBoolean fails = new AtomicBoolean();
    private final HttpClient http = HttpClient.newHttpClient();
    private SellsyWebhookReceiver receiver;

    @BeforeEach
    void start() throws IOException {
        receiver = SellsyWebhookReceiver.start(0, SellsyWebhook.of(KEY).maxBytes(1000), event -> {
            if (fails.getAndSet(false)) {
                throw new IllegalStateException("no luck");
            }
            handled.add(event);
        });
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    private static String form(String event) {
        return "notif=" + URLEncoder.encode(event, StandardCharsets.UTF_8);
    }

    private static String sign(String body) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-1").digest((KEY + body).getBytes(StandardCharsets.UTF_8)));
    }

    private int deliver(String body, String signature) throws Exception {
        return http.send(
                        HttpRequest.newBuilder(receiver.address())
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header(SellsyWebhook.SIGNATURE_HEADER, signature)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void handsOnWhatSellsySigned() throws Exception {
        assertThat(deliver(form(CREATED), sign(form(CREATED)))).isEqualTo(204);

        assertThat(handled)
                .singleElement()
                .satisfies(event -> assertThat(event.relatedId()).isEqualTo("123"));
    }

    @Test
    void handsOnOnceWhatComesTwice() throws Exception {
        String next = CREATED.replace("123", "124");

        assertThat(deliver(form(CREATED), sign(form(CREATED)))).isEqualTo(204);
        assertThat(deliver(form(CREATED), sign(form(CREATED)))).isEqualTo(204);
        assertThat(deliver(CREATED, sign(CREATED))).isEqualTo(204);
        assertThat(deliver(next, sign(next))).isEqualTo(204);

        assertThat(handled).extracting(SellsyEvent::relatedId).containsExactly("123", "124");
    }

    @Test
    void takesAgainWhatItsHandlerFailedAt() throws Exception {
        fails.set(true);

        assertThat(deliver(CREATED, sign(CREATED))).isEqualTo(500);
        assertThat(deliver(CREATED, sign(CREATED))).isEqualTo(204);

        assertThat(handled).hasSize(1);
    }

    @Test
    void refusesWhatWasTamperedWith() throws Exception {
        assertThat(deliver(form(CREATED.replace("123", "1")), sign(form(CREATED))))
                .isEqualTo(401);

        assertThat(handled).isEmpty();
    }

    @Test
    void refusesWhatIsTooLarge() throws Exception {
        String large = CREATED + " ".repeat(1000);

        assertThat(deliver(large, sign(large))).isEqualTo(413);

        assertThat(handled).isEmpty();
    }

    @Test
    void refusesWhatHoldsNoEvent() throws Exception {
        assertThat(deliver("hello", sign("hello"))).isEqualTo(400);

        HttpRequest get = HttpRequest.newBuilder(receiver.address()).build();
        assertThat(http.send(get, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isEqualTo(405);
    }
}
