package io.github.crmsdk.testkit.sellsy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.testkit.internal.Http;
import io.github.crmsdk.testkit.internal.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhooksTest {
    private SellsySimulator sellsy;
    private Http http;
    private MockWebServer receiver;

    @BeforeEach
    void start() throws Exception {
        sellsy = SellsySimulator.builder()
                .clock(InstantSource.fixed(SellsyTest.NOW))
                .deliverWebhooks()
                .start();
        http = new Http(sellsy.baseUrl(), SellsyTest.bearer(sellsy.issueToken()));
        receiver = new MockWebServer();
        receiver.start();
    }

    @AfterEach
    void stop() {
        http.close();
        sellsy.close();
        receiver.close();
    }

    @Test
    void postsASignedForm() throws Exception {
        receiver.enqueue(new MockResponse.Builder().build());
        webhook("client.created", "'sign_key':'secret'");

        http.post("companies", "{'type':'client','name':'A & B'}");

        RecordedRequest request = receiver.takeRequest(10, TimeUnit.SECONDS);
        String body = request.getBody().utf8();
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(request.getHeaders().get("User-Agent")).startsWith("Sellsy");
        assertThat(request.getHeaders().get("X-Webhook-Signature")).isEqualTo(sha1("secret" + body));
        assertThat(Form.pairs(body).get("notif"))
                .isEqualTo("{\"eventType\":\"client\",\"event\":\"created\",\"timestamp\":\"1772600767\","
                        + "\"relatedtype\":\"third\",\"relatedid\":\"1001\",\"thirdtype\":\"client\",\"ownerid\":\"1\","
                        + "\"ownertype\":\"staff\",\"corpid\":\"35000\"}");
    }

    @Test
    void postsJsonWithTheObject() throws Exception {
        receiver.enqueue(new MockResponse.Builder().build());
        webhook("prospect.created", "'json_content_type':true,'object_in_payload':true");

        http.post("individuals", "{'type':'client','last_name':'Unwanted'}");
        http.post("individuals", "{'type':'prospect','last_name':'Martin'}");

        RecordedRequest request = receiver.takeRequest(10, TimeUnit.SECONDS);
        String body = request.getBody().utf8();
        JsonNode notification = Json.parse(body);
        assertThat(notification.path("relatedid").asText()).isEqualTo("1002");
        assertThat(notification.path("individual").asBoolean()).isTrue();
        assertThat(notification.path("relatedobject").path("owner").path("type").asText())
                .isEqualTo("staff");
        assertThat(request.getHeaders().get("X-Webhook-Signature")).isEqualTo(sha1(sellsy.signKey() + body));
    }

    @Test
    void tellsAboutWhatV1Creates() throws Exception {
        receiver.enqueue(new MockResponse.Builder().build());
        webhook("people.created", "'is_enabled':true");

        try (Forms forms = new Forms()) {
            forms.post(
                    sellsy.v1BaseUrl(),
                    SellsyTest.bearer(sellsy.issueToken()),
                    java.util.Map.of(
                            "do_in", "{\"method\":\"Peoples.create\",\"params\":{\"people\":{\"name\":\"Martin\"}}}"));
        }

        String body = receiver.takeRequest(10, TimeUnit.SECONDS).getBody().utf8();
        assertThat(Form.pairs(body).get("notif")).contains("\"relatedtype\":\"people\",\"relatedid\":\"2001\"");
    }

    @Test
    void keepsWebhooks() {
        webhook("task.created", "'is_enabled':false");

        assertThat(http.get("webhooks/8001").json().path("nb_failures").asInt(9))
                .isZero();
        assertThat(http.put("webhooks/8001", "{'is_enabled':true}")
                        .json()
                        .path("is_enabled")
                        .asBoolean())
                .isTrue();
        assertThat(http.put("webhooks/8001", "{'type':'slack'}").status()).isEqualTo(400);
        JsonNode events = http.get("webhooks/events").json();
        assertThat(events.path(0).toString())
                .isEqualTo("{\"id\":\"client\",\"description\":\"Clients\",\"events\":{\"created\":\"Creation\","
                        + "\"updated\":\"Update\",\"deleted\":\"Deletion\",\"transform\":\"Transformation\"}}");
        assertThat(http.delete("webhooks/8001").status()).isEqualTo(204);
    }

    private void webhook(String event, String more) {
        Http.Reply created = http.post(
                "webhooks",
                "{'type':'http','endpoint':'" + receiver.url("/hook") + "','configuration':[{'id':'" + event
                        + "','is_enabled':true}]," + more + "}");
        assertThat(created.status()).as(created.body()).isEqualTo(201);
    }

    private static String sha1(String text) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
    }
}
