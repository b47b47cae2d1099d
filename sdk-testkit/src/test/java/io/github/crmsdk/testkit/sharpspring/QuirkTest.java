package io.github.crmsdk.testkit.sharpspring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuirkTest extends SharpSpringTest {
    private static final String RANGE = "'startDate':'2026-01-01','endDate':'2027-01-01','timestamp':'create'";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "EMPTY_RESULT_ARRAY|{'result':[],'error':null,'id':'1','callCount':'1','queryLimit':'50000'}",
                "NULL_RESULT|{'result':null,'error':null,'id':'1','callCount':'1','queryLimit':'50000'}",
                "EMPTY_BODY|[]",
                "ERROR_ARRAY|{'result':{'lead':[]},'error':[],'id':'1','callCount':'1','queryLimit':'50000'}",
                "ERROR_OBJECT|{'result':{'lead':[]},'error':{},'id':'1','callCount':'1','queryLimit':'50000'}",
                "NO_ERROR|{'result':{'lead':[]},'id':'1','callCount':'1','queryLimit':'50000'}",
                "NO_COUNTERS|{'result':{'lead':[]},'error':null,'id':'1'}"
            })
    void saysNothingInManyForms(SharpSpringQuirk quirk, String body) {
        sharpspring.quirks(quirk);
        assertThat(send("getLeads", "{'where':{}}").body()).isEqualTo(body.replace('\'', '"'));
        sharpspring.quirks();
        assertThat(send("getLeads", "{'where':{}}").body())
                .startsWith("{\"result\":{\"lead\":[]},\"error\":null,\"id\":\"1\",\"callCount\":\"2\"");
    }

    @Test
    void numbersIds() {
        long id = sharpspring.seedAccounts(1).get(0);
        sharpspring.quirks(SharpSpringQuirk.NUMERIC_IDS);
        JsonNode account =
                result("getAccount", "{'id':" + id + "}").path("account").path(0);
        assertThat(account.path("ownerID").isNumber()).isTrue();
        assertThat(account.path("id").isTextual()).isTrue();
    }

    @Test
    void showsAGhost() {
        sharpspring.quirks(SharpSpringQuirk.GHOST_LEAD);
        assertThat(result("getLead", "{'id':5}").path("lead")).hasToString("[{\"leadStatus\":\"open\"}]");
        assertThat(result("getAccount", "{'id':5}").path("account")).isEmpty();
    }

    @Test
    void ordersAndPagesOtherwise() {
        sharpspring.seedAccounts(3);
        sharpspring.quirks(SharpSpringQuirk.REVERSED);
        assertThat(result("getAccounts", "{'where':{},'limit':1}").findValuesAsText("accountName"))
                .containsExactly("Account 3");
        sharpspring.quirks(SharpSpringQuirk.RANGE_UNPAGED);
        assertThat(result("getAccountsDateRange", "{" + RANGE + ",'limit':1,'offset':2}")
                        .path("account"))
                .hasSize(3);
        sharpspring.quirks(SharpSpringQuirk.RANGE_WITHOUT_OFFSET);
        assertThat(result("getAccountsDateRange", "{" + RANGE + ",'limit':2,'offset':2}")
                        .findValuesAsText("accountName"))
                .containsExactly("Account 1", "Account 2");
    }

    @Test
    void hasEventsInOtherShapes() {
        sharpspring.put("event", json("{'leadID':'7','eventSource':'pageVisit','eventData':{'url':'x'}}"));
        String byType = "{'where':{'leadID':7,'eventSource':'pageVisit'}}";
        sharpspring.quirks(SharpSpringQuirk.NO_EVENTS_BY_TYPE);
        assertError(204, "getEventsByType", byType);
        sharpspring.quirks(SharpSpringQuirk.EVENTS_BY_TYPE_REFUSES);
        assertError(205, "getEventsByType", byType);
        sharpspring.quirks(SharpSpringQuirk.OTHER_EVENT_KEY, SharpSpringQuirk.EVENTS_WITHOUT_SOURCE);
        assertThat(result("getEventsByType", byType)
                        .path("getWhereeventsByTypes")
                        .path(0)
                        .has("eventSource"))
                .isFalse();
        sharpspring.quirks(SharpSpringQuirk.EVENT_DATA_TEXT);
        assertThat(result("getEventsByType", byType).findValuesAsText("eventData"))
                .containsExactly("{\"url\":\"x\"}");
        sharpspring.quirks(SharpSpringQuirk.EVENT_DATA_SINGLE_QUOTES);
        assertThat(result("getEventsByType", byType).findValuesAsText("eventData"))
                .containsExactly("{'url':'x'}");
    }

    @Test
    void tellsSuccessAsTextAndNoDate() {
        sharpspring.quirks(SharpSpringQuirk.SUCCESS_TEXT, SharpSpringQuirk.NO_DATE);
        var reply = send("createLeads", "{'objects':[{'emailAddress':'a@example.com'}]}");
        assertThat(reply.body()).contains("\"success\":\"true\"");
        assertThat(reply.headers().get("Date")).isNull();
        sharpspring.quirks();
        assertThat(send("getLeads", "{'where':{}}").headers().get("Date")).isEqualTo("Wed, 4 Mar 2026 05:06:07 GMT");
    }
}
