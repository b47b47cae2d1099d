package io.github.crmsdk.testkit.salesmate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Products, custom modules and the generations before v4. */
class OtherRoutesTest extends SalesmateTest {
    @Test
    void keepsProducts() {
        assertSuccess(http.post("v1/products", "{'name':'Bag','owner':1}"), "{'id':1}");
        assertSuccess(http.put("v1/products/1", "{'name':'Hat'}"), "{'id':1}");
        assertInvalid(http.post("v1/products", "{}"), "Name is required");

        assertSuccess(
                http.post(
                        "v3/products/search?rows=25&from=0&sortBy=name&sortOrder=desc",
                        "{'fields':['name'],'query':{'group':{'operator':'AND','rules':[]}}}"),
                "{'data':[{'id':1,'name':'Hat','owner':{'id':1}}],'selectedView':25,'totalRows':1,'totalPages':1}");

        assertSuccess(http.delete("v1/products/1"), "{}");
        assertNotFound(http.delete("v1/products/1"), 200);
    }

    @Test
    void deletesProductsInBulk() {
        salesmate.put("product", json("{'id':31,'name':'a'}"));
        salesmate.put("product", json("{'id':23,'name':'b'}"));

        assertNotFound(http.put("v1/products/bulkDelete", "{'productIds':[31,99]}"), 200);
        assertInvalid(http.put("v1/products/bulkDelete", "{}"), "Product Ids is required");
        assertSuccess(http.put("v1/products/bulkDelete", "{'productIds':[31,23]}"), "{}");

        assertThat(salesmate.records("product"))
                .allMatch(product -> product.path("isDeleted").asBoolean());
    }

    @Test
    void ordersByTheQueryInTheOlderForm() {
        salesmate.seedCompanies(3);

        JsonNode data = http.post(
                        "company/v4/search?sortBy=name&sortOrder=desc",
                        "{'fields':['name'],'query':{'group':{'rules':[]}}}")
                .json()
                .get("Data");

        assertThat(data.at("/data/0/id").asInt()).isEqualTo(3);
        assertThat(data.at("/data/2/id").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"125", "cm_school"})
    void keepsCustomRecords(String module) {
        salesmate.customModule(125, "cm_school");
        String path = "module/v4/" + module + "/records";

        assertSuccess(http.post(path, "{'name':'North','owner':1,'textCustomField1':'x'}"), "{'id':1}");
        assertSuccess(http.put(path + "/1", "{'tags':'a'}"), "{'id':1}");
        assertSuccess(http.get(path + "/1?fieldsToQuery=name,tags"), "{'id':1,'name':'North','tags':'a'}");
        assertThat(http.get(path + "/1").json().at("/Data/textCustomField1").asText())
                .isEqualTo("x");
        assertThat(http.get(path + "/1?fieldsToQuery=")
                        .json()
                        .at("/Data/owner/id")
                        .asInt())
                .isEqualTo(1);

        assertSuccess(http.delete(path + "/1?hardDelete=false"), "{}");
        assertThat(salesmate
                        .record("cm_school", 1)
                        .orElseThrow()
                        .path("isDeleted")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void searchesCustomRecords() {
        salesmate.customModule(125, "cm_school");
        salesmate.put("cm_school", json("{'name':'North','owner':1}"));

        assertSuccess(
                http.post(
                        "module/v4/records/search?rows=25&from=0",
                        "{'moduleId':125,'displayingFields':['cm_school.name'],'sort':[],'getRecordsCount':true}"),
                "{'data':[{'id':1,'name':'North','owner':{'id':1}}],'selectedView':25,'totalRows':1,'totalPages':1}");
    }

    @Test
    void knowsOnlyDefinedCustomModules() {
        salesmate.customModule(125, "cm_school");

        assertSuccess(http.get("module/v4/modules/cm_school"), "{'id':125,'internalName':'cm_school'}");
        assertNoSuchAddress(http.get("module/v4/modules/cm_other"));
        assertNoSuchAddress(http.post("module/v4/126/records", "{}"));
        assertNoSuchAddress(http.post("module/v4/4/records", "{}"));
        assertThatThrownBy(() -> salesmate.customModule(99, "cm_low")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> salesmate.put("cm_other", json("{}"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesNotesOnCustomRecords() {
        salesmate.customModule(125, "cm_school");
        salesmate.put("cm_school", json("{'name':'North','owner':1}"));

        assertSuccess(http.post("module/v4/modules/125/objects/1/notes", "{'note':'a'}"), "{'noteId':1}");
    }

    @Test
    void readsACompanyOnV2() {
        salesmate.seedCompanies(1);

        assertThat(http.get("v2/companies/1").body())
                .isEqualTo(http.get("company/v4/1").body());
        assertNotFound(http.get("v2/companies/9"), 404);
    }

    /** The default search of a widely used client, and its page of 25. */
    @Test
    void searchesDealsOnV2ByPages() {
        salesmate.seedDeals(30);
        String body = "{'query':{'group':{'operator':'AND','rules':[{'moduleName':'Deal','field':{'fieldName':'title'},"
                + "'condition':'CONTAINS','data':'deal'}]}},'fields':['title','PrimaryContact.name','owner']}";

        JsonNode first = http.post("v2/deals/search?rows=25&pageNo=1&sortBy=title&sortOrder=asc", body)
                .json()
                .get("Data");
        JsonNode second = http.post("v2/deals/search?rows=25&pageNo=2&sortBy=title&sortOrder=asc", body)
                .json()
                .get("Data");

        assertThat(first.get("data")).hasSize(25);
        assertThat(first.get("totalPages").asInt()).isEqualTo(2);
        assertThat(first.at("/data/0"))
                .isEqualTo(json("{'id':1,'title':'Deal 1','primaryContact':{'name':'First1 Last1'},"
                        + "'owner':{'id':1,'name':'Sam Owner','firstName':'Sam','lastName':'Owner',"
                        + "'email':'sam@example.com','mobile':'','photo':''}}"));
        assertThat(second.get("data")).hasSize(5);
    }

    @Test
    void searchesActivitiesOnV3() {
        salesmate.seedActivities(3);

        JsonNode data = http.post(
                        "v3/activities/search?rows=2&from=1",
                        "{'fields':['title','dueDate','PrimaryContact.name'],'query':{'group':{'rules':[{"
                                + "'condition':'IS_AFTER','moduleName':'Task','field':{'fieldName':'lastModifiedAt'},"
                                + "'data':'Jun 24, 2021 10:00 AM'}]}}}")
                .json()
                .get("Data");

        assertThat(data.at("/data/0/title").asText()).isEqualTo("Activity 2");
        assertThat(data.get("totalRows").asInt()).isEqualTo(3);
    }

    @Test
    void writesOnV1() {
        salesmate.put("user", json("{'id':7}"));

        assertSuccess(http.post("v1/companies", "{'name':'North','owner':7}"), "{'id':1}");
        assertSuccess(http.put("v1/companies/1", "{'name':'South'}"), "{'id':1}");
        assertThat(salesmate.company(1).orElseThrow().path("name").asText()).isEqualTo("South");
        assertSuccess(http.delete("v1/companies/1"), "{}");
        assertThat(salesmate.company(1)).isEmpty();
    }

    @Test
    void readsADealOnV1AsAList() {
        salesmate.seedDeals(1);

        JsonNode pairs = http.get("v1/deals/1").json().get("Data");

        assertThat(pairs.get(0)).isEqualTo(json("{'fieldName':'id','value':1}"));
        assertThat(pairs.get(1)).isEqualTo(json("{'fieldName':'title','value':'Deal 1'}"));
    }
}
