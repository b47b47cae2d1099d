package io.github.crmsdk.testkit.sellsy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tasks, calendar events, comments and the other small resources. */
class ActivitiesTest extends SellsyTest {

    @BeforeEach
    void seed() {
        sellsy.seedCompanies(1);
        sellsy.seedContacts(1);
    }

    @Test
    void keepsTasks() {
        assertBody(
                http.post(
                        "tasks",
                        "{'title':'Call','due_date':'2026-11-01T09:00:00+01:00','label_id':3,"
                                + "'related':[{'type':'company','id':1001}],'assigned_staff_ids':[2]}"),
                201,
                "{'id':5001,'title':'Call','description':null,'status':'todo','is_private':false,"
                        + "'due_date':'2026-11-01T09:00:00+01:00','assigned_staff_ids':[2],"
                        + "'label':{'id':3,'name':'Follow-up','color':'#00ff00','is_active':true,'rank':3},"
                        + "'updated':'2026-03-04T05:06:07+00:00','created':'2026-03-04T05:06:07+00:00',"
                        + "'related':[{'type':'company','id':1001}],'owner':{'id':1,'type':'staff'},"
                        + "'company_id':1001,'individual_id':null,'contact_id':null,'priority':0}");
        JsonNode done = http.put("tasks/5001?embed[]=company&embed[]=contact&embed[]=related", "{'status':'done'}")
                .json();
        assertThat(done.path("status").asText()).isEqualTo("done");
        assertThat(done.path("_embed").path("company").path("id").asLong()).isEqualTo(1001);
        assertThat(done.path("_embed").has("contact")).isFalse();
        assertThat(done.path("_embed").path("related").path(0).path("id").asLong())
                .isEqualTo(1001);
        assertInvalid(
                http.post("tasks", "{'due_date':'2026-11-01T09:00:00+01:00','related':[]}"), "label_id", "is required");
        assertInvalid(http.put("tasks/5001", "{'label_id':11}"), "label_id", "no such record: 11");
        assertThat(http.delete("tasks/5001").status()).isEqualTo(204);
    }

    @Test
    void keepsCalendarEvents() {
        String event = "{'title':'Meeting','datetime_start':'2026-11-01T09:00:00+01:00',"
                + "'datetime_end':'%s','label_id':11,'description':null,'provider_calendar':'alice@example.com',"
                + "'participants':[{'id':1,'type':'staff'},{'id':'a@example.com','type':'external'}]}";

        JsonNode created = http.post(
                        "calendar-events?embed[]=participants", event.formatted("2026-11-01T10:00:00+01:00"))
                .json();
        assertThat(created.path("description").asText("none")).isEmpty();
        assertThat(created.path("provider_calendar").toString())
                .isEqualTo("{\"id\":\"alice@example.com\",\"name\":\"Alice\"}");
        assertThat(created.path("_embed").path("participants")).hasSize(1);
        assertInvalid(
                http.post("calendar-events", event.formatted("2026-11-01T08:00:00+01:00")),
                "datetime_end",
                "must not be before datetime_start");
        assertThat(ids(http.get("calendar-events/labels?order=rank"))).containsExactly(11L, 12L, 13L);
    }

