package io.github.crmsdk.salesmate.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.salesmate.Fixtures;
import io.github.crmsdk.salesmate.Simulated;
import io.github.crmsdk.salesmate.activity.ActivityQuery;
import io.github.crmsdk.salesmate.deal.Deal;
import io.github.crmsdk.salesmate.deal.DealQuery;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FilterTest {
    @RegisterExtension
    final Simulated salesmate = new Simulated();

    @BeforeEach
    void seed() {
        salesmate.account().seedDeals(10);
    }

    private Long[] ids(Filter filter) {
        DealQuery query = DealQuery.builder().filter(filter).build();
        return salesmate.client().deals().list(query).stream().map(Deal::id).toArray(Long[]::new);
    }

    private JsonNode sent() {
        return salesmate.account().lastRequest().json().path("filterQuery");
    }

    @Test
    void aRuleAloneIsAGroupOfOne() {
        assertThat(ids(Filter.rule("title", Condition.EQUALS, "Deal 3"))).containsExactly(3L);
        assertThat(sent())
                .isEqualTo(Fixtures.json("{'group':{'operator':'AND','rules':[{'condition':'EQUALS',"
                        + "'moduleName':'Deal','field':{'fieldName':'deal.title'},'data':'Deal 3'}]}}"));
    }

    @Test
    void groupsStandInGroups() {
        Filter filter = Filter.or(
                Filter.rule("deal.title", Condition.ENDS_WITH, "1"),
                Filter.and(
                        Filter.rule("dealValue", Condition.of("EQUALS"), 400),
                        Filter.rule("lostReason", Condition.EMPTY)));
        assertThat(ids(filter)).containsExactly(1L, 4L);
        assertThat(sent())
                .isEqualTo(Fixtures.json("{'group':{'operator':'OR','rules':["
                        + "{'condition':'ENDS_WITH','moduleName':'Deal','field':{'fieldName':'deal.title'},'data':'1'},"
                        + "{'group':{'operator':'AND','rules':["
                        + "{'condition':'EQUALS','moduleName':'Deal','field':{'fieldName':'deal.dealValue'},'data':400},"
                        + "{'condition':'EMPTY','moduleName':'Deal','field':{'fieldName':'deal.lostReason'}}]}}]}}"));
    }

    @Test
    void aTimeIsWrittenAsTheVendorReadsIt() {
        assertThat(ids(Filter.after("createdAt", LocalDateTime.of(2026, 3, 1, 11, 57))))
                .containsExactly(8L, 9L, 10L);
        assertThat(sent())
                .isEqualTo(Fixtures.json("{'group':{'operator':'AND','rules':[{'condition':'IS_AFTER',"
                        + "'moduleName':'Deal','field':{'fieldName':'deal.createdAt','type':'DateTime'},"
                        + "'data':'Mar 01, 2026 11:57 AM','eventType':'DateTime'}]}}"));
        assertThat(Filter.after("createdAt", LocalDateTime.of(2026, 1, 2, 0, 5)))
                .isEqualTo(new Filter.Rule("createdAt", Condition.IS_AFTER, "Jan 02, 2026 12:05 AM"));
    }

    @Test
    void activitiesAreTasksInRules() {
        salesmate.account().seedActivities(2);
        ActivityQuery query = ActivityQuery.builder()
                .filter(Filter.rule("isCompleted", Condition.EQUALS, false))
                .build();
        assertThat(salesmate.client().activities().list(query).toList()).hasSize(2);
        assertThat(sent().at("/group/rules/0"))
                .isEqualTo(Fixtures.json("{'condition':'EQUALS','moduleName':'Task',"
                        + "'field':{'fieldName':'activity.isCompleted'},'data':false}"));
    }

    @Test
    void aGroupIsNotEmpty() {
        assertThatIllegalArgumentException()
                .isThrownBy(Filter::or)
                .withMessage("A filter group is empty: give it at least one rule");
    }
}
