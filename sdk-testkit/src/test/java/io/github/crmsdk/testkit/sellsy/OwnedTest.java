package io.github.crmsdk.testkit.sellsy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.testkit.internal.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses, custom fields, smart tags and contacts of a record. */
class OwnedTest extends SellsyTest {
    private static final String ADDRESS =
            "{'name':'Office','address_line_1':'1 street','postal_code':'75001','city':'Paris','country':'France',"
                    + "'country_code':'FR','is_invoicing_address':true}";

    @BeforeEach
    void seed() {
        sellsy.seedCompanies(1);
        sellsy.seedIndividuals(1);
        sellsy.seedContacts(2);
        sellsy.seedOpportunities(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"companies/1001", "individuals/1002", "contacts/2001"})
    void keepsAddresses(String owner) {
        assertBody(
                http.post(owner + "/addresses", ADDRESS),
                201,
                "{'id':9001,'name':'Office','address_line_1':'1 street','address_line_2':null,'address_line_3':null,"
                        + "'address_line_4':null,'postal_code':'75001','city':'Paris','country':'France',"
                        + "'country_code':'FR','is_invoicing_address':true,'is_delivery_address':false,"
                        + "'geocode':{'lat':null,'lng':null}}");
        assertThat(http.get(owner).json().path("invoicing_address_id").asLong()).isEqualTo(9001);
        http.post(owner + "/addresses", ADDRESS);
        assertThat(http.get(owner).json().path("invoicing_address_id").asLong()).isEqualTo(9002);
        assertThat(http.get(owner + "/addresses/9001")
                        .json()
                        .path("is_invoicing_address")
                        .asBoolean())
                .isFalse();
        assertThat(http.put(owner + "/addresses/9002", "{'city':'Lyon','is_invoicing_address':false}")
                        .json()
                        .path("city")
                        .asText())
                .isEqualTo("Lyon");
        assertThat(http.get(owner).json().get("invoicing_address_id").isNull()).isTrue();
        assertThat(ids(http.get(owner + "/addresses"))).containsExactly(9001L, 9002L);
        assertThat(http.delete(owner + "/addresses/9001").status()).isEqualTo(204);
        assertThat(http.get(owner + "/addresses/9001").status()).isEqualTo(404);
        assertThat(http.post(owner + "/addresses?verify=true", ADDRESS).status())
                .isEqualTo(204);
        assertThat(ids(http.get(owner + "/addresses"))).containsExactly(9002L);
    }