    @Test
    void keepsComments() {
        JsonNode comment = http.post(
                        "comments",
                        "{'description':'Hi','related':[{'type':'contact','id':2001}],'mentioned_staff_ids':[1],"
                                + "'timetracking':{'duration':60,'service':4}}")
                .json();
        assertThat(comment.path("contact_id").asLong()).isEqualTo(2001);
        assertThat(comment.path("timetracking").toString()).isEqualTo("{\"duration\":60,\"service\":4}");
        assertThat(comment.has("mentioned_staff_ids")).isFalse();
        assertThat(http.put("comments/7001", "{'timetracking':null}").json().has("timetracking"))
                .isFalse();
        assertInvalid(http.put("comments/7001", "{'related':[]}"), "related", "is not allowed here");
        assertThat(http.post("comments?verify=true", "{'description':'Hi'}").status())
                .isEqualTo(204);
        assertThat(http.post("comments", "{'description':'Hi','related':[{'type':'task','id':1}]}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void keepsStaffsAndTaxes() {
        JsonNode staff = http.post(
                        "staffs",
                        "{'lastname':'Roux','firstname':'Denis','email':'d@example.com','civility':'mr','profile':2,"
                                + "'team':2,'job':2,'timezone':'Europe/Paris','language':'fr',"
                                + "'first_connection_onboarding':false}")
                .json();
        assertThat(staff.path("team").toString()).isEqualTo("{\"id\":2,\"name\":\"Support\"}");
        assertThat(staff.path("job").toString()).isEqualTo("{\"id\":2,\"name\":\"Agent\"}");
        assertThat(http.put("staffs/4", "{'is_active':false}")
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("blocked");
        assertThat(ids(http.get("staffs?order=name"))).containsExactly(1L, 3L, 2L, 4L);
        assertThat(ids(http.get("taxes"))).containsExactly(1L, 2L, 3L);
        assertThat(ids(http.get("taxes?include_ecotax=true"))).hasSize(4);
        assertThat(http.post("taxes", "{'rate':2.1,'label':'Press'}")
                        .json()
                        .path("id")
                        .asLong())
                .isEqualTo(5);
        assertThat(http.delete("staffs/1").status()).isEqualTo(404);
    }

    @Test
    void searchesSubtypes() {
        sellsy.put("companies", json("{'type':'prospect','name':'Company X'}"));

        JsonNode found = http.get("search?q=company&type[]=company.prospect&type[]=item.product")
                .json();
        assertThat(found.path("data")).hasSize(1);
        assertThat(found.path("data").path(0).path("name").asText()).isEqualTo("Company X");
        assertThat(found.path("aggregations").path("count_by_type").toString()).isEqualTo("{\"company\":[1,0]}");
    }

    @Test
    void showsTheAddressAndContactOfAHit() {
        long company = sellsy.seedCompanies(1).get(0);
        http.post(
                "companies/" + company + "/addresses",
                "{'name':'Office','address_line_1':'1 Example Street','postal_code':'75000','city':'Paris',"
                        + "'country_code':'FR','is_invoicing_address':true}");
        long contact = sellsy.put("contacts", json("{'last_name':'Doe'}"));
        http.post("companies/" + company + "/contacts/" + contact, "{'roles':['main']}");

        JsonNode hit =
                http.get("search?q=office2&type[]=company").json().path("data").path(0);
        assertThat(hit.path("invoicing_address").path("id").isTextual()).isTrue();
        assertThat(hit.path("invoicing_address").path("name").asText()).isEqualTo("Office");
        assertThat(hit.path("main_contact").toString())
                .isEqualTo("{\"id\":\"" + contact + "\",\"civility\":null,\"first_name\":null,\"last_name\":\"Doe\"}");
    }

    @Test
    void searchesEverything() {
        sellsy.seedOpportunities(1);
        sellsy.put("contacts", json("{'last_name':'Company man','is_archived':true}"));

        JsonNode found = http.get("search?q=company").json();
        assertThat(found.path("data")).hasSize(2);
        JsonNode company = found.path("data").path(0);
        assertThat(company.path("id").asText()).matches("[0-9a-f]{32}");
        assertThat(company.path("object").toString())
                .isEqualTo("{\"type\":\"company\",\"sub_type\":\"client\",\"id\":1001}");
        assertThat(found.path("aggregations").path("count_by_type").toString())
                .isEqualTo("{\"company\":[1,0],\"contact\":[0,1],\"individual\":[0,0],\"opportunity\":[0,0]}");
        assertThat(company.path("phone_number").asText("-")).isEmpty();
        assertThat(company.get("invoicing_address").isNull()).isTrue();
        assertThat(company.get("main_contact").isNull()).isTrue();
        JsonNode opportunity =
                http.get("search?q=opp&type[]=opportunity").json().path("data").path(0);
        assertThat(opportunity.path("related").toString())
                .isEqualTo("{\"id\":1001,\"type\":\"company\",\"name\":\"Company 1\"}");
        assertThat(opportunity.path("amount").isNumber()).isTrue();
        assertThat(http.get("search").status()).isEqualTo(400);
        assertThat(http.get("search?q=a&type[]=planet").status()).isEqualTo(400);
    }

    @Test
    void showsMembersThatTheDocumentLacks() {
        sellsy.quirks(SellsyQuirk.EXTRA_MEMBERS);

        assertThat(http.get("companies/1001")
                        .json()
                        .path("rgpd_consent")
                        .path("sms")
                        .asBoolean())
                .isTrue();
        assertThat(http.get("contacts/2001")
                        .json()
                        .path("rgpd_consent")
                        .path("sms")
                        .asBoolean(true))
                .isFalse();
    }
}
