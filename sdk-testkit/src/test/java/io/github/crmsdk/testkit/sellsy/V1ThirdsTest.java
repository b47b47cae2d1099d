package io.github.crmsdk.testkit.sellsy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class V1ThirdsTest extends V1Test {

    @Test
    void sharesAClientWithV2() {
        JsonNode id = call(
                "Client.create",
                "{'third':{'name':'Northwind','ident':5,'type':'corporation','tel':'05','joinDate':1510527600,"
                        + "'siret':'123 456 789 00012','tags':'a, b','stickyNote':'Hi','massmailingUnsubscribedSMS':'Y',"
                        + "'twitter':'https://example.com/t','accountingcode':431000},"
                        + "'contact':{'name':'Martin','forename':'Anne','civil':'woman','birthdate':0,'mcoptin':'Y'},"
                        + "'address':{'name':'Office','part1':'1 street','zip':'75001','town':'Paris'}}");

        assertThat(id.path("client_id").asLong()).isEqualTo(1001);
        JsonNode company = http.get("companies/1001?embed[]=main_contact&embed[]=invoicing_address&embed[]=smart_tags")
                .json();
        assertThat(company.path("reference").asText()).isEqualTo("5");
        assertThat(company.path("created").asText()).isEqualTo("2017-11-12T23:00:00+00:00");
        assertThat(company.path("legal_france").path("siret").asText()).isEqualTo("12345678900012");
        assertThat(company.path("marketing_campaigns_subscriptions").toString())
                .isEqualTo("[\"email\",\"phone\",\"postal_mail\",\"custom\"]");
        JsonNode embed = company.path("_embed");
        assertThat(embed.path("main_contact").path("civility").asText()).isEqualTo("mrs");
        assertThat(embed.path("main_contact").path("birth_date").asText()).isEqualTo("1970-01-01");
        assertThat(embed.path("main_contact").path("sync").path("mailchimp").asBoolean())
                .isTrue();
        assertThat(embed.path("invoicing_address").path("country_code").asText())
                .isEqualTo("FR");
        assertThat(embed.path("smart_tags")).hasSize(2);
        assertThat(company.has("_v1")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null"})
    void takesEmptyBlocks(String none) {
        String client = "{'clientid':null,'third':{'name':'Northwind','ident':null,'siret':null},'contact':" + none
                + ",'address':" + none + "}";

        assertThat(call("Client.create", client).path("client_id").asLong()).isEqualTo(1001);
        assertThat(call("Client.getOne", "{'clientid':1001}").path("contacts")).isEmpty();
    }

    @Test
    void listsFlatTexts() {
        call("Client.create", "{'third':{'name':'Northwind','accountingcode':431000},'contact':{'name':'Martin'}}");
        sellsy.customField("simple-text", "Colour", "client");

        JsonNode list = call("Client.getList", "{'pagination':{'nbperpage':5,'pagenum':1}}");
        assertThat(list.path("infos").toString())
                .isEqualTo("{\"nbperpage\":5,\"nbpages\":1,\"pagenum\":1,\"nbtotal\":\"1\"}");
        JsonNode row = list.path("result").path("1001");
        assertThat(row.path("joindate").asText()).isEqualTo("2026-03-04 05:06:07");
        assertThat(row.path("formated_joindate").asText()).isEqualTo("04/03/2026");
        assertThat(row.path("accountingCode").asText()).isEqualTo("431000");
        assertThat(row.path("relationType").asText()).isEqualTo("client");
        assertThat(row.path("maincontactid").asText()).isEqualTo("11001");
        assertThat(row.path("owner").asText()).isEqualTo("Alice Durand");
        assertThat(row.path("addr_zip").asText("none")).isEmpty();
        assertThat(row.path("contacts").path("11001").path("peopleid").asText()).isEqualTo("2001");
        assertThat(row.path("smartTags").toString()).isEqualTo("[]");
        assertThat(row.path("customfields").path("0").path("type").asText()).isEqualTo("simpletext");
        sellsy.quirks(SellsyQuirk.XML_CHILD_TAG, SellsyQuirk.INFOS_AS_TEXT);
        JsonNode odd = call("Client.getList", "[]");
        assertThat(odd.path("infos").path("nbpages").isTextual()).isTrue();
        assertThat(odd.path("result")
                        .path("1001")
                        .path("customfields")
                        .path("_xml_childtag")
                        .asText())
                .isEqualTo("customfield");
        assertThat(call("Prospects.getList", "{}").path("result").toString()).isEqualTo("[]");
    }

    @Test
    void pagesAndOrders() {
        sellsy.seedCompanies(12);

        JsonNode second = call("Client.getList", "{'pagination':{'pagenum':2},'order':{'direction':'DESC'}}");
        assertThat(second.path("infos").path("nbpages").asInt()).isEqualTo(2);
        assertThat(second.path("result").fieldNames()).toIterable().containsExactly("1002", "1001");
        JsonNode named =
                call("Client.getList", "{'pagination':{'nbperpage':1},'order':{'direction':'asc','order':'email'}}");
        assertThat(named.path("result").fieldNames()).toIterable().containsExactly("1010");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {'type':'person'} | 1002
                    {'type':'corporation','contains':'north'} | 1001
                    {'contains':'anne@'} | 1002
                    {'containstel':'0622'} | 1001
                    {'containssiret':'456'} | 1001
                    {'name':'mart'} | 1002
                    {'ident':'R-1'} | 1001
                    {'tags':'vip'} | 1001
                    {'actif':'N'} | 1003
                    {'actif':'Y'} | 1001 1002
                    {'owner':[2,3]} | 1001
                    {'periodecreated_start':1577833200,'periodecreated_end':1577833200} | 1001
                    {'customfields':[{'cfid':47001,'unspecified':'N','value':'blue'}]} | 1001
                    {'customfields':[{'cfid':47001,'unspecified':'Y'}]} | 1002 1003
                    """)
    void searches(String search, String ids) {
        sellsy.customField("simple-text", "Colour", "client");
        sellsy.put(
                "companies",
                json("{'type':'client','name':'Northwind','reference':'R-1','mobile_number':'+330622','owner_id':2,"
                        + "'legal_france':{'siret':'12345678900012'},'created':'2020-01-01T00:00:00+01:00'}"));
        sellsy.put("individuals", json("{'type':'client','last_name':'Martin','email':'anne@example.com'}"));
        sellsy.put("companies", json("{'type':'client','name':'Old','is_archived':true}"));
        call("SmartTags.assign", "{'linkedtype':'third','linkedid':1001,'tags':'vip,x'}");
        call(
                "CustomFields.recordValues",
                "{'linkedtype':'client','linkedid':1001,'values':[{'cfid':47001,'value':'blue'}]}");

        assertThat(call("Client.getList", "{'search':" + search + "}")
                        .path("result")
                        .fieldNames())
                .toIterable()
                .containsExactly(ids.split(" "));
    }

    @Test
    void readsOneInParts() {
        call(
                "Prospects.create",
                "{'third':{'type':'person','name':'Anne Martin','email':'anne@example.com'},"
                        + "'contact':{'name':'Martin','forename':'Anne','civil':'lady'},"
                        + "'address':{'name':'Home','part1':'1 street','zip':'75001','town':'Paris'}}");

        JsonNode one = call("Prospects.getOne", "{'id':'1001'}");
        assertThat(one.path("client").path("type").asText()).isEqualTo("person");
        assertThat(one.path("client").path("name").asText()).isEqualTo("Anne Martin");
        assertThat(one.has("corporation")).isFalse();
        assertThat(one.path("contact").path("forename").asText()).isEqualTo("Anne");
        assertThat(one.path("contacts").toString()).isEqualTo("[]");
        assertThat(one.path("address").path(0).path("isMain").asText()).isEqualTo("Y");
        assertThat(sellsy.individual(1001).orElseThrow().path("civility").asText())
                .isEqualTo("ms");
        assertThat(error("Client.getOne", "{'clientid':1001}")).isEqualTo("E_OBJ_NOT_LOADABLE");
        assertThat(error("Prospects.getOne", "{'clientid':1001}")).isEqualTo("E_PARAM_REQUIRED");
    }

    @Test
    void updatesAndDeletes() {
        call("Client.create", "{'third':{'name':'Northwind'},'contact':{'name':'Martin'}}");

        assertThat(call(
                                "Client.update",
                                "{'clientid':1001,'third':{'tel':'01'},'contact':{'name':'Petit'},"
                                        + "'address':{'name':'Office','town':'Paris'}}")
                        .asText())
                .isEqualTo("1001");
        ObjectNode company = sellsy.company(1001).orElseThrow();
        assertThat(company.path("name").asText()).isEqualTo("Northwind");
        assertThat(company.path("phone_number").asText()).isEqualTo("01");
        assertThat(sellsy.records("contacts"))
                .singleElement()
                .satisfies(contact ->
                        assertThat(contact.path("last_name").asText()).isEqualTo("Petit"));
        assertThat(error("Client.update", "{'clientid':1001,'third':{'name':''}}"))
                .isEqualTo("E_PARAM_REQUIRED");
        assertThat(call("Client.updateOwner", "{'linkedid':1001,'ownerid':2}").asText())
                .isEqualTo("1001");
        assertThat(http.get("companies/1001").json().path("owner").path("id").asInt())
                .isEqualTo(2);
        call("Client.updateSharingStaffs", "{'linkedid':1001,'staffsIds':[2]}");
        assertThat(call("Client.delete", "{'clientid':1001}").asText()).isEqualTo("1001");
        assertThat(http.get("companies/1001").status()).isEqualTo(404);
    }

    @Test
    void transforms() {
        sellsy.seedCompanies(1);

        call("Client.transformToProspect", "{'clientid':1001}");
        assertThat(http.get("companies/1001").json().path("type").asText()).isEqualTo("prospect");
        assertThat(call("Prospects.getOne", "{'id':1001}")
                        .path("client")
                        .path("transformationDate")
                        .asText())
                .isEqualTo("2026-03-04 05:06:07");
        call("Prospects.transformToCustomer", "{'id':1001}");
        assertThat(http.get("companies/1001").json().path("type").asText()).isEqualTo("client");
    }

    @Test
    void answersAClientIdUnlessBare() {
        assertThat(call("Client.create", "{'third':{'name':'A'}}").toString()).isEqualTo("{\"client_id\":1001}");
        assertThat(call("Prospects.create", "{'third':{'name':'A'}}").asText()).isEqualTo("1002");
        sellsy.quirks(SellsyQuirk.BARE_CLIENT_ID);
        assertThat(call("Client.create", "{'third':{'name':'A'}}").asText()).isEqualTo("1003");
    }

    @Test
    void refusesBadBlocks() {
        assertThat(error("Client.create", "{}")).isEqualTo("E_PARAM_REQUIRED");
        assertThat(error("Client.create", "{'third':{'type':'corporation'}}")).isEqualTo("E_PARAM_REQUIRED");
        assertThat(error("Client.create", "{'third':{'name':'A','type':'club'}}"))
                .isEqualTo("E_PARAM_INVALID");
        assertThat(error("Client.create", "{'third':{'name':'A','joinDate':'2020-01-01'}}"))
                .isEqualTo("E_PARAM_INVALID");
        assertThat(error("Client.create", "{'third':{'name':'A'},'contact':{'forename':'B'}}"))
                .isEqualTo("E_PARAM_REQUIRED");
        assertThat(error("Client.create", "{'third':{'name':'A'},'contact':{'name':'B','civil':'mr'}}"))
                .isEqualTo("E_PARAM_INVALID");
        assertThat(error("Client.create", "{'third':{'name':'A','phoningUnsubscribed':true}}"))
                .isEqualTo("E_PARAM_INVALID");
        assertThat(sellsy.records("companies")).isEmpty();
    }

    @Test
    void changesNothingIfABlockIsBad() {
        long id = sellsy.seedCompanies(1).get(0);

        assertThat(error("Client.update", "{'clientid':1001,'third':{'name':'B','joinDate':'now'}}"))
                .isEqualTo("E_PARAM_INVALID");
        assertThat(error("Client.update", "{'clientid':1001,'third':{'name':'B'},'contact':{'civil':'mr'}}"))
                .isEqualTo("E_PARAM_INVALID");
        assertThat(sellsy.company(id).orElseThrow().path("name").asText()).isEqualTo("Company 1");
    }

    @Test
    void keepsAddressesAndContacts() {
        call("Supplier.create", "{'third':{'name':'Supplies'}}");

        String address = call("Supplier.addAddress", "{'id':1001,'address':{'name':'Office','town':'Paris'}}")
                .asText();
        assertThat(address).isEqualTo("9001");
        call("Supplier.updateAddress", "{'id':1001,'addressid':9001,'address':{'zip':'75001'}}");
        assertThat(call("Supplier.getAddress", "{'id':1001,'addressid':9001}")
                        .path("zip")
                        .asText())
                .isEqualTo("75001");
        call("Supplier.deleteAddress", "{'id':1001,'addressid':9001}");
        assertThat(error("Supplier.getAddress", "{'id':1001,'addressid':9001}")).isEqualTo("E_OBJ_NOT_LOADABLE");

        assertThat(call("Supplier.addContact", "{'id':1001,'contact':{'name':'Martin'}}")
                        .asText())
                .isEqualTo("11001");
        call("Supplier.updateContact", "{'id':1001,'contactid':11001,'contact':{'forename':'Anne'}}");
        assertThat(call("Supplier.getContact", "{'id':1001,'contactid':11001}")
                        .path("forename")
                        .asText())
                .isEqualTo("Anne");
        assertThat(call("Supplier.getContactList", "{'id':1001}").path("result").has("11001"))
                .isTrue();
        call("Supplier.deleteContact", "{'id':1001,'contactid':11001}");
        assertThat(call("Supplier.getContactList", "{'id':1001}").path("result").toString())
                .isEqualTo("[]");
        assertThat(error("Supplier.getContact", "{'id':1001,'contactid':2001}")).isEqualTo("E_OBJ_NOT_LOADABLE");
    }
}
