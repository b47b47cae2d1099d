package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.core.Secret;
import io.github.crmsdk.core.acme.Mode;
import io.github.crmsdk.sellsy.model.Direction;
import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.webhook.CreateWebhook;
import io.github.crmsdk.sellsy.webhook.EventGroup;
import io.github.crmsdk.sellsy.webhook.EventSwitch;
import io.github.crmsdk.sellsy.webhook.UpdateWebhook;
import io.github.crmsdk.sellsy.webhook.Webhook;
import io.github.crmsdk.sellsy.webhook.WebhookQuery;
import io.github.crmsdk.sellsy.webhook.WebhookType;
import io.github.crmsdk.sellsy.webhook.Webhooks;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WebhooksTest {
    private static final Secret SIGN_KEY = Secret.of("signKey", "sign-key-4711");

    @RegisterExtension
    final Vendor vendor = new Vendor();

    private Webhooks webhooks() {
        return vendor.client().webhooks();
    }

    private static CreateWebhook.Builder http() {
        return CreateWebhook.builder().type(WebhookType.HTTP).endpoint("https://app.example.com/sellsy");
    }

    @ParameterizedTest
    @EnumSource
    void createsAWebhook(Mode mode) {
        Webhooks webhooks = webhooks();
        vendor.answersFixture(201, "webhook");

        Webhook created = mode.execute(webhooks.create(http().isEnabled(true)
                .addConfiguration(EventSwitch.on("task.created"), EventSwitch.off("opportunity.created"))
                .name("CRM")
                .objectInPayload(true)
                .jsonContentType(true)
                .signKey(SIGN_KEY)
                .build()));

        assertThat(created)
                .isEqualTo(Webhook.builder()
                        .id(31)
                        .type(WebhookType.HTTP)
                        .isEnabled(true)
                        .endpoint("https://app.example.com/sellsy")
                        .addConfiguration(EventSwitch.on("task.created"), EventSwitch.off("opportunity.created"))
                        .created(Instant.parse("2026-01-01T00:00:00Z"))
                        .lastSucceeded(Instant.parse("2026-01-02T00:00:00Z"))
                        .lastFailed(Instant.parse("2026-01-03T00:00:00Z"))
                        .nbFailures(2)
                        .name("CRM")
                        .objectInPayload(true)
                        .jsonContentType(true)
                        .signKey(SIGN_KEY)
                        .build());
        vendor.expect(
                "POST",
                "/v2/webhooks",
                "{'endpoint':'https://app.example.com/sellsy','is_enabled':true,'configuration':["
                        + "{'id':'task.created','is_enabled':true},{'id':'opportunity.created','is_enabled':false}],"
                        + "'name':'CRM','object_in_payload':true,'json_content_type':true,"
                        + "'sign_key':'sign-key-4711','type':'http'}");
    }

    @Test
    void aSignKeyNeverPrints() {
        Webhooks webhooks = webhooks();
        vendor.answersFixture(200, "webhook");
        vendor.answers(200, "{'id':31,'sign_key':''}");

        Webhook read = webhooks.get(31).execute();

        assertThat(read.signKey()).isEqualTo(SIGN_KEY);
        assertThat(read.toString()).contains("signKey=***").doesNotContain("sign-key-4711");
        assertThat(http().signKey(SIGN_KEY).build().toString()).contains("signKey=***");
        assertThat(webhooks.get(31).execute().signKey()).isNull();
        vendor.expect("GET", "/v2/webhooks/31");
    }

    @Test
    void createsAWebhookToSlack() {
        Webhooks webhooks = webhooks();
        CreateWebhook.Builder slack =
                CreateWebhook.builder().type(WebhookType.SLACK).endpoint("https://slack.example.com/hook");
        vendor.answers(201, "{'id':32,'type':'slack','default_channel':'sales'}");

        assertThatThrownBy(slack::build)
                .hasMessage("CreateWebhook.defaultChannel is missing: webhooks to Slack need it");
        assertThat(webhooks.create(slack.defaultChannel("sales")
                                .addConfiguration(EventSwitch.builder()
                                        .id("task.created")
                                        .isEnabled(true)
                                        .channel("tasks")
                                        .build())
                                .build())
                        .execute()
                        .defaultChannel())
                .isEqualTo("sales");

        vendor.expect(
                "POST",
                "/v2/webhooks",
                "{'endpoint':'https://slack.example.com/hook','configuration':[{'id':'task.created',"
                        + "'is_enabled':true,'channel':'tasks'}],'default_channel':'sales','type':'slack'}");
    }

    @Test
    void changesAndDeletes() {
        Webhooks webhooks = webhooks();
        vendor.answersFixture(200, "webhook");
        vendor.answers(204);

        webhooks.update(
                        31,
                        UpdateWebhook.builder()
                                .isEnabled(false)
                                .clear("default_channel")
                                .build())
                .execute();
        webhooks.delete(31).execute();

        vendor.expect("PUT", "/v2/webhooks/31", "{'is_enabled':false,'default_channel':null}");
        vendor.expect("DELETE", "/v2/webhooks/31");
    }

    @Test
    void listsAndSearches() {
        Webhooks webhooks = webhooks();
        vendor.answers(200, "{'data':[{'id':31}],'pagination':{'limit':1,'count':1,'total':1,'offset':'WzFd'}}");
        vendor.answers(200, "{'data':[],'pagination':{'limit':1,'count':0,'total':1,'offset':'WzFd'}}");
        vendor.answers(200, "{'data':[{'id':31}]}");

        assertThat(webhooks.list(ListQuery.builder()
                                .direction(Direction.DESCENDING)
                                .pageSize(1)
                                .build())
                        .toList())
                .hasSize(1);
        assertThat(webhooks.search(WebhookQuery.builder()
                                .type(WebhookType.HTTP)
                                .isEnabled(true)
                                .endpoint("https://app.example.com/sellsy")
                                .name("Orders")
                                .build())
                        .toList())
                .hasSize(1);

        vendor.expect("GET", "/v2/webhooks?direction=desc&limit=1");
        vendor.expect("GET", "/v2/webhooks?direction=desc&limit=1&offset=WzFd");
        vendor.expect(
                "POST",
                "/v2/webhooks/search?limit=100",
                "{'filters':{'type':'http','is_enabled':true,'endpoint':'https://app.example.com/sellsy','name':'Orders'}}");
    }

    @Test
    void tellsWhichEventsThereAre() {
        Webhooks webhooks = webhooks();
        vendor.answersFixture(200, "webhook-events");

        assertThat(webhooks.events().execute())
                .containsExactly(
                        EventGroup.builder()
                                .id("task")
                                .description("Tasks")
                                .events(Map.of("created", "Creation", "deleted", "Deletion"))
                                .build(),
                        EventGroup.builder()
                                .id("subtask")
                                .description("Subtasks")
                                .events(Map.of())
                                .parent("task")
                                .build());

        vendor.expect("GET", "/v2/webhooks/events");
    }

    @Test
    void refusesWhatTheVendorWould() {
        assertThatThrownBy(() -> http().endpoint(" ").build())
                .hasMessage("CreateWebhook.endpoint is blank: it needs a value");
        assertThatThrownBy(() -> UpdateWebhook.builder()
                        .isEnabled(true)
                        .set("is_enabled", false)
                        .build())
                .hasMessage("UpdateWebhook.is_enabled is given twice: by its method and by set or clear");
    }
}
