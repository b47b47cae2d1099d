package io.github.crmsdk.testkit.salesmate;

import static io.github.crmsdk.testkit.salesmate.SalesmateQuirk.BARE_LINKS;
import static io.github.crmsdk.testkit.salesmate.SalesmateQuirk.CAPITALISED_LINKS;
import static io.github.crmsdk.testkit.salesmate.SalesmateQuirk.DATA_FIRST;
import static io.github.crmsdk.testkit.salesmate.SalesmateQuirk.EMPTY_LINKS;
import static io.github.crmsdk.testkit.salesmate.SalesmateQuirk.LOWER_CASE_ERRORS;
import static io.github.crmsdk.testkit.salesmate.SalesmateQuirk.NOT_FOUND_WITH_200;
import static io.github.crmsdk.testkit.salesmate.SalesmateQuirk.NOT_FOUND_WITH_404;
import static io.github.crmsdk.testkit.salesmate.SalesmateQuirk.NUMERIC_DUE_DATE;
import static io.github.crmsdk.testkit.salesmate.SalesmateQuirk.NUMERIC_FLAGS;
import static io.github.crmsdk.testkit.salesmate.SalesmateQuirk.NUMERIC_TIMES;
import static io.github.crmsdk.testkit.salesmate.SalesmateQuirk.STRICT_UPDATES;
import static io.github.crmsdk.testkit.salesmate.SalesmateQuirk.TEXT_DUE_DATE;
import static io.github.crmsdk.testkit.salesmate.SalesmateQuirk.UPDATE_WITHOUT_DATA;
import static io.github.crmsdk.testkit.salesmate.SalesmateQuirk.UPDATE_WITH_EMPTY_DATA;
import static io.github.crmsdk.testkit.salesmate.SalesmateQuirk.WRONG_TOKEN_WITH_401;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.testkit.internal.Http;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SalesmateQuirkTest extends SalesmateTest {
    private static final String COLUMNS =
            "{'displayingFields':['activity.isCompleted','activity.dueDate','activity.primaryContact.name']}";

    @Test
    void capitalisesLinksInRows() {
        seed();
        salesmate.quirks(CAPITALISED_LINKS);

        assertRow(
                "{'id':1,'isCompleted':true,'dueDate':'2026-05-06T07:08:09Z','PrimaryContact':{'name':'First1 Last1'},"
                        + "'Owner':{'id':1}}");
    }

    @Test
    void capitalisesFollowers() {
        salesmate.put("deal", json("{'owner':1,'followers':[{'userId':1}]}"));
        salesmate.quirks(CAPITALISED_LINKS);

        assertSuccess(
                http.post("deal/v4/search", "{'displayingFields':['deal.followers']}"),
                "{'data':[{'id':1,'Followers':[{'userId':1,'name':'Sam Owner'}],'Owner':{'id':1}}],"
                        + "'selectedView':25,'totalRows':1,'totalPages':1}");
    }

    @Test
    void emptiesLinks() {
        seed();
        salesmate.quirks(EMPTY_LINKS);

        assertRow("{'id':1,'isCompleted':true,'dueDate':'2026-05-06T07:08:09Z','primaryContact':{},'owner':{}}");
        assertThat(http.get("activity/v4/1").json().at("/Data/owner")).isEmpty();
    }

    @Test
    void baresLinksInRows() {
        seed();
        salesmate.put("activity", json("{'title':'b','owner':1}"));
        salesmate.quirks(BARE_LINKS);

        assertSuccess(
                http.post(
                        "activity/v4/search",
                        "{'displayingFields':['activity.primaryContact.id','activity.relatedTo.id']}"),
                "{'data':[{'id':1,'primaryContact':1,'owner':1},{'id':2,'owner':1}],'selectedView':25,"
                        + "'totalRows':2,'totalPages':1}");
        assertThat(http.get("activity/v4/1").json().at("/Data/owner/id").asInt())
                .isEqualTo(1);
    }

    @Test
    void numbersFlagsInRows() {
        seed();
        salesmate.quirks(NUMERIC_FLAGS);

        assertRow("{'id':1,'isCompleted':1,'dueDate':'2026-05-06T07:08:09Z','primaryContact':{'name':'First1 Last1'},"
                + "'owner':{'id':1}}");
        assertThat(http.get("activity/v4/1").json().at("/Data/isCompleted").isBoolean())
                .isTrue();
        assertThat(http.get("v1/users/active").json().at("/Data/0/isActive").asInt())
                .isEqualTo(1);
    }

    @Test
    void numbersTheDueDateInRows() {
        seed();
        salesmate.quirks(NUMERIC_DUE_DATE);

        assertRow("{'id':1,'isCompleted':true,'dueDate':1778051289,'primaryContact':{'name':'First1 Last1'},"
                + "'owner':{'id':1}}");
        assertThat(http.get("activity/v4/1").json().at("/Data/dueDate").asText())
                .isEqualTo("2026-05-06T07:08:09Z");
    }

    @Test
    void spellsTheDueDateInRows() {
        seed();
        salesmate.quirks(TEXT_DUE_DATE);

        assertRow("{'id':1,'isCompleted':true,'dueDate':'May 06, 2026 07:08 AM',"
                + "'primaryContact':{'name':'First1 Last1'},'owner':{'id':1}}");
    }

    @Test
    void leavesAnEmptyDueDate() {
        salesmate.seedActivities(1);
        salesmate.quirks(NUMERIC_DUE_DATE, TEXT_DUE_DATE);

        assertRow("{'id':1,'isCompleted':false,'dueDate':'','primaryContact':{},'owner':{'id':1}}");
    }

    @Test
    void numbersTimes() {
        salesmate.seedDeals(1);
        salesmate.quirks(NUMERIC_TIMES);

        assertThat(http.get("deal/v4/1").json().at("/Data/createdAt").asLong()).isEqualTo(NOW.getEpochSecond());
        assertThat(http.get("deal/v4/1").json().at("/Data/lastModifiedAt").asLong())
                .isEqualTo(NOW.getEpochSecond());
        assertThat(http.post("deal/v4/search", "{'displayingFields':['deal.createdAt']}")
                        .json()
                        .at("/Data/data/0"))
                .isEqualTo(json("{'id':1,'createdAt':" + NOW.getEpochSecond() + ",'owner':{'id':1}}"));
    }

    @Test
    void variesTheAnswerOfAnUpdate() {
        salesmate.seedDeals(1);

        salesmate.quirks(UPDATE_WITHOUT_DATA);
        assertBody(http.put("deal/v4/1", "{}"), 200, "{'Status':'success'}");
        salesmate.quirks(UPDATE_WITH_EMPTY_DATA);
        assertBody(http.put("deal/v4/1", "{}"), 200, "{'Status':'success','Data':{}}");
        salesmate.quirks();
        assertBody(http.put("deal/v4/1", "{}"), 200, "{'Status':'success','Data':{'id':1}}");
    }

    @Test
    void wantsTheMandatoryMembersAgain() {
        salesmate.seedContacts(1);
        salesmate.seedActivities(1);
        salesmate.quirks(STRICT_UPDATES);

        assertInvalid(http.put("contact/v4/1", "{'firstName':'x','owner':1}"), "Last Name is required");
        assertInvalid(http.put("activity/v4/1", "{'title':'x','owner':1}"), "Type is required");
        assertThat(http.put("contact/v4/1", "{'lastName':'x','owner':1}").status())
                .isEqualTo(200);
        assertThat(http.put("activity/v4/1", "{'title':'x','owner':1,'type':'Call'}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void putsTheStatusLast() {
        salesmate.quirks(DATA_FIRST);

        assertBody(
                http.delete("deal/v4/1"),
                200,
                "{'Error':{'Code':'4005','Name':'ObjectNotFound','Message':'Object not found'},'Status':'failure'}");
        assertBody(http.get("v1/tags"), 200, "{'Data':[],'Status':'success'}");
    }

    @Test
    void spellsErrorsInLowerCase() {
        salesmate.quirks(LOWER_CASE_ERRORS);

        assertBody(
                http.post("company/v4", "{'owner':1}"),
                400,
                "{'Status':'failure','Error':{'message':'Name is required','name':'ValidationError'}}");
    }

    @Test
    void variesTheStatusOfAnUnknownId() {
        salesmate.quirks(NOT_FOUND_WITH_200);
        assertNotFound(http.get("deal/v4/1"), 200);
        assertNotFound(http.put("deal/v4/1", "{}"), 200);

        salesmate.quirks(NOT_FOUND_WITH_404);
        assertNotFound(http.delete("deal/v4/1"), 404);
    }

    @Test
    void variesTheStatusOfAWrongToken() {
        salesmate.quirks(WRONG_TOKEN_WITH_401);

        try (Http client = new Http(salesmate.baseUrl(), Map.of("x-linkname", "acme.salesmate.io"))) {
            assertBody(
                    client.get("v1/tags"),
                    401,
                    "{'Status':'failure','Error':{'message':'','name':'AuthorizationFailed'}}");
        }
    }

    private void seed() {
        salesmate.seedContacts(1);
        salesmate.put(
                "activity",
                json("{'title':'a','owner':1,'primaryContact':1,'isCompleted':true,"
                        + "'dueDate':'2026-05-06T07:08:09Z'}"));
    }

    private void assertRow(String row) {
        assertSuccess(
                http.post("activity/v4/search", COLUMNS),
                "{'data':[" + row + "],'selectedView':25,'totalRows':1,'totalPages':1}");
    }
}
