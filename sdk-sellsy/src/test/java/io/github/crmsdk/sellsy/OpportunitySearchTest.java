package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.core.acme.Mode;
import io.github.crmsdk.core.error.NotFoundException;
import io.github.crmsdk.sellsy.model.Direction;
import io.github.crmsdk.sellsy.model.FavouriteFilter;
import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.model.Period;
import io.github.crmsdk.sellsy.model.Range;
import io.github.crmsdk.sellsy.model.RelatedRef;
import io.github.crmsdk.sellsy.opportunity.Aggregations;
import io.github.crmsdk.sellsy.opportunity.Opportunities;
import io.github.crmsdk.sellsy.opportunity.Opportunity;
import io.github.crmsdk.sellsy.opportunity.OpportunityQuery;
import io.github.crmsdk.sellsy.opportunity.OpportunityStatus;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpportunitySearchTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    private Opportunities opportunities() {
        return vendor.client().opportunities();
    }

    @Test
    void searchesWithEveryFilter() {
        Opportunities opportunities = opportunities();
        vendor.answers(200, "{'data':[],'pagination':{'limit':100,'count':0,'total':0,'offset':'WzFd'}}");
        Instant from = Instant.parse("2026-01-01T00:00:00Z");
        Instant to = Instant.parse("2026-02-01T00:00:00Z");

        assertThat(opportunities
                        .search(OpportunityQuery.builder()
                                .created(Period.between(from, to))
                                .updatedStatus(Period.since(from))
                                .dueDate(new Period(null, to))
                                .name("Website")
                                .addPipeline(12, 22)
                                .addStep(2)
                                .amount(Range.between(new BigDecimal("10.5"), new BigDecimal("150")))
                                .addRelatedObjects(RelatedRef.individual(742))
                                .addAssignedStaffs(51)
                                .addStatuses(OpportunityStatus.OPEN, OpportunityStatus.LATE)
                                .favouriteFilter(10L)
                                .orderBy("step_rank")
                                .direction(Direction.ASCENDING)
                                .addFields("id")
                                .build())
                        .toList())
                .isEmpty();

        vendor.expect(
                "POST",
                "/v2/opportunities/search?field%5B%5D=id&order=step_rank&direction=asc&limit=100",
                "{'filters':{'created':{'start':'2026-01-01T00:00:00+00:00','end':'2026-02-01T00:00:00+00:00'},"
                        + "'updated_status':{'start':'2026-01-01T00:00:00+00:00'},"
                        + "'due_date':{'end':'2026-02-01T00:00:00+00:00'},'name':'Website','pipeline':[12,22],"
                        + "'step':[2],'amount':{'min':10.5,'max':150},"
                        + "'related_objects':[{'type':'individual','id':742}],'assigned_staffs':[51],"
                        + "'statuses':['open','late'],'favourite_filter':10}}");
    }

    @Test
    void listsToTheShortPage() {
        Opportunities opportunities = opportunities();
        vendor.answers(200, "{'data':[{'id':1}],'pagination':{'limit':1,'count':1,'total':1,'offset':'WzFd'}}");
        vendor.answers(200, "{'data':[],'pagination':{'limit':1,'count':0,'total':1,'offset':'WzFd'}}");

        assertThat(opportunities.list(ListQuery.builder().pageSize(1).build()).toList())
                .extracting(Opportunity::id)
                .containsExactly(1L);

        vendor.expect("GET", "/v2/opportunities?limit=1");
        vendor.expect("GET", "/v2/opportunities?limit=1&offset=WzFd");
    }

    @Test
    void listsFavouriteFilters() {
        Opportunities opportunities = opportunities();
        vendor.answers(200, "{'data':[{'id':10,'type':'Created this year'}]}");

        assertThat(opportunities.favouriteFilters(ListQuery.all()).toList())
                .containsExactly(FavouriteFilter.builder()
                        .id(10)
                        .type("Created this year")
                        .build());

        vendor.expect("GET", "/v2/opportunities/favourite-filters?limit=100");
    }

    @Test
    void sumsUp() {
        Opportunities opportunities = opportunities();
        vendor.answersFixture(200, "opportunity-aggregations");
        vendor.answers(200, "{'data':[]}");

        Aggregations sums = opportunities
                .aggregations(OpportunityQuery.builder().addPipeline(7923).build())
                .execute();

        assertThat(sums.amountSum().number()).isEqualTo(123);
        assertThat(sums.amountSum().amount().value()).isEqualByComparingTo("14400");
        assertThat(sums.amountSumByStatus().get("open").amount().currency()).isEqualTo("EUR");
        assertThat(sums.amountSumByStatusDueAtSeven()).isNull();
        assertThat(sums.numberByPipelineAndStep().get(7923L)).containsEntry(24L, 25L);
        assertThat(opportunities.aggregations(OpportunityQuery.all()).execute().amountSum())
                .isNull();
        vendor.expect(
                "POST", "/v2/opportunities/search?limit=1&embed%5B%5D=aggregations", "{'filters':{'pipeline':[7923]}}");
    }

    @ParameterizedTest
    @EnumSource
    void tellsOfAnOpportunityThatIsNotThere(Mode mode) {
        Opportunities opportunities = opportunities();
        vendor.answers(
                404,
                "{'error':{'code':404,'message':'Not Found','context':'opportunity_not_found','details':{'id':'5'}}}");

        assertThatThrownBy(() -> mode.execute(opportunities.get(5)))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("Sellsy opportunities.get (GET /v2/opportunities/5): HTTP 404")
                .hasMessageContaining("Not Found (opportunity_not_found)");
    }
}
