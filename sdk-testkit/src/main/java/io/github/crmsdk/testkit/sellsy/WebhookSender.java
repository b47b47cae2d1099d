package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Dispatcher;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Notifies the webhooks of the account about new records, one after the other; those that are not on the loopback
 * interface are left alone. Like the vendor it expects no answer and does not try again.
 */
final class WebhookSender {
    /** The key of webhooks that were created without one. */
    static final String USUAL_KEY = "sign-key";

    private static final MediaType JSON = MediaType.get("application/json");
    private static final Map<String, String> ENTITIES =
            Map.of("contacts", "people", "opportunities", "opportunity", "tasks", "task");

    private final Account account;
    private final Reader reader;
    private final Object lock;
    private final OkHttpClient client;

    /**
     * One for an account.
     *
     * @param lock what guards the account
     */
    WebhookSender(Account account, Reader reader, Object lock) {
        this.account = account;
        this.reader = reader;
        this.lock = lock;
        ExecutorService sender = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "sellsy-webhooks");
            thread.setDaemon(true);
            return thread;
        });
        this.client = new OkHttpClient.Builder()
                .dispatcher(new Dispatcher(sender))
                .retryOnConnectionFailure(false)
                .build();
    }

    /** Tells all webhooks that want to know about a new record. */
    void created(Resource resource, ObjectNode record) {
        String entity = entity(resource, record);
        if (entity == null) {
            return;
        }
        for (ObjectNode webhook : account.all("webhooks")) {
            HttpUrl endpoint = HttpUrl.parse(webhook.path("endpoint").asText());
            if (wants(webhook, entity + ".created") && endpoint != null && isLoopback(endpoint)) {
                client.newCall(request(webhook, endpoint, notification(webhook, entity, resource, record)))
                        .enqueue(new Outcome(webhook));
            }
        }
    }

    private static @Nullable String entity(Resource resource, ObjectNode record) {
        return isThird(resource) ? record.path("type").asText() : ENTITIES.get(resource.path());
    }

    private static boolean isThird(Resource resource) {
        return resource.path().equals("companies") || resource.path().equals("individuals");
    }

    private static boolean wants(ObjectNode webhook, String event) {
        return webhook.path("is_enabled").asBoolean()
                && webhook.path("type").asText().equals("http")
                && Values.elements(webhook.path("configuration"))
                        .anyMatch(one -> one.path("id").asText().equals(event)
                                && one.path("is_enabled").asBoolean(true));
    }

    private static boolean isLoopback(HttpUrl endpoint) {
        return endpoint.host().equals("localhost")
                || endpoint.host().equals("::1")
                || endpoint.host().matches("127(\\.\\d{1,3}){3}");
    }

    private String notification(ObjectNode webhook, String entity, Resource resource, ObjectNode record) {
        ObjectNode notification = Json.object()
                .put("eventType", entity)
                .put("event", "created")
                .put("timestamp", String.valueOf(account.clock.instant().getEpochSecond()))
                .put("relatedtype", isThird(resource) ? "third" : entity)
                .put("relatedid", String.valueOf(Values.id(record)));
        if (isThird(resource)) {
            notification.put("thirdtype", entity);
        }
        notification.put("ownerid", record.path("owner_id").asText("1")).put("ownertype", "staff");
        notification.put("corpid", account.lookups.path("corpId").asText());
        if (webhook.path("object_in_payload").asBoolean()) {
            notification.set("relatedobject", reader.read(resource, record));
            notification.put("individual", resource.path().equals("individuals"));
        }
        return notification.toString();
    }

    private static Request request(ObjectNode webhook, HttpUrl endpoint, String notification) {
        boolean json = webhook.path("json_content_type").asBoolean();
        byte[] body = json
                ? notification.getBytes(StandardCharsets.UTF_8)
                : encoded(new FormBody.Builder().add("notif", notification).build());
        MediaType type = json ? JSON : MediaType.get("application/x-www-form-urlencoded");
        return new Request.Builder()
                .url(endpoint)
                .header("User-Agent", "Sellsy")
                .header(
                        "X-Webhook-Signature",
                        signature(webhook.path("sign_key").asText(USUAL_KEY), body))
                .post(RequestBody.create(body, type))
                .build();
    }

    private static byte[] encoded(FormBody form) {
        Buffer buffer = new Buffer();
        try {
            form.writeTo(buffer);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return buffer.readByteArray();
    }

    /** The key before the body, both hashed at once: that is how the vendor signs. */
    private static String signature(String key, byte[] body) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha1.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Notes in the webhook how its delivery went. */
    private final class Outcome implements Callback {
        private final ObjectNode webhook;

        Outcome(ObjectNode webhook) {
            this.webhook = webhook;
        }

        @Override
        public void onFailure(Call call, IOException failure) {
            note(false);
        }

        @Override
        public void onResponse(Call call, Response response) {
            try (response) {
                note(response.isSuccessful());
            }
        }

        private void note(boolean succeeded) {
            synchronized (lock) {
                webhook.put(succeeded ? "last_succeeded" : "last_failed", Times.iso(account.clock.instant()));
                if (!succeeded) {
                    webhook.put("nb_failures", webhook.path("nb_failures").asInt() + 1);
                }
            }
        }
    }
}
