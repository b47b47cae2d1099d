package io.github.crmsdk.testkit.salesmachine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrackerTest extends SalesmachineTest {
    @Test
    void upsertsByUid() {
        assertBody(
                tracking.post("v1/contact", "{'contact_uid':'1','params':{'name':'Ann','mrr':99,'plan':'a'}}"),
                200,
                SUCCESS);
        assertBody(tracking.post("v1/contact", "{'contact_uid':'1','params':{'mrr':100,'plan':null}}"), 200, SUCCESS);
        assertBody(tracking.post("v1/contact", "{'contact_uid':'2'}"), 200, SUCCESS);
        assertBody(
                tracking.post("v1/account", "{'account_uid':78910,'params':{'domain':'example.com'}}"), 200, SUCCESS);

        assertThat(salesmachine.contact("1").orElseThrow())
                .isEqualTo(
                        json(
                                "{'object':'contact','id':'000000000000000000000001','created_at':1772600767,'unique_id':'1',"
                                        + "'archived':false,'data':{'name':'Ann','mrr':100},'salesmachine':{'health':'good'}}"));
        assertThat(salesmachine.records("contact")).hasSize(2);
        assertThat(salesmachine.account("78910").orElseThrow().get("data")).isEqualTo(json("{'domain':'example.com'}"));
        assertThat(salesmachine.account("1")).isEmpty();
    }

    @Test
    void keepsEventsAsTheyCame() {
        String event = "{'contact_uid':'1','event_uid':'seen','params':{'display_name':'Seen'}}";

        assertBody(tracking.post("v1/track/event", event), 200, SUCCESS);

        assertThat(salesmachine.events()).containsExactly(json(event));
    }

    @Test
    void takesBatches() {
        String batch = "[{'method':'contact','contact_uid':1,'params':{'name':'Ann'}},"
                + "{'method':'account','account_uid':2,'params':{}},"
                + "{'method':'event','contact_uid':1,'event_uid':'seen','params':{}},"
                + "{'method':'event','contact_uid':1,'event':'seen','created_at':'2020-01-01T00:00:00.000Z'},"
                + "{'method':'email','contact_uid':1,'email':'welcome','messageId':'m'}]";

        assertBody(tracking.post("v1/batch", batch), 201, SUCCESS);

        assertThat(salesmachine.contact("1")).isPresent();
        assertThat(salesmachine.account("2")).isPresent();
        assertThat(salesmachine.events()).hasSize(3);
    }

    /** PHP writes an empty map as a list, and the vendor's Ruby client a page view's missing params as null. */
    @ParameterizedTest
    @ValueSource(strings = {"null", "[]"})
    void takesParamsThatAreNone(String params) {
        assertBody(tracking.post("v1/contact", "{'contact_uid':'1','params':" + params + "}"), 200, SUCCESS);
        assertBody(
                tracking.post(
                        "v1/batch", "[{'method':'event','contact_uid':1,'event':'pageview','params':" + params + "}]"),
                201,
                SUCCESS);

        assertThat(salesmachine.contact("1").orElseThrow().get("data")).isEmpty();
        assertThat(salesmachine.events()).hasSize(1);
    }

    @Test
    void takesAPageViewWithoutItsEvent() {
        String view = "{'contact_uid':'1','params':{'visit_url':'https://example.com/a'}}";

        assertBody(tracking.post("v1/track/event", view), 200, SUCCESS);

        assertThat(salesmachine.events()).containsExactly(json(view));
    }

    /** What the vendor's Python client tests its batches with. */
    @Test
    void passesOverUnknownMethodsOfABatch() {
        assertBody(tracking.post("v1/batch", "[{'contact_uid':'1','method':'set_contact'}]"), 201, SUCCESS);

        assertThat(salesmachine.records("contact")).isEmpty();
        assertThat(salesmachine.events()).isEmpty();
    }

    @Test
    void takesMessagesInTheQueryAsThoseOfAnOldClient() {
        String event = "{'contact_uid':'1','event_uid':'seen','params':{'display_name':'é?>'}}";

        assertBody(tracking.get("v1/track/event" + inQuery(event)), 200, SUCCESS);
        assertBody(tracking.get("v1/contact" + inQuery("{'contact_uid':'1'}")), 200, SUCCESS);
        assertBody(tracking.get("v1/account" + inQuery("{'account_uid':'2'}")), 200, SUCCESS);

        assertThat(salesmachine.events()).containsExactly(json(event));
        assertThat(salesmachine.contact("1")).isPresent();
        assertThat(salesmachine.account("2")).isPresent();
        assertThat(tracking.get("v1/contact?encode=base64&_method=post&data=%25")
                        .status())
                .isEqualTo(400);
        assertRefused(tracking.get("v1/contact?_method=get"), 405, "Method not allowed");
        assertRefused(tracking.get("v1/contact?_method=post"), 405, "Method not allowed");
    }

    private static String inQuery(String message) {
        String data =
                Base64.getEncoder().encodeToString(json(message).toString().getBytes(StandardCharsets.UTF_8));
        return "?encode=base64&_method=post&data=" + URLEncoder.encode(data, StandardCharsets.UTF_8);
    }

    @Test
    void takesABatchAsAWholeOrNotAtAll() {
        String batch = "[{'method':'contact','contact_uid':1},{'method':'contact'}]";

        assertRefused(tracking.post("v1/batch", batch), 400, "contact_uid is missing");

        assertThat(salesmachine.contact("1")).isEmpty();
    }

    @Test
    void countsPings() {
        assertBody(tracking.post("v1/ping", ""), 200, SUCCESS);
        assertBody(tracking.get("v1/ping"), 200, SUCCESS);

        assertThat(salesmachine.pings()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "v1/contact|{'params':{}}|contact_uid is missing",
                "v1/contact|{'contact_uid':' '}|contact_uid is missing",
                "v1/contact|{'contact_uid':true}|contact_uid is missing",
                "v1/contact|[]|contact_uid is missing",
                "v1/contact|{'contact_uid':'1','params':'name'}|params is no object",
                "v1/account|{'contact_uid':'1'}|account_uid is missing",
                "v1/track/event|{'event_uid':'seen'}|contact_uid is missing",
                "v1/track/event|{'contact_uid':'1'}|event_uid is missing",
                "v1/batch|{}|A batch is an array",
                "v1/batch|[{'contact_uid':'1'}]|No such method: ''",
                "v1/batch|[{'method':'email','contact_uid':'1'}]|email is missing"
            })
    void refusesWhatLacksSomething(String path, String body, String error) {
        assertThat(tracking.post(path, body).json().get("error").asText()).isEqualTo(error);
        assertThat(tracking.post(path, body).status()).isEqualTo(400);
        assertThat(salesmachine.events()).isEmpty();
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThat(tracking.post("v1/contact", "{").status()).isEqualTo(400);
        assertThat(tracking.post("v1/contact", "").status()).isEqualTo(400);
    }
}
