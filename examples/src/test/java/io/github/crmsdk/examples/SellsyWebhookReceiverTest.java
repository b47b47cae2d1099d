package io.github.crmsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.core.Secret;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.sellsy.SellsyClient;
import io.github.crmsdk.sellsy.task.CreateTask;
import io.github.crmsdk.sellsy.task.Task;
import io.github.crmsdk.sellsy.webhook.CreateWebhook;
import io.github.crmsdk.sellsy.webhook.EventSwitch;
import io.github.crmsdk.sellsy.webhook.SellsyEvent;
import io.github.crmsdk.sellsy.webhook.SellsyWebhook;
import io.github.crmsdk.sellsy.webhook.WebhookType;
import io.github.crmsdk.testkit.sellsy.SellsySimulator;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatItHandsOnWakesAWatch(boolean json) throws Exception {
        BlockingQueue<String> tasks = new LinkedBlockingQueue<>();
        Thread watching;
        try (SellsySimulator account =
                        SellsySimulator.builder().deliverWebhooks().start();
                SellsyClient sellsy = SellsyClient.builder()
                        .clientCredentials(account.clientId(), account.clientSecret())
                        .baseUrl(account.baseUrl())
                        .loginUrl(account.loginBaseUrl())
                        .build();
                Watch<Task> watch = sellsy.tasks()
                        .watch(WatchOptions.builder().name("new-tasks").build());
                SellsyWebhookReceiver waking =
                        SellsyWebhookReceiver.start(0, SellsyWebhook.of(KEY), event -> watch.wake())) {
            sellsy.webhooks()
                    .create(CreateWebhook.builder()
                            .type(WebhookType.HTTP)
                            .endpoint(waking.address().toString())
                            .addConfiguration(EventSwitch.on("task.created"))
                            .signKey(Secret.of("signKey", KEY))
                            .jsonContentType(json)
                            .build())
                    .execute();
            assertThat(watch.poll(1)).isEmpty();
            watching = new Thread(() -> watch.run(task -> tasks.add(task.title()), Duration.ofDays(1)));
            watching.start();
            sellsy.tasks()
                    .create(CreateTask.builder()
                            .title("Call")
                            .labelId(1L)
                            .dueDate(Instant.EPOCH)
                            .build())
                    .execute();

            assertThat(tasks.poll(10, TimeUnit.SECONDS)).isEqualTo("Call");
        }
        watching.join();
    }
}
