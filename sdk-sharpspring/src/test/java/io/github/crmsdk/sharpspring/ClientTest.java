package io.github.crmsdk.sharpspring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.crmsdk.core.error.AuthenticationException;
import io.github.crmsdk.core.error.DataException;
import io.github.crmsdk.sharpspring.account.UpdateAccount;
import io.github.crmsdk.sharpspring.lead.Lead;
import io.github.crmsdk.sharpspring.rpc.DateRange;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    @Test
    void goesToTheVendorsOwnAddress() {
        try (SharpSpringClient client = SharpSpringClient.builder()
                .accountID("account-7")
                .secretKey("secret-7")
                .build()) {
            assertThat(client.leads().get(7).info().path()).isEqualTo("/pubapi/v1.2/");
            assertThat(client.leads().get(7).info().account()).isEqualTo("9b4073fe69eb");
        }
        try (SharpSpringClient client = SharpSpringClient.builder()
                .accountID("account-7")
                .secretKey("secret-7")
                .apiVersion(ApiVersion.V1)
                .companyZone(ZoneId.of("Europe/Berlin"))
                .build()) {
            assertThat(client.leads().get(7).info().path()).isEqualTo("/pubapi/v1/");
        }
    }

    @Test
    void refusesSettingsThatDoNotFit() {
        assertThatThrownBy(() -> SharpSpringClient.builder().secretKey("k").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("accountID is missing: give the key as the vendor shows it");
        assertThatThrownBy(() -> SharpSpringClient.builder().accountID("a").build())
                .hasMessage("secretKey is missing: give the key as the vendor shows it");
        assertThatThrownBy(() -> vendor.builder().apiVersion(ApiVersion.V1).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("companyZone is missing: version 1 has its times in the zone of the account's Company"
                        + " Profile");
        assertThatThrownBy(() ->
                        vendor.builder().companyZone(ZoneId.of("Europe/Berlin")).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("companyZone is set, but version 1.2 has its times in UTC: leave it out, or set"
                        + " apiVersion(ApiVersion.V1)");
    }

    @Test
    void version1HasItsTimesInTheCompanysZone() {
        vendor.answers("{'result':{'lead':[{'id':'7','createTimestamp':'2016-07-01 08:00:00'}]},'error':null}");
        try (SharpSpringClient client = vendor.builder()
                .apiVersion(ApiVersion.V1)
                .companyZone(ZoneId.of("America/New_York"))
                .build()) {
            List<Lead> leads = client.leads()
                    .list(DateRange.created(
                            Instant.parse("2016-07-01T04:00:00Z"), Instant.parse("2016-12-01T05:00:00Z")))
                    .toList();
            assertThat(leads).extracting(Lead::createTimestamp).containsExactly(Instant.parse("2016-07-01T12:00:00Z"));
        }
        vendor.expect(
                "getLeadsDateRange",
                "{'startDate':'2016-07-01 00:00:00','endDate':'2016-12-01 00:00:00','timestamp':'create'}");
    }

    @Test
    void readsEachFormOfDate() {
        vendor.answers("{'result':{'lead':[{'id':'1','createTimestamp':'2016-11-09 17:18:22'},"
                + "{'id':'2','createTimestamp':'2016/11/09 17:18'},{'id':'3','createTimestamp':'2016-11-09'},"
                + "{'id':'4','createTimestamp':'0000-00-00 00:00:00'},{'id':'5','createTimestamp':''},"
                + "{'id':'6','createTimestamp':'2016-11-09T17:18:22Z'},{'id':'7','createTimestamp':1478711902}]}}");
        assertThat(vendor.client().leads().list(io.github.crmsdk.sharpspring.lead.LeadQuery.all()))
                .extracting(lead -> Objects.toString(lead.createTimestamp()))
                .containsExactly(
                        "2016-11-09T17:18:22Z",
                        "2016-11-09T17:18:00Z",
                        "2016-11-09T00:00:00Z",
                        "null",
                        "null",
                        "2016-11-09T17:18:22Z",
                        "2016-11-09T17:18:22Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-02-30 10:00:00", "2016/02/30 10:00", "2016-13-01", "2016-11-09 25:00:00", "soon"})
    void aDateThatIsNoneIsNotReadAsAnother(String text) {
        vendor.answers("{'result':{'lead':[{'id':'1','createTimestamp':'" + text + "'}]}}");
        assertThatThrownBy(() -> vendor.client().leads().get(1).execute())
                .isInstanceOf(DataException.class)
                .hasMessageContaining("createTimestamp");
    }

    @Test
    void makesAnApiCall() {
        vendor.answers("{'result':{'account':[{'id':'7'}]},'error':null,'id':'1'}");
        JsonNode envelope = vendor.client()
                .raw()
                .post("")
                .body(Map.of("method", "getAccounts", "params", Map.of("where", Map.of()), "id", "1"))
                .execute();
        assertThat(envelope.path("result").path("account").path(0).path("id").asText())
                .isEqualTo("7");
        var request = vendor.request();
        assertThat(request.getTarget())
                .isEqualTo("/pubapi/v1.2/?accountID=" + Vendor.ACCOUNT + "&secretKey=" + Vendor.KEY);
        assertThat(Vendor.body(request))
                .isEqualTo(Vendor.tree("{'method':'getAccounts','params':{'where':{}},'id':'1'}"));
    }

    @Test
    void aRawCallThatIsRefusedFailsAndAPartialOneDoesNot() {
        vendor.answers("{'result':null,'error':{'code':105,'message':'User authentication failed.','data':[]}}");
        vendor.answersFixture("partial-failure");
        assertThatThrownBy(() -> vendor.client().raw().post("").execute())
                .isInstanceOf(AuthenticationException.class)
                .hasMessage("SharpSpring raw (POST /pubapi/v1.2/): HTTP 200, code 105, \"User authentication"
                        + " failed.\"");
        assertThat(vendor.client().raw().post("").execute().path("result").path("creates"))
                .hasSize(2);
    }

    @Test
    void callsAnyMethod() {
        vendor.answers("{'result':{'getWheretasks':[{'id':'7'}]},'error':null}");
        vendor.answers("{'result':null,'error':null}");
        vendor.answers("{'result':{'creates':[{'success':false}]},'error':[{'code':301}]}");
        var client = vendor.client();
        Map<String, Object> params = Map.of("where", Map.of("active", true, "createTimestamp", Instant.EPOCH));
        assertThat(client.call("getTasks", params).execute().path("getWheretasks"))
                .hasSize(1);
        assertThat(client.call("deleteScheduleSend", Map.of()).execute().isNull())
                .isTrue();
        assertThat(client.call("createTasks", Map.of("objects", List.of()))
                        .execute()
                        .path("creates"))
                .hasSize(1);
        vendor.expect("getTasks", "{'where':{'active':1,'createTimestamp':'1970-01-01 00:00:00'}}");
        vendor.expect("deleteScheduleSend", "{}");
        vendor.expect("createTasks", "{'objects':[]}");
        vendor.answers("[]").answers("[1]");
        assertThat(client.call("getEmailEvents", Map.of()).execute().isNull()).isTrue();
        assertThatThrownBy(() -> client.call("getEmailEvents", Map.of()).execute())
                .isInstanceOf(DataException.class);
        assertThatThrownBy(() -> client.call("getTasks", List.of(1)).execute())
                .hasMessage("params of getTasks is no JSON object: give a map or a model");
        assertThatThrownBy(() -> client.call("get\"Tasks", Map.of()).execute())
                .hasMessage("method is 'get\"Tasks': it must be one word, such as getLeads");
    }

    @Test
    void readsAreRepeatedAndWritesAreNot() {
        for (int i = 0; i < 4; i++) {
            vendor.answers("{'result':null,'error':{'code':999,'message':'Unknown error.'}}");
        }
        assertThatThrownBy(() -> vendor.client().call("getTasks", Map.of()).execute())
                .hasMessageContaining("code 999");
        assertThat(vendor.requests()).isEqualTo(3);
        assertThatThrownBy(() -> vendor.client().call("createTasks", Map.of()).execute())
                .hasMessageContaining("code 999");
        assertThat(vendor.requests()).isEqualTo(4);
    }

    @Test
    void theApplicationsOwnSerializersAreUsed() {
        vendor.answersFixture("updates");
        SimpleModule module = new SimpleModule("shout").addSerializer(String.class, new JsonSerializer<>() {
            @Override
            public void serialize(String text, JsonGenerator json, SerializerProvider context) throws IOException {
                json.writeString(text.toUpperCase(java.util.Locale.ROOT));
            }
        });
        try (SharpSpringClient client = vendor.builder().jacksonModule(module).build()) {
            client.accounts()
                    .update(7, UpdateAccount.builder().phone("ext. 5").build())
                    .execute();
        }
        vendor.expect("updateAccounts", "{'objects':[{'id':7,'phone':'EXT. 5'}]}");
    }
}
