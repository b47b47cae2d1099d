package io.github.crmsdk.testkit.salesmate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.testkit.internal.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookupRoutesTest extends SalesmateTest {
    @ParameterizedTest
    @ValueSource(strings = {"core/v4/users?status=active", "v1/users/active"})
    void listsActiveUsers(String path) {
        salesmate.put("user", json("{'id':5,'firstName':'Chris','isActive':false}"));

        JsonNode users = http.get(path).json().get("Data");

        assertThat(users).hasSize(1);
        assertThat(users.at("/0/nickname").asText()).isEqualTo("Sam");
        assertThat(users.at("/0/name").asText()).isEqualTo("Sam Owner");
        assertThat(users.at("/0/isActive").isBoolean()).isTrue();
        assertThat(users.at("/0/Role")).isEqualTo(json("{'id':1,'name':'CEO'}"));
    }

    @Test
    void listsAllUsers() {
        salesmate.put("user", json("{'id':5,'firstName':'Chris','isActive':false}"));

        assertThat(http.get("core/v4/users").json().get("Data")).hasSize(2);
    }

    @Test
    void listsPipelines() {
        assertSuccess(
                http.get("core/v4/deal-pipelines"),
                "[{'pipeline':'Sales','stages':[{'stage':'New (Untouched)'},{'stage':'Contacted'},"
                        + "{'stage':'Qualified'},{'stage':'Proposal Presented'},{'stage':'In Negotiation'}]}]");
        assertSuccess(http.get("v3/apps/dealPipeline"), "[{'pipeline':'Sales'}]");
    }

    @Test
    void findsCurrencies() {
        assertSuccess(
                http.get("v3/lookups/active/currency?q=eur"),
                "[{'name':'Euro','code':'EUR','displayLabel':'EUR - Euro'}]");
        assertThat(http.get("v3/lookups/active/currency").json().get("Data")).hasSizeGreaterThan(3);
        assertThat(http.get("v3/lookups/active/currency?q=").json().get("Data")).hasSizeGreaterThan(3);
    }

    @Test
    void listsTheTagsInUse() {
        salesmate.put("deal", json("{'tags':'VIP, Bags'}"));
        salesmate.put("contact", json("{'tags':'VIP'}"));
        salesmate.put("company", json("{'tags':''}"));

        assertSuccess(http.get("v1/tags"), "[{'tag':'Bags'},{'tag':'VIP'}]");
    }

    @Test
    void givesFieldOptionsAsAString() {
        JsonNode type = http.get("module/v4/2/fields").json().at("/Data/1");

        assertThat(type.path("fieldName").asText()).isEqualTo("type");
        assertThat(type.path("fieldOptions").isTextual()).isTrue();
        assertThat(Json.parse(type.path("fieldOptions").asText()))
                .isEqualTo(json("{'values':['Call','Meeting','Task','Demo'],'valuesMeta':["
                        + "{'label':'Call','value':'Call'},{'label':'Meeting','value':'Meeting'},"
                        + "{'label':'Task','value':'Task'},{'label':'Demo','value':'Demo'}],'url':''}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"module/v4/1/fields", "v1/contacts/getEditableFields", "contacts/getEditableFields/v4"})
    void listsTheFieldsOfContacts(String path) {
        assertThat(http.get(path).json().at("/Data/0"))
                .isEqualTo(json("{'id':1,'fieldName':'lastName','displayName':'Last Name','type':'Text',"
                        + "'isRequired':true,'fieldOptions':'{}'}"));
    }

    @Test
    void listsTheFieldsOfAllModules() {
        assertThat(http.get("v3/fields/getAllVisibleFields").json().get("Data").fieldNames())
                .toIterable()
                .containsExactly("contact", "activity", "deal", "company", "product");
        assertNoSuchAddress(http.get("module/v4/99/fields"));
    }
}
