package io.github.crmsdk.testkit.sellsy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpportunitiesTest extends SellsyTest {

    @BeforeEach
    void seed() {
        sellsy.seedCompanies(1);
        sellsy.seedIndividuals(1);
        sellsy.seedContacts(1);
    }

    @Test
    void createsAndReadsInTheOtherForm() {
        assertBody(
                http.post(
                        "opportunities",
                        "{'name':'Deal','pipeline':1,'step':2,'source':3,'amount':'1500.00','contact_ids':[2001],"
                                + "'related':[{'id':1001,'type':'company'},{'id':2001,'type':'contact'}]}"),
                201,
                "{'id':4001,'number':'OPP-00001','name':'Deal','source':{'id':3,'name':'Fair'},'due_date':null,"
                        + "'created':'2026-03-04T05:06:07+00:00','updated_status':null,'status':'open',"
                        + "'amount':{'value':'1500.00','currency':'EUR'},'pipeline':{'id':1,'name':'Sales'},"
                        + "'step':{'id':2,'name':'Offer'},'probability':50,'note':'',"
                        + "'owner':{'id':1,'type':'staff'},'assigned_staff_ids':[],'contact_ids':[2001],"
                        + "'company_id':1001,'individual_id':null,'main_doc_id':null,"
                        + "'related':[{'id':1001,'type':'company'},{'id':2001,'type':'contact'}]}");
    }

    @Test
    void changesWithPutAndPatch() {
        long id = sellsy.seedOpportunities(1).get(0);

        JsonNode patched = http.send("PATCH", "opportunities/" + id, "{'status':'won','amount':2000}")
                .json();
        assertThat(patched.path("amount").path("value").asText()).isEqualTo("2000");
        for (String body : List.of("{'source':1}", "{'related':[]}", "{'amount':'2000'}")) {
            assertThat(http.send("PATCH", "opportunities/" + id, body).status())
                    .as(body)
                    .isEqualTo(400);
        }
        assertThat(http.send("PATCH", "opportunities/" + id, "{'origin':'website'}")
                        .status())
                .isEqualTo(200);
        assertThat(patched.path("updated_status").asText()).isEqualTo("2026-03-04T05:06:07+00:00");
        sellsy.quirks(SellsyQuirk.NUMERIC_AMOUNTS);
        JsonNode put = http.put(
                        "opportunities/" + id, "{'pipeline':2,'step':5,'related':[{'id':1002,'type':'individual'}]}")
                .json();
        assertThat(put.path("amount").get("value").isNumber()).isTrue();
        assertThat(put.path("individual_id").asLong()).isEqualTo(1002);
        assertThat(put.get("company_id").isNull()).isTrue();
        assertThat(put.path("probability").asInt()).isEqualTo(90);
        assertInvalid(http.put("opportunities/" + id, "{'number':'X'}"), "number", "is not allowed here");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    'step':4,'related':[{'id':1001,'type':'company'}] | step | is not a step of this pipeline
                    'step':9,'related':[{'id':1001,'type':'company'}] | step | no such record: 9
                    'step':1,'related':[] | related | its size must be at least 1
                    'step':1,'related':[{'id':2001,'type':'contact'}] | related | must hold exactly one company or individual
                    'step':1,'related':[{'id':1001,'type':'company'},{'id':1002,'type':'individual'}] | related | must hold exactly one company or individual
                    'step':1,'related':[{'id':1002,'type':'company'}] | related | no such company: 1002
                    'step':1,'related':[{'id':1001,'type':'company'}],'amount':'much' | amount | must be an amount such as "72000.99"
                    'step':1,'related':[{'id':1001,'type':'company'}],'probability':101 | probability | must be at least 0 and at most 100
                    """)
    void refuses(String members, String member, String why) {
        assertInvalid(http.post("opportunities", "{'name':'D','pipeline':1," + members + "}"), member, why);
    }

    @Test
    void movesInItsStep() {
        sellsy.seedOpportunities(3);

        assertThat(rank(4003, "{'step':1,'before_sibling':4001}")).isEqualTo(204);
        assertThat(ids(http.get("opportunities?order=step_rank"))).containsExactly(4003L, 4001L, 4002L);
        assertThat(rank(4003, "{'step':1}")).isEqualTo(204);
        assertThat(ids(http.get("opportunities?order=step_rank&direction=desc")))
                .containsExactly(4003L, 4002L, 4001L);
        assertThat(rank(4001, "{'step':5}")).isEqualTo(204);
        assertThat(sellsy.opportunity(4001).orElseThrow().path("pipeline").asInt())
                .isEqualTo(2);
        assertThat(rank(4002, "{'step':1,'before_sibling':4001}")).isEqualTo(400);
        assertThat(rank(4002, "{}")).isEqualTo(400);
    }

    @Test
    void sumsUpAllThatIsFound() {
        sellsy.seedOpportunities(3);
        sellsy.put(
                "opportunities", json("{'status':'won','pipeline':1,'step':2,'amount':'5','due_date':'2026-03-05'}"));

        JsonNode all = http.get("opportunities?limit=1&embed[]=aggregations").json();
        assertThat(all.path("data").path(0).has("_embed")).isFalse();
        JsonNode sums = all.path("aggregations");
        assertThat(sums.path("amount_sum").toString())
                .isEqualTo("{\"number\":4,\"amount\":{\"value\":\"605.00\",\"currency\":\"EUR\"}}");
        assertThat(sums.path("amount_sum_by_status").path("won").path("number").asInt())
                .isOne();
        assertThat(sums.path("amount_sum_by_status_due_at_seven")
                        .path("open")
                        .path("number")
                        .asInt())
                .isZero();
        assertThat(sums.path("number_by_pipeline_and_step").toString()).isEqualTo("{\"1\":{\"1\":3,\"2\":1}}");
        JsonNode one = http.post(
                        "opportunities/search?embed[]=aggregations.amount_sum", "{'filters':{'statuses':['won']}}")
                .json();
        assertThat(one.path("aggregations").toString())
                .isEqualTo("{\"amount_sum\":{\"number\":1,\"amount\":{\"value\":\"5\",\"currency\":\"EUR\"}}}");
    }

    @Test
    void listsPipelinesStepsAndSources() {
        sellsy.seedOpportunities(2);

        assertThat(ids(http.get("opportunities/pipelines?order=rank&direction=desc")))
                .containsExactly(2L, 1L);
        JsonNode steps = http.get("opportunities/pipelines/1/steps?embed[]=opportunities_number")
                .json();
        assertThat(steps.path("data").path(0).toString())
                .isEqualTo("{\"id\":1,\"name\":\"First contact\",\"probability\":10,\"rank\":1,"
                        + "\"_embed\":{\"opportunities_number\":2}}");
        assertThat(http.get("opportunities/pipelines/9/steps").status()).isEqualTo(404);
        assertThat(ids(http.get("opportunities/sources"))).containsExactly(1L, 2L, 3L);
        assertThat(ids(http.get("opportunities/categories/2/sources"))).containsExactly(3L);
        assertThat(http.get("opportunities/categories/1?embed[]=sources")
                        .json()
                        .path("_embed")
                        .path("sources"))
                .hasSize(2);
    }

    private int rank(long id, String body) {
        return http.send("PATCH", "opportunities/" + id + "/step-rank", body).status();
    }
}
