package io.github.crmsdk.testkit.salesmate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.testkit.internal.Http;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest extends SalesmateTest {
    private static final String ALL = "{'displayingFields':['deal.title'],'getRecordsCount':true}";

    @Test
    void answersThePublishedContactSearch() {
        salesmate.put("company", json("{'id':38,'name':'Acme','owner':1}"));
        salesmate.put("contact", json("{'lastName':'Young','owner':1,'company':38,'email':'y@example.com'}"));
        salesmate.put("contact", json("{'firstName':'Ann','lastName':'Old','owner':1,'mobile':'5550100'}"));

        assertSuccess(
                http.post("contact/v4/search?rows=250&from=0", fixture("contact-search")),
                "{'data':[{'id':2,'name':'Ann Old','email':'','mobile':'5550100','company':{},'owner':{'id':1}},"
                        + "{'id':1,'name':'Young','email':'y@example.com','mobile':'','company':{'name':'Acme'},"
                        + "'owner':{'id':1}}],'selectedView':25,'totalRows':2,'totalPages':1}");
    }

    @Test
    void answersAnActivitySearch() {
        salesmate.seedDeals(1);
        salesmate.put("activity", json("{'title':'Call','owner':1,'relatedTo':1,'isCompleted':true}"));

        assertSuccess(
                http.post("activity/v4/search?viewType=list&rows=10&from=0", fixture("activity-search")),
                "{'data':[{'id':1,'title':'Call','isCompleted':true,'dueDate':'',"
                        + "'owner':{'name':'Sam Owner','id':1},'primaryContact':{},'relatedTo':{'title':'Deal 1'}}],"
                        + "'selectedView':25,'totalRows':1,'totalPages':1}");
    }

    @Test
    void answersTheOlderBodyWithTotals() {
        salesmate.seedCompanies(3);

        assertSuccess(
                http.post("company/v4/search", fixture("company-search-older")),
                "{'data':[{'id':2,'name':'Company 2','website':'https://company2.example.com',"
                        + "'owner':{'name':'Sam Owner','id':1}}],'selectedView':25,'totalRows':1,'totalPages':1}");
    }

    @Test
    void findsTheNewestFirst() {
        salesmate.seedDeals(3);

        assertThat(titles("deal/v4/search?rows=2&from=0", fixture("deal-search-newest")))
                .containsExactly("Deal 3", "Deal 2");
    }

    @Test
    void pages() {
        salesmate.seedDeals(5);

        assertThat(titles("deal/v4/search?rows=2&from=4", ALL)).containsExactly("Deal 5");
        assertThat(titles("deal/v4/search?rows=2&from=6", ALL)).isEmpty();
        JsonNode data = http.post("deal/v4/search?rows=2&from=2", ALL).json().get("Data");
        assertThat(data.get("totalRows").asInt()).isEqualTo(5);
        assertThat(data.get("totalPages").asInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"rows=1000,250", "rows=0,1", "rows=,25", "from=-1,25", "rows=250&from=250,10"})
    void boundsThePage(String query, int expected) {
        salesmate.seedDeals(260);

        assertThat(titles("deal/v4/search?" + query, ALL)).hasSize(expected);
    }

    @Test
    void givesTotalsUnlessToldNotTo() {
        assertSuccess(http.post("deal/v4/search", "{'getRecordsCount':false}"), "{'data':[],'selectedView':25}");
        assertSuccess(http.post("deal/v4/search", "{}"), "{'data':[],'selectedView':25,'totalRows':0,'totalPages':0}");
    }

    @Test
    void showsWholeRecordsWithoutColumns() {
        salesmate.seedDeals(1);

        JsonNode row = http.post("deal/v4/search", "{}").json().at("/Data/data/0");

        assertThat(row).isEqualTo(http.get("deal/v4/1").json().get("Data"));
    }

    @Test
    void showsUnsetColumnsAsNull() {
        salesmate.seedDeals(1);

        JsonNode row = http.post("deal/v4/search", "{'displayingFields':['deal.lostReason','deal.title.x']}")
                .json()
                .at("/Data/data/0");

        assertThat(row).isEqualTo(json("{'id':1,'lostReason':null,'title':'Deal 1','owner':{'id':1}}"));
    }

    @Test
    void showsWhatACustomViewSelects() {
        salesmate.seedDeals(4);
        salesmate.view(7, deal -> deal.path("dealValue").asInt() > 200);

        JsonNode data =
                http.post("deal/v4/search?selectedCustomViewId=7", ALL).json().get("Data");

        assertThat(data.get("totalRows").asInt()).isEqualTo(2);
        assertThat(data.get("selectedView").asInt()).isEqualTo(7);
        assertInvalid(http.post("deal/v4/search?selectedCustomViewId=8", ALL), "No such view exists");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EQUALS           | title           | "deal 2"                 | 2
            EQUALS           | dealValue       | 200.0                    | 2
            EQUALS           | dealValue       | "200"                    | 2
            EQUALS           | owner           | 1                        | 1,2,3
            EQUALS           | owner.name      | "Sam Owner"              | 1,2,3
            NOT_EQUALS       | title           | "Deal 2"                 | 1,3
            EMPTY            | description     | ""                       | 1,3
            EMPTY            | primaryCompany  | ""                       | 1,2,3
            EMPTY            | lostReason      | ""                       | 1,2,3
            NOT_EMPTY        | description     | ""                       | 2
            NOT_EMPTY        | primaryContact  | ""                       | 1,2,3
            CONTAINS         | title           | "EAL 3"                  | 3
            Contains         | title           | "deal"                   | 1,2,3
            DOES_NOT_CONTAINS | title          | "3"                      | 1,2
            STARTS_WITH      | description     | "second"                 | 2
            ENDS_WITH        | title           | " 1"                     | 1
            IS_AFTER         | createdAt       | "Mar 04, 2026 05:05 AM"  | 2,3
            IS_AFTER         | createdAt       | "mar 04, 2026 05:06 am"  | 3
            IS_AFTER         | createdAt       | "Mar 04, 2026 05:04 PM"  |
            IS_AFTER         | lostReason      | "Jan 01, 1970 05:30 AM"  |
            """)
    void filters(String condition, String field, String data, String expected) {
        salesmate.seedDeals(3);
        http.put("deal/v4/2", "{'description':'Second of all'}");

        List<String> ids = ids(
                "deal/v4/search",
                "{'filterQuery':{'group':{'rules':[" + rule(condition, field, data.replace('"', '\'')) + "]}}}");

        assertThat(String.join(",", ids)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'filterQuery':{'group':{'operator':'AND','rules':[]}},'sort':{'fieldName':'deal.id','order':'desc'},'moduleId':0} | 3,2,1
            {'filterQuery':{'group':{'rules':[{'moduleName':'Deal','field':{'fieldName':'deal.isDeleted'},'data':'false'}]}},'sort':[]} | 1,2,3
            """)
    void takesSearchesAsOtherClientsSendThem(String body, String expected) {
        salesmate.seedDeals(3);

        assertThat(String.join(",", ids("deal/v4/search", body))).isEqualTo(expected);
    }

    @Test
    void doesNotLookAtTheModuleOfOlderRules() {
        salesmate.seedDeals(2);

        assertThat(ids(
                        "v2/deals/search?rows=25&pageNo=1",
                        "{'fields':['title'],'query':{'group':{'rules':[{'moduleName':'Task','condition':'EQUALS',"
                                + "'field':{'fieldName':'title'},'data':'Deal 2'}]}}}"))
                .containsExactly("2");
    }

    @Test
    void nestsGroups() {
        salesmate.seedDeals(4);
        String either = "{'group':{'operator':'OR','rules':[" + rule("EQUALS", "title", "'Deal 1'") + ","
                + rule("EQUALS", "title", "'Deal 4'") + "]}}";

        String both = "{'filterQuery':{'group':{'operator':'AND','rules':[" + either + ","
                + rule("NOT_EQUALS", "dealValue", "100") + "]}}}";

        assertThat(ids("deal/v4/search", both)).containsExactly("4");
        assertThat(ids("deal/v4/search", "{'filterQuery':" + either + "}")).containsExactly("1", "4");
    }

    @Test
    void readsFilterDatesInTheZoneOfTheAccount() {
        try (SalesmateSimulator kolkata = SalesmateSimulator.builder()
                .clock(InstantSource.fixed(NOW))
                .zone(ZoneId.of("Asia/Kolkata"))
                .start()) {
            kolkata.seedDeals(1);
            http.close();
            http = new Http(kolkata.baseUrl(), credentials());

            assertThat(ids("deal/v4/search", after("Mar 04, 2026 10:36 AM"))).containsExactly("1");
            assertThat(ids("deal/v4/search", after("Mar 04, 2026 10:37 AM"))).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'fieldName':'deal.dealValue','order':'desc'}            | 3,2,1
            {'fieldName':'deal.dealValue','order':'asc'}             | 1,2,3
            {'fieldName':'deal.title','order':'desc'}                | 3,2,1
            {'fieldName':'deal.owner.name','order':'desc'}           | 1,2,3
            {'fieldName':'deal.description','order':'desc'}          | 2,1,3
            {'fieldName':'deal.lostReason','order':'asc'}            | 1,2,3
            {'fieldName':'','order':''}                              | 1,2,3
            {'fieldName':'deal.id','orderType':'desc'}               | 1,2,3
            []                                                       | 1,2,3
            """)
    void sorts(String sort, String expected) {
        salesmate.seedDeals(3);
        http.put("deal/v4/2", "{'description':'x'}");

        assertThat(String.join(",", ids("deal/v4/search", "{'sort':" + sort + "}")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'displayingFields':['title']}                                     | Invalid field: title
            {'sort':{'fieldName':'title'}}                                     | Invalid field: title
            {'moduleId':1}                                                     | Invalid module id
            {'filterQuery':{'group':{'operator':'XOR'}}}                       | Invalid operator
            {'filterQuery':{'group':{'rules':[{'moduleName':'Task'}]}}}        | Invalid module name
            {'filterQuery':{'group':{'rules':[{'moduleName':'Deal','condition':'LIKE'}]}}} | Invalid condition: LIKE
            """)
    void refusesABadBody(String body, String message) {
        assertInvalid(http.post("deal/v4/search", body), message);
    }

    @Test
    void refusesABadDateAndABadNumber() {
        assertInvalid(http.post("deal/v4/search", after("2026-03-04")), "Invalid date: 2026-03-04");
        assertInvalid(http.post("deal/v4/search?rows=x", "{}"), "Invalid value for rows");
    }

    @Test
    void hidesSoftlyDeletedRecords() {
        salesmate.seedActivities(2);
        http.delete("activity/v4/1");

        assertThat(ids("activity/v4/search", "{}")).containsExactly("2");
    }

    private static String rule(String condition, String field, String data) {
        return "{'condition':'" + condition + "','moduleName':'Deal','field':{'fieldName':'deal." + field + "'},'data':"
                + data + "}";
    }

    private static String after(String date) {
        return "{'filterQuery':{'group':{'rules':[" + rule("IS_AFTER", "createdAt", "'" + date + "'") + "]}}}";
    }

    private List<String> ids(String path, String body) {
        return column(path, body, "id");
    }

    private List<String> titles(String path, String body) {
        return column(path, body, "title");
    }

    private List<String> column(String path, String body, String name) {
        JsonNode rows = http.post(path, body).json().at("/Data/data");
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.path(name).asText())
                .toList();
    }
}