    @Test
    void keepsAddressesApart() {
        http.post("companies/1001/addresses", ADDRESS);

        assertThat(http.get("contacts/2001/addresses/9001").status()).isEqualTo(404);
        assertInvalid(http.post("companies/1001/addresses", "{'name':'Office'}"), "city", "is required");
        http.delete("companies/1001");
        assertThat(sellsy.records("addresses")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"companies/1001", "individuals/1002", "contacts/2001", "opportunities/4001"})
    void replacesSmartTags(String owner) {
        assertBody(
                http.post(owner + "/smart-tags", "[{'value':'red'},{'value':'blue'},{'value':'red'}]"),
                200,
                "{'data':[{'value':'red','id':3001},{'value':'blue','id':3002}],"
                        + "'pagination':{'limit':25,'count':2,'total':2,'offset':'WyIzMDAyIl0='}}");
        http.post(owner + "/smart-tags", "[{'id':3002},{'value':'green'}]");
        assertThat(ids(http.get(owner + "/smart-tags"))).containsExactly(3002L, 3003L);
        assertThat(ids(http.get("smart-tags/contact/autocomplete?q=RE"))).containsExactly(3001L, 3003L);
        assertThat(http.delete("smart-tags/3002").status()).isEqualTo(200);
        assertThat(ids(http.get(owner + "/smart-tags"))).containsExactly(3003L);
        assertThat(http.post(owner + "/smart-tags", "[{'value':'a','id':3001}]").status())
                .isEqualTo(400);
        assertThat(http.post(owner + "/smart-tags", "[{'id':77}]").status()).isEqualTo(400);
        assertThat(http.get("smart-tags/item/autocomplete").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    simple-text | "blue" | "blue" | 5
                    numeric | "7.5" | "7.5" | true
                    date | "2026-01-01" | "2026-01-01" | "1/1/26"
                    amount | {'amount':'5.00','currency':'EUR'} | {'amount':'5.00','currency':'EUR'} | "5"
                    numeric-with-unit | {'number':'5','unit_id':1} | {'number':'5','unit_id':1} | {'number':'5'}
                    select | 2 | 2 | "x"
                    checkbox | [1,2] | [1,2] | 1
                    boolean | true | true | "Y"
                    company-individual | [1001,1002] | [{'type':'company','id':1001},{'type':'individual','id':1002}] | ['a']
                    staff | [1] | [1] | [99]
                    """)
    void recordsCustomFields(String type, String written, String read, String wrong) {
        long id = sellsy.customField(type, "My field", "client", "opportunity");
        String values = "[{'id':" + id + ",'value':%s}]";

        assertBody(http.put("companies/1001/custom-fields", values.formatted(written)), 200, "");
        JsonNode field =
                http.get("companies/1001/custom-fields").json().path("data").path(0);
        assertThat(field.path("type").asText()).isEqualTo(type);
        assertThat(field.path("code").asText()).isEqualTo("my-field");
        assertThat(field.get("value").toString()).isEqualTo(read.replace('\'', '"'));
        assertThat(http.put("companies/1001/custom-fields", values.formatted(wrong))
                        .status())
                .isEqualTo(400);
        assertThat(http.put("companies/1001/custom-fields?verify=true", values.formatted("null"))
                        .status())
                .isEqualTo(204);
        assertThat(http.get("companies/1001/custom-fields").body()).contains(field.toString());
        http.put("companies/1001/custom-fields", values.formatted("null"));
        assertThat(http.get("companies/1001/custom-fields").body()).doesNotContain(field.toString());
        assertThat(http.put("contacts/2001/custom-fields", values.formatted(written))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void linksContactsInRoles() {
        assertBody(http.post("companies/1001/contacts/2001", "{'roles':['main','invoicing']}"), 201, "");
        assertBody(http.post("companies/1001/contacts/2001", "{'roles':['main']}"), 200, "");
        assertBody(http.post("companies/1001/contacts/2002", ""), 201, "");
        JsonNode company = http.get("companies/1001").json();
        assertThat(company.path("main_contact_id").asLong()).isEqualTo(2001);
        assertThat(company.get("invoicing_contact_id").isNull()).isTrue();
        assertThat(http.put("companies/1001/contacts/2002", "{'roles':['main','dunning']}")
                        .status())
                .isEqualTo(200);
        assertThat(sellsy.company(1001).orElseThrow().path("main_contact_id").asLong())
                .isEqualTo(2002);
        assertThat(ids(http.get("companies/1001/contacts"))).containsExactly(2001L, 2002L);
        assertThat(ids(http.get("contacts/2002/companies"))).containsExactly(1001L);

        assertThat(http.delete("companies/1001/contacts/2002").status()).isEqualTo(204);
        assertThat(http.delete("companies/1001/contacts/2002").status()).isEqualTo(404);
        assertThat(http.get("companies/1001").json().get("main_contact_id").isNull())
                .isTrue();
        assertThat(http.post("companies/1001/contacts/2001", "{'roles':['boss']}")
                        .status())
                .isEqualTo(400);
        http.delete("contacts/2001");
        assertThat(ids(http.get("companies/1001/contacts"))).isEmpty();
    }

    @Test
    void linksContactsToIndividuals() {
        assertThat(http.post("individuals/1002/contacts/2001", "").status()).isEqualTo(201);
        assertThat(ids(http.get("individuals/1002/contacts?embed[]=smart_tags")))
                .containsExactly(2001L);
        Http.Reply put = http.put("individuals/1002/contacts/2001", "{'roles':[]}");
        assertThat(put.json().path("error").path("context").asText()).isEqualTo("route_not_found");
    }
}
