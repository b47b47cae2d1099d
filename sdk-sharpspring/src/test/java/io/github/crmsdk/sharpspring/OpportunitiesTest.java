package io.github.crmsdk.sharpspring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.sharpspring.opportunity.CreateOpportunity;
import io.github.crmsdk.sharpspring.opportunity.Opportunity;
import io.github.crmsdk.sharpspring.opportunity.OpportunityQuery;
import io.github.crmsdk.sharpspring.opportunity.UpdateOpportunity;
import io.github.crmsdk.sharpspring.rpc.DateRange;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OpportunitiesTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    private static CreateOpportunity.Builder needed() {
        return CreateOpportunity.builder()
                .opportunityName("Renewal")
                .ownerID(313370204)
                .dealStageID(318774274)
                .closeDate(LocalDate.of(2016, 11, 26));
    }

    @Test
    void createsAnOpportunity() {
        vendor.answersFixture("creates");
        CreateOpportunity opportunity = needed().isClosed(false)
                .isWon(false)
                .isActive(true)
                .accountID(2037788674L)
                .campaignID(357630978L)
                .probability(new BigDecimal("20"))
                .amount(new BigDecimal("10000.50"))
                .originatingLeadID(88703007746L)
                .primaryLeadID(88703007747L)
                .build();
        assertThat(vendor.client().opportunities().create(opportunity).execute().id())
                .isEqualTo(3611439249L);
        vendor.expect(
                "createOpportunities",
                "{'objects':[{'opportunityName':'Renewal','ownerID':313370204,'dealStageID':318774274,"
                        + "'closeDate':'2016-11-26','isClosed':0,'isWon':0,'isActive':1,'accountID':2037788674,"
                        + "'campaignID':357630978,'probability':20,'amount':10000.50,"
                        + "'originatingLeadID':88703007746,'primaryLeadID':88703007747}]}");
    }

    @Test
    void getsAnOpportunity() {
        vendor.answersFixture("opportunities");
        Opportunity opportunity =
                vendor.client().opportunities().get(938723721L).execute();
        vendor.expect("getOpportunity", "{'id':938723721}");
        assertThat(opportunity.opportunityName()).isEqualTo("Acme renewal");
        assertThat(opportunity.probability()).isEqualTo(new BigDecimal("10"));
        assertThat(opportunity.amount()).isEqualTo(new BigDecimal("1000"));
        assertThat(opportunity.closeDate()).isEqualTo(LocalDate.of(2016, 11, 26));
        assertThat(opportunity.isActive()).isTrue();
        assertThat(opportunity.primaryLeadID()).isNull();
    }

    @Test
    void updatesAnOpportunity() {
        vendor.answersFixture("updates");
        UpdateOpportunity changes = UpdateOpportunity.builder()
                .isWon(true)
                .closeDate(LocalDate.of(2016, 12, 1))
                .clear("primaryLeadID")
                .build();
        vendor.client().opportunities().update(7, changes).execute();
        vendor.expect(
                "updateOpportunities",
                "{'objects':[{'id':7,'isWon':1,'closeDate':'2016-12-01','primaryLeadID':null}]}");
    }

    @Test
    void deletesAnOpportunity() {
        vendor.answers("{'result':{'deletes':[{'success':true,'error':null}]},'error':[]}");
        vendor.client().opportunities().delete(7).execute();
        vendor.expect("deleteOpportunities", "{'objects':[{'id':7}]}");
    }

    @Test
    void listsTheOpportunitiesOfAnOwner() {
        vendor.answersFixture("opportunities");
        assertThat(vendor.client()
                        .opportunities()
                        .list(OpportunityQuery.builder().ownerID(313361052L).build()))
                .extracting(Opportunity::campaignID)
                .containsExactly(382543629L, 382543629L);
        vendor.expect("getOpportunities", "{'where':{'ownerID':313361052},'limit':500,'offset':0}");
    }

    @Test
    void listsByEachCondition() {
        vendor.answers("{'result':[],'error':null}");
        OpportunityQuery query = OpportunityQuery.builder()
                .id(1L)
                .ownerID(2L)
                .dealStageID(3L)
                .accountID(4L)
                .campaignID(5L)
                .build();
        assertThat(vendor.client().opportunities().list(query)).isEmpty();
        vendor.expect(
                "getOpportunities",
                "{'where':{'id':1,'ownerID':2,'dealStageID':3,'accountID':4,'campaignID':5},'limit':500,'offset':0}");
    }

    @Test
    void listsOpportunitiesOfADateRange() {
        vendor.answersFixture("opportunities");
        assertThat(vendor.client().opportunities().list(DateRange.created(Instant.EPOCH, Instant.EPOCH.plusSeconds(1))))
                .hasSize(2);
        vendor.expect(
                "getOpportunitiesDateRange",
                "{'startDate':'1970-01-01 00:00:00','endDate':'1970-01-01 00:00:01','timestamp':'create'}");
    }

    @Test
    void refusesWhatTheVendorWould() {
        assertThatThrownBy(() ->
                        CreateOpportunity.builder().opportunityName("Renewal").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ownerID, dealStageID, closeDate");
        assertThatThrownBy(() -> needed().probability(new BigDecimal("100.5")).build())
                .hasMessage("CreateOpportunity.probability is 100.5: it must be from 0 to 100");
    }
}
