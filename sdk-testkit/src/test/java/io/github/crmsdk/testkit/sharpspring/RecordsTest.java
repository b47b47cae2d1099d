package io.github.crmsdk.testkit.sharpspring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.testkit.internal.Http;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordsTest extends SharpSpringTest {
    @Override
    SharpSpringSimulator.Builder settings() {
        return super.settings().companyZone(ZoneId.of("America/New_York"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lead|Leads|lead|'emailAddress':'ann@example.com','active':1",
                "Account|Accounts|account|'accountName':'Acme','annualRevenue':500",
                "Campaign|Campaigns|campaign|'campaignName':'Expo','price':500,'startDate':'2026-01-01 00:00:00'",
                "Opportunity|Opportunities|opportunity|'opportunityName':'A','ownerID':1,'dealStageID':2,'closeDate':'2026-01-01'",
                "OpportunityLead|OpportunityLeads|opportunityLead|'opportunityID':1,'leadID':2",
                "DealStage|DealStages|dealStage|'dealStageName':'Trial'"
            },
            quoteCharacter = '"')
    void keepsRecords(String one, String many, String key, String members) {
        JsonNode entry = result("create" + many, "{'objects':[{" + members + "}]}")
                .path("creates")
                .path(0);
        assertThat(entry.path("success").isBoolean()).isTrue();
        assertThat(entry.path("id").isNumber()).isTrue();
        String id = entry.path("id").asText();

        JsonNode record = result("get" + one, "{'id':" + id + "}").path(key).path(0);
        assertThat(record.path("id").textValue()).isEqualTo(id);
        record.forEach(value -> assertThat(value.isTextual() || value.isNull()).isTrue());
        String listKey = one.equals("OpportunityLead") ? "getWhereopportunityLeads" : key;
        assertThat(result("get" + many, "{'where':{'id':'" + id + "'}}").path(listKey))
                .containsExactly(record);
        assertThat(result(
                                "get" + many + "DateRange",
                                "{'startDate':'2026-03-04 05:06:07','endDate':'2026-03-04 05:06:07','timestamp':'update'}")
                        .path(key))
                .contains(record);

        assertThat(result("delete" + many, "{'objects':[{'id':'" + id + "'}]}").path("deletes"))
                .hasToString("[{\"success\":true,\"error\":null}]");
        assertThat(result("get" + one, "{'id':" + id + "}").path(key)).isEmpty();
        assertEntryError(404, "delete" + many, "{'id':" + id + "}");
    }

    @Test
    void showsValuesAsTheVendorDoes() {
        long campaign = sharpspring.put("campaign", json("{'campaignName':'Expo'}"));
        send("updateCampaigns", "{'objects':[{'id':" + campaign + ",'price':500,'endDate':'2016-10-21 11:59:59'}]}");
        JsonNode shown = result("getCampaign", "{'id':'" + campaign + "'}")
                .path("campaign")
                .path(0);
        assertThat(shown.path("price").asText()).isEqualTo("500.00");
        assertThat(shown.path("endDate").asText()).isEqualTo("2016-10-21");
        assertThat(shown.path("startDate").isNull()).isTrue();
        long opportunity = sharpspring.seedOpportunities(1).get(0);
        send("updateOpportunities", "{'objects':[{'id':" + opportunity + ",'closeDate':'2016-11-26','isWon':true}]}");
        assertThat(sharpspring
                        .record("opportunity", opportunity)
                        .orElseThrow()
                        .path("closeDate")
                        .asText())
                .isEqualTo("2016-11-26 00:00:00");
        assertThat(sharpspring
                        .record("opportunity", opportunity)
                        .orElseThrow()
                        .path("isWon")
                        .asText())
                .isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'emailAddress':'LEAD1@example.com'}|1",
                "{'emailAddress':['lead1@Example.com','nobody@example.com']}|1",
                "{'id':null,'emailAddress':'lead2@example.com'}|1",
                "{'id':null,'emailAddress':null}|2",
                "{'emailAddress':''}|0",
                "''|2",
                "null|2"
            },
            quoteCharacter = '"')
    void takesConditionsAsClientsSendThem(String where, int found) {
        sharpspring.seedLeads(2);
        assertThat(result("getLeads", "{'where':" + where + "}").path("lead")).hasSize(found);
    }

    @Test
    void refusesObjectsOneByOne() {
        sharpspring.seedLeads(1);
        JsonNode reply = send(
                        "createLeads",
                        "{'objects':[{'emailAddress':'LEAD1@example.com'},{'emailAddress':'new@example.com'}]}")
                .json();
        assertThat(reply.path("result").path("creates").path(0).has("id")).isFalse();
        assertThat(reply.path("result").path("creates").path(1).path("success").asBoolean())
                .isTrue();
        assertThat(reply.path("error")).hasSize(1);
        assertEntryError(301, "createLeads", "{'emailAddress':'lead1@example.com'}");
        assertEntryError(206, "createLeads", "{'firstName':'Ann'}");
        assertEntryError(205, "createLeads", "{'emailAddress':'a@example.com','leadScore':''}");
        assertEntryError(205, "createLeads", "{'emailAddress':'a@example.com','firstName':null}");
        assertEntryError(210, "createLeads", "{'emailAddress':'a@example.com','firstName':['a']}");
        assertEntryError(217, "createLeads", "{'emailAddress':'a@example.com','leadStatus':'warm'}");
        assertEntryError(208, "createLeads", "'scalar'");
        assertError(207, "createLeads", "{}");
        assertError(
                209,
                "createLeads",
                IntStream.rangeClosed(0, 500)
                        .mapToObj(i -> "{}")
                        .collect(Collectors.joining(",", "{'objects':[", "]}")));
    }

    @Test
    void updatesSayWhatTheVendorSays() {
        long lead = sharpspring.seedLeads(1).get(0);
        pass(Duration.ofHours(1));
        assertThat(send("updateLeadsV2", "{'objects':[{'emailAddress':'lead1@example.com','city':'A'}]}")
                        .json()
                        .path("error"))
                .isEmpty();
        JsonNode shown = result("getLead", "{'id':" + lead + "}").path("lead").path(0);
        assertThat(shown.path("city").asText()).isEqualTo("A");
        assertThat(shown.path("updateTimestamp").asText()).isEqualTo("2026-03-04 06:06:07");
        assertThat(shown.path("createTimestamp").asText()).isEqualTo("2026-03-04 05:06:07");
        assertEntryError(302, "updateLeadsV2", "{'id':" + lead + ",'city':'A'}");
        assertEntryError(404, "updateLeadsV2", "{'id':5,'city':'A'}");
        assertEntryError(302, "updateAccounts", "{'id':5,'phone':'A'}");
        assertThat(send("updateLeads", "{'objects':[{'id':5,'city':'A'}]}")
                        .json()
                        .path("error"))
                .isEmpty();
    }

    @Test
    void listsByConditionsAndPages() {
        sharpspring.seedLeads(502);
        sharpspring.put("lead", json("{'emailAddress':'gone@example.com','active':'0'}"));
        assertThat(result("getLeads", "{'where':[],'limit':10000}").path("lead"))
                .hasSize(500);
        assertThat(result("getLeads", "{'where':{},'limit':'500','offset':'500'}")
                        .path("lead"))
                .hasSize(2);
        assertThat(result(
                                "getLeads",
                                "{'where':{'emailAddress':['lead1@example.com','gone@example.com'],'id':5},'fields':['id']}")
                        .path("lead"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).hasSize(1));
        assertError(206, "getLeads", "{}");
        assertError(205, "getLeads", "{'where':{'colour':'Blue'}}");
        assertError(206, "getLead", "{}");
    }

    @Test
    void rangesNeedDatesAndFollowTheVersionsZone() {
        sharpspring.seedLeads(1);
        try (Http old = new Http(sharpspring.baseUrlOfVersion1(), Map.of())) {
            JsonNode lead = old.post(KEYS, "{'method':'getLeads','params':{'where':{}},'id':1}")
                    .json()
                    .path("result")
                    .path("lead")
                    .path(0);
            assertThat(lead.path("createTimestamp").asText()).isEqualTo("2026-03-04 00:06:07");
        }
        assertError(206, "getLeadsDateRange", "{'startDate':'2026-01-01'}");
        assertError(217, "getLeadsDateRange", "{'startDate':'soon','endDate':'2026-01-01','timestamp':'create'}");
        assertError(217, "getLeadsDateRange", "{'startDate':'2026-01-01','endDate':'2026-01-01','timestamp':'delete'}");
    }

    @Test
    void seedsAndLooksAtTheState() {
        assertThat(sharpspring.seedAccounts(2)).hasSize(2);
        assertThat(sharpspring.seedCampaigns(2)).hasSize(2);
        assertThat(sharpspring.records("account"))
                .extracting(account -> account.path("accountName").asText())
                .containsExactly("Account 1", "Account 2");
        long id = sharpspring.put("lead", json("{'id':7}"));
        assertThat(id).isEqualTo(7);
        sharpspring.remove("lead", 7);
        assertThat(sharpspring.record("lead", 7)).isEmpty();
        assertThatThrownBy(() -> sharpspring.records("leeds")).hasMessageContaining("no such type of record: leeds");
    }
}
