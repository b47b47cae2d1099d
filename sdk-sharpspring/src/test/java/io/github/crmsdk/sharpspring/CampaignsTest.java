package io.github.crmsdk.sharpspring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.sharpspring.campaign.Campaign;
import io.github.crmsdk.sharpspring.campaign.CampaignQuery;
import io.github.crmsdk.sharpspring.campaign.CreateCampaign;
import io.github.crmsdk.sharpspring.campaign.UpdateCampaign;
import io.github.crmsdk.sharpspring.rpc.DateRange;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CampaignsTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    @Test
    void createsACampaign() {
        vendor.answersFixture("creates");
        CreateCampaign campaign = CreateCampaign.builder()
                .campaignName("Expo")
                .isActive(true)
                .campaignType("Social")
                .campaignAlias("Autumn")
                .campaignOrigin("Salesforce")
                .qty(1L)
                .price(new BigDecimal("5E+2"))
                .goal(new BigDecimal("3000"))
                .otherCosts(new BigDecimal("50.25"))
                .startDate(LocalDate.of(2016, 10, 23))
                .endDate(LocalDate.of(2016, 10, 29))
                .build();
        assertThat(vendor.client().campaigns().create(campaign).execute().id()).isEqualTo(3611439249L);
        vendor.expect(
                "createCampaigns",
                "{'objects':[{'campaignName':'Expo','isActive':1,'campaignType':'Social','campaignAlias':'Autumn',"
                        + "'campaignOrigin':'Salesforce','qty':1,'price':500,'goal':3000,'otherCosts':50.25,"
                        + "'startDate':'2016-10-23 00:00:00','endDate':'2016-10-29 00:00:00'}]}");
    }

    @Test
    void getsACampaign() {
        vendor.answersFixture("campaign");
        Campaign campaign = vendor.client().campaigns().get(389291337L).execute();
        vendor.expect("getCampaign", "{'id':389291337}");
        assertThat(campaign.campaignName()).isEqualTo("Expo Two");
        assertThat(campaign.price()).isEqualTo(new BigDecimal("1000.00"));
        assertThat(campaign.qty()).isEqualTo(2);
        assertThat(campaign.isActive()).isFalse();
        assertThat(campaign.startDate()).isEqualTo(LocalDate.of(2016, 9, 23));
        assertThat(campaign.endDate()).isEqualTo(LocalDate.of(2016, 10, 21));
    }

    @Test
    void updatesACampaign() {
        vendor.answersFixture("updates");
        UpdateCampaign changes = UpdateCampaign.builder()
                .isActive(false)
                .clear("endDate")
                .clear("campaignAlias")
                .build();
        vendor.client().campaigns().update(7, changes).execute();
        vendor.expect("updateCampaigns", "{'objects':[{'id':7,'isActive':0,'endDate':null,'campaignAlias':''}]}");
    }

    @Test
    void deletesACampaign() {
        vendor.answers("{'result':{'deletes':[{'success':true,'error':null}]},'error':[]}");
        vendor.client().campaigns().delete(7).execute();
        vendor.expect("deleteCampaigns", "{'objects':[{'id':7}]}");
    }

    @Test
    void listsTheCampaignsOfAnOwner() {
        vendor.answersFixture("campaigns");
        assertThat(vendor.client()
                        .campaigns()
                        .list(CampaignQuery.builder().ownerID(313361052L).build()))
                .extracting(Campaign::startDate)
                .containsExactly(null, null, null, LocalDate.of(2016, 10, 23));
        vendor.expect("getCampaigns", "{'where':{'ownerID':313361052},'limit':500,'offset':0}");
    }

    @Test
    void listsCampaignsOfADateRange() {
        vendor.answersFixture("campaigns");
        assertThat(vendor.client().campaigns().list(DateRange.created(Instant.EPOCH, Instant.EPOCH.plusSeconds(1))))
                .hasSize(4);
        vendor.expect(
                "getCampaignsDateRange",
                "{'startDate':'1970-01-01 00:00:00','endDate':'1970-01-01 00:00:01','timestamp':'create'}");
    }

    @Test
    void refusesWhatTheVendorWould() {
        assertThatThrownBy(() -> CreateCampaign.builder().build()).hasMessageContaining("campaignName");
        assertThatThrownBy(() ->
                        UpdateCampaign.builder().price(new BigDecimal("1.001")).build())
                .hasMessage(
                        "UpdateCampaign.price is 1.001: at most 18 digits before and 2 after the point are allowed");
    }
}
