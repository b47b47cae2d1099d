package io.github.crmsdk.testkit.salesmate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordRoutesTest extends SalesmateTest {
    private static final String SAM =
            "{'id':1,'firstName':'Sam','lastName':'Owner','email':'sam@example.com','mobile':'','photo':'',"
                    + "'name':'Sam Owner'}";
    private static final String STAMPS = "'createdAt':'2026-03-04T05:06:07+00:00','createdBy':" + SAM
            + ",'lastModifiedAt':'2026-03-04T05:06:07+00:00','lastModifiedBy':" + SAM;

    @Test
    void createsADeal() {
        salesmate.seedContacts(1);

        assertSuccess(
                http.post(
                        "deal/v4",
                        "{'title':'Bags','primaryContact':1,'owner':1,'pipeline':'Sales','stage':'Contacted',"
                                + "'currency':'EUR','dealValue':'741','followers':[{'userId':1},{'contactId':1}]}"),
                "{'id':1}");

        assertThat(salesmate.deal(1))
                .hasValue(json("{'id':1,'createdAt':'2026-03-04T05:06:07+00:00','createdBy':1,"
                        + "'lastModifiedAt':'2026-03-04T05:06:07+00:00','lastModifiedBy':1,"
                        + "'title':'Bags','primaryContact':1,'owner':1,'pipeline':'Sales','stage':'Contacted',"
                        + "'currency':'EUR','dealValue':'741','followers':[{'userId':1},{'contactId':1}],"
                        + "'status':'Open'}"));
    }

    @Test
    void createsTheOthers() {
        assertSuccess(http.post("company/v4", "{'name':'Acme','owner':1}"), "{'id':1}");
        assertSuccess(http.post("contact/v4", fixture("contact-add")), "{'id':1}");
        assertSuccess(http.post("activity/v4", "{'title':'Call','owner':1,'isCompleted':false}"), "{'id':1}");

        assertThat(salesmate.company(1).orElseThrow().path("name").asText()).isEqualTo("Acme");
        assertThat(salesmate.contact(1).orElseThrow().path("company").asInt()).isEqualTo(1);
        assertThat(salesmate.activity(1).orElseThrow().path("isCompleted").isBoolean())
                .isTrue();
    }

    @Test
    void ignoresWhatTheVendorSets() {
        http.post("company/v4", "{'id':77,'createdAt':'x','createdBy':9,'name':'Acme','owner':1}");

        assertThat(salesmate.company(1).orElseThrow().path("createdAt").asText())
                .isEqualTo("2026-03-04T05:06:07+00:00");
        assertThat(salesmate.company(77)).isEmpty();
    }

    @Test
    void keepsANumericDueDateAsText() {
        http.post("activity/v4", "{'title':'a','owner':1,'dueDate':1772600767000}");
        http.post("activity/v4", "{'title':'b','owner':1,'dueDate':1772600767}");

        assertThat(salesmate.records("activity"))
                .extracting(activity -> activity.path("dueDate").asText())
                .containsExactly("2026-03-04T05:06:07+00:00", "2026-03-04T05:06:07+00:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            contact  | {'owner':1}                                            | Last Name is required
            contact  | {'lastName':' ','owner':1}                             | Last Name is required
            contact  | {'lastName':'x','owner':null}                          | Owner is required
            contact  | {'lastName':'x','owner':9}                             | No such user exists
            contact  | {'lastName':'x','owner':'1'}                           | Invalid value for owner
            contact  | {'lastName':'x','owner':1,'company':9}                 | No such company exists
            contact  | {'lastName':'x','owner':1,'currency':'XYZ'}            | No such currency exists
            contact  | {'lastName':'x','owner':1,'currency':'usd'}            | No such currency exists
            contact  | {'lastName':'x','owner':1,'tags':['a']}                | Invalid value for tags
            company  | {'owner':1}                                            | Name is required
            activity | {'owner':1}                                            | Title is required
            activity | {'title':'x','owner':1,'isCompleted':1}                | Invalid value for isCompleted
            activity | {'title':'x','owner':1,'duration':'60'}                | Invalid value for duration
            activity | {'title':'x','owner':1,'relatedTo':9}                  | No such deal exists
            activity | {'title':'x','owner':1,'followers':{}}                 | Invalid value for followers
            activity | {'title':'x','owner':1,'followers':[{}]}               | Invalid value for followers
            activity | {'title':'x','owner':1,'followers':[{'userId':9}]}     | No such user exists
            activity | {'title':'x','owner':1,'followers':[{'contactId':9}]}  | No such contact exists
            deal     | {'title':'x','owner':1}                                | Primary Contact is required
            deal     | {'title':'x','owner':1,'primaryContact':9,'pipeline':'x','stage':'x'} | No such contact exists
            deal     | []                                                     | Invalid JSON
            deal     | {                                                      | Invalid JSON
            """)
    void refusesABadBody(String word, String body, String message) {
        assertInvalid(http.post(word + "/v4", body), message);
        assertThat(salesmate.records(word)).isEmpty();
    }

    @Test
    void takesAnEmptyTextForNoLinkAndNoCurrency() {
        salesmate.seedContacts(1);
        http.post(
                "deal/v4",
                "{'title':'a','owner':1,'primaryContact':1,'primaryCompany':'','currency':'','pipeline':'Sales',"
                        + "'stage':'New','status':'Open','dealValue':0,'tags':null}");

        JsonNode deal = http.get("deal/v4/1").json().path("Data");
        assertThat(deal.path("primaryCompany")).isEmpty();
        assertThat(deal.path("currency").path("code").asText()).isEqualTo("USD");
    }

    @Test
    void getsADeal() {
        salesmate.put("company", json("{'id':38,'name':'Acme','owner':1}"));
        salesmate.seedContacts(1);
        salesmate.put(
                "deal",
                json("{'id':341,'title':'Bags','primaryContact':1,'primaryCompany':38,'owner':1,'pipeline':'Sales',"
                        + "'stage':'Contacted','status':'Open','dealValue':'7410000','tags':'VIP,Bags',"
                        + "'followers':[{'userId':1},{'contactId':1}],'textCustomField1':'x'}"));

        assertSuccess(
                http.get("deal/v4/341"),
                "{'id':341,'title':'Bags','pipeline':'Sales','stage':'Contacted',"
                        + "'status':'Open','source':'','priority':'','description':'','tags':'VIP,Bags',"
                        + STAMPS
                        + ",'primaryContact':{'id':1,'firstName':'First1','lastName':'Last1',"
                        + "'email':'person1@example.com','name':'First1 Last1'},"
                        + "'primaryCompany':{'id':38,'name':'Acme','owner':" + SAM + "},'owner':" + SAM
                        + ",'dealValue':7410000,'followers':[{'userId':1,'name':'Sam Owner'},"
                        + "{'contactId':1,'name':'First1 Last1'}],'textCustomField1':'x',"
                        + "'currency':{'code':'USD','rate':'1.00','symbol':'$'},'isDeleted':false}");
    }

    @Test
    void getsAnActivityWithoutLinks() {
        salesmate.put("activity", json("{'title':'Call','owner':7,'isCompleted':true}"));

        assertSuccess(
                http.get("activity/v4/1"),
                "{'id':1,'title':'Call','type':'','description':'','dueDate':'','tags':''," + STAMPS
                        + ",'owner':{},'isCompleted':true,'primaryContact':{},'primaryCompany':{},'relatedTo':{},"
                        + "'isDeleted':false}");
    }

    @Test
    void showsACurrencyThatTheAccountDoesNotKnow() {
        salesmate.put("company", json("{'name':'Acme','owner':1,'currency':'XTS'}"));

        assertThat(http.get("company/v4/1").json().at("/Data/currency")).isEqualTo(json("{'code':'XTS'}"));
    }

    @Test
    void updatesWhatIsSent() {
        salesmate.put("deal", json("{'title':'Bags','owner':1,'tags':'a','priority':'Low','createdAt':'then'}"));

        assertSuccess(http.put("deal/v4/1", "{'title':'Hats','tags':'','priority':null}"), "{'id':1}");

        assertThat(salesmate.deal(1))
                .hasValue(json("{'id':1,'createdAt':'then','createdBy':1,"
                        + "'lastModifiedAt':'2026-03-04T05:06:07+00:00','lastModifiedBy':1,"
                        + "'title':'Hats','owner':1,'tags':''}"));
    }

    @Test
    void refusesABadUpdate() {
        salesmate.seedDeals(1);

        assertInvalid(http.put("deal/v4/1", "{'title':''}"), "Title is required");
        assertInvalid(http.put("deal/v4/1", "{'owner':9}"), "No such user exists");
        assertThat(salesmate.deal(1).orElseThrow().path("title").asText()).isEqualTo("Deal 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact", "company", "deal"})
    void deletes(String word) {
        salesmate.put(word, json("{'id':5}"));

        assertSuccess(http.delete(word + "/v4/5"), "{}");

        assertThat(salesmate.record(word, 5)).isEmpty();
        assertNotFound(http.get(word + "/v4/5"), 404);
    }

    @Test
    void deletesAnActivitySoftlyUnlessToldOtherwise() {
        salesmate.seedActivities(2);

        assertSuccess(http.delete("activity/v4/1?hardDelete=false"), "{}");
        assertSuccess(http.delete("activity/v4/2?hardDelete=true"), "{}");

        assertThat(salesmate.activity(1).orElseThrow().path("isDeleted").asBoolean())
                .isTrue();
        assertThat(salesmate.activity(2)).isEmpty();
        assertNotFound(http.get("activity/v4/1"), 404);
        assertNotFound(http.delete("activity/v4/1"), 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "x", "99999999999999999999"})
    void doesNotFindAnUnknownId(String id) {
        assertNotFound(http.get("deal/v4/" + id), 404);
        assertNotFound(http.put("deal/v4/" + id, "{}"), 404);
        assertNotFound(http.delete("deal/v4/" + id), 200);
    }

    @ParameterizedTest
    @CsvSource({"GET,deal/v4", "GET,deal/v5/1", "GET,lead/v4/1", "POST,deal/v4/1", "GET,''"})
    void knowsNoOtherAddress(String method, String path) {
        assertNoSuchAddress(http.send(method, path, method.equals("POST") ? "{}" : null));
    }
}
