package io.github.crmsdk.testkit.sellsy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.testkit.internal.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompaniesTest extends SellsyTest {

    @Test
    void createsAndReadsInTheOtherForm() {
        Http.Reply created = http.post(
                "companies",
                "{'type':'prospect','name':'Acme','owner_id':2,'business_segment':3,"
                        + "'legal_france':{'siret':'12345678901234'}}");

        assertBody(
                created,
                201,
                "{'id':1001,'type':'prospect','name':'Acme','email':null,'website':null,'phone_number':null,"
                        + "'mobile_number':null,'fax_number':null,'legal_france':{'siret':'12345678901234',"
                        + "'siren':null,'vat':null,'ape_naf_code':null,'company_type':null,"
                        + "'rcs_immatriculation':null},'capital':null,'reference':null,'note':'',"
                        + "'auxiliary_code':null,'social':{'twitter':null,'facebook':null,'linkedin':null,"
                        + "'viadeo':null},'rate_category_id':null,'main_contact_id':null,'dunning_contact_id':null,"
                        + "'invoicing_contact_id':null,'invoicing_address_id':null,'delivery_address_id':null,"
                        + "'accounting_code_id':null,'accounting_purchase_code_id':null,"
                        + "'owner':{'id':2,'type':'staff'},'created':'2026-03-04T05:06:07+00:00',"
                        + "'updated_at':'2026-03-04T05:06:07+00:00','is_archived':false,"
                        + "'business_segment':{'id':3,'label':'Retail'},'number_of_employees':null,"
                        + "'marketing_campaigns_subscriptions':['email','sms','phone','postal_mail','custom']}");
        assertThat(http.get("companies/1001").body()).isEqualTo(created.body());
    }

    @Test
    void changesOnlyWhatIsGiven() {
        long id = sellsy.seedCompanies(1).get(0);

        JsonNode changed = http.put(
                        "companies/" + id, "{'email':null,'note':'vip','social':{'twitter':'https://example.com/t'}}")
                .json();

        assertThat(changed.path("email").isNull()).isTrue();
        assertThat(changed.path("note").asText()).isEqualTo("vip");
        assertThat(changed.path("name").asText()).isEqualTo("Company 1");
        assertThat(changed.path("social").toString())
                .isEqualTo(
                        "{\"twitter\":\"https://example.com/t\",\"facebook\":null,\"linkedin\":null,\"viadeo\":null}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {'type':'client'} | name | is required
                    {'name':'A','type':'other'} | type | must be one of prospect, client, supplier
                    {'name':'A','type':'client','nane':'B'} | nane | is not allowed here
                    {'name':'A','type':'client','email':'x'} | email | must be an e-mail address
                    {'name':'A','type':'client','note':null} | note | must not be null
                    {'name':'A','type':'client','owner_id':99} | owner_id | no such record: 99
                    {'name':'A','type':'client','is_archived':'yes'} | is_archived | must be true or false
                    {'name':'A','type':'client','created':'yesterday'} | created | must be a time such as 2020-01-01T00:00:00+01:00
                    {'name':'A','type':'client','legal_france':{'siret':'1'}} | legal_france.siret | its length must be at least 14 and at most 14
                    {'name':'A','type':'client','legal_france':{'rna':'1'}} | legal_france.rna | is not allowed here
                    {'name':'A','type':'client','marketing_campaigns_subscriptions':['fax']} | marketing_campaigns_subscriptions | must be one of sms, phone, email, postal_mail, custom
                    """)
    void refusesWhatTheDocumentForbids(String body, String member, String why) {
        assertInvalid(http.post("companies", body), member, why);
        assertThat(sellsy.records("companies")).isEmpty();
    }

    @Test
    void refusesATooLongNameAndAChangeOfType() {
        long id = sellsy.seedCompanies(1).get(0);

        assertInvalid(
                http.post("companies", "{'type':'client','name':'" + "a".repeat(251) + "'}"),
                "name",
                "its length must be at most 250");
        assertInvalid(http.put("companies/" + id, "{'type':'prospect'}"), "type", "is not allowed here");
    }

    @Test
    void verifiesWithoutAChange() {
        long id = sellsy.seedCompanies(1).get(0);

        assertThat(http.post("companies?verify=true", "{'type':'client','name':'B'}")
                        .status())
                .isEqualTo(204);
        assertThat(http.put("companies/" + id + "?verify=true", "{'name':'B'}").status())
                .isEqualTo(204);
        assertThat(http.post("companies?verify=true", "{'type':'client'}").status())
                .isEqualTo(400);
        assertThat(sellsy.records("companies"))
                .singleElement()
                .satisfies(company -> assertThat(company.path("name").asText()).isEqualTo("Company 1"));
    }

    @Test
    void deletes() {
        long id = sellsy.seedCompanies(1).get(0);

        assertBody(http.delete("companies/" + id), 204, "");
        assertBody(
                http.get("companies/" + id),
                404,
                "{'error':{'code':404,'message':'Not Found','context':'company_not_found','details':{'id':'1001'}}}");
    }

    @Test
    void embedsAndTrims() {
        long id = sellsy.seedCompanies(1).get(0);
        long contact = sellsy.seedContacts(1).get(0);
        long field = sellsy.customField("simple-text", "Colour", "client");
        http.post("companies/" + id + "/contacts/" + contact, "{'roles':['main']}");
        http.put("companies/" + id + "/custom-fields", "[{'id':" + field + ",'value':'blue'}]");
        http.post("companies/" + id + "/smart-tags", "[{'value':'vip'}]");
        sellsy.seedOpportunities(2);

        JsonNode embedded = http.get("companies/" + id
                        + "?field[]=_embed&embed[]=main_contact&embed[]=dunning_contact&embed[]=opportunities"
                        + "&embed[]=estimates&embed[]=smart_tags&embed[]=acl&embed[]=cf." + field)
                .json();

        assertThat(embedded.fieldNames()).toIterable().containsExactly("_embed");
        JsonNode embed = embedded.path("_embed");
        assertThat(embed.path("main_contact").path("last_name").asText()).isEqualTo("Last1");
        assertThat(embed.get("dunning_contact").isNull()).isTrue();
        assertThat(embed.get("opportunities").asInt()).isEqualTo(2);
        assertThat(embed.get("estimates").isNull()).isTrue();
        assertThat(embed.get("smart_tags").toString()).isEqualTo("[{\"value\":\"vip\",\"id\":3001}]");
        assertThat(embed.path("acl").path("can_be_updated").asBoolean()).isTrue();
        assertThat(embed.path("custom_fields").path(0).path("value").asText()).isEqualTo("blue");
    }

    @Test
    void refusesAnUnknownEmbed() {
        assertThat(http.get("companies?embed[]=friends").status()).isEqualTo(400);
    }

    @Test
    void takesARecordOut() {
        long id = sellsy.seedCompanies(2).get(0);
        sellsy.remove("companies", id);

        assertThat(sellsy.company(id)).isEmpty();
        assertThat(http.get("companies/" + id).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"companies, name", "individuals, last_name"})
    void convertsAProspect(String path, String name) {
        long prospect = sellsy.put(path, json("{'type':'prospect','" + name + "':'Acme'}"));
        String route = path + "/" + prospect + "/convert";

        assertThat(http.post(route, "{'target':'client'}").status()).isEqualTo(400);
        String body = "{'target':'client','also_enable_custom_fields_on_target':{'mode':'partial','ids':[1]}}";
        Http.Reply converted = http.post(route, body);
        assertThat(converted.status()).isEqualTo(200);
        assertThat(converted.json().path("type").asText()).isEqualTo("client");
        assertThat(http.post(route, body).status()).isEqualTo(400);
    }

    @Test
    void takesTheMembersOfTheDocumentOf2026() {
        Http.Reply created = http.post(
                "companies",
                "{'type':'client','name':'Acme','main_activity_description':'Publishing',"
                        + "'einvoicing_electronic_address':'987463775','social':{'instagram':'https://i.example'}}");
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.json().path("main_activity_description").asText()).isEqualTo("Publishing");
        assertThat(created.json().path("social").path("instagram").asText()).isEqualTo("https://i.example");
        String task = "{'label_id':1,'due_date':'2026-01-01T00:00:00+01:00','related':[{'id':1,'type':'model'}],"
                + "'reminders':[{'medium':'email','delay':'15min'}]}";
        assertThat(http.post("tasks", task).json().path("reminders")).hasSize(1);
        http.post("webhooks", "{'type':'http','endpoint':'https://w.example','name':'One'}");
        http.post("webhooks", "{'type':'http','endpoint':'https://w.example','name':'Two'}");
        assertThat(http.post("webhooks/search", "{'filters':{'name':'Two'}}")
                        .json()
                        .path("data"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"embed[]=estimates&embed[]=acl", "embed[0]=estimates&embed[1]=acl"})
    void takesListsInBothForms(String query) {
        long company = sellsy.seedCompanies(1).get(0);

        JsonNode embed = http.get("companies/" + company + "?" + query).json().path("_embed");
        assertThat(embed.has("estimates")).isTrue();
        assertThat(embed.has("acl")).isTrue();
    }
}
