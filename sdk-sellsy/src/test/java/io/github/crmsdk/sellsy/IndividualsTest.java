package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.crmsdk.sellsy.individual.CreateIndividual;
import io.github.crmsdk.sellsy.individual.Individual;
import io.github.crmsdk.sellsy.individual.IndividualQuery;
import io.github.crmsdk.sellsy.individual.UpdateIndividual;
import io.github.crmsdk.sellsy.model.Civility;
import io.github.crmsdk.sellsy.model.FavouriteFilter;
import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.model.MailingSync;
import io.github.crmsdk.sellsy.model.MarketingChannel;
import io.github.crmsdk.sellsy.model.Period;
import io.github.crmsdk.sellsy.model.RelationType;
import io.github.crmsdk.sellsy.model.Social;
import io.github.crmsdk.sellsy.model.View;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IndividualsTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    @Test
    void createsAnIndividualWithAllItsMembers() {
        SellsyClient client = vendor.client();
        vendor.answersFixture(201, "individual");
        Individual created = client.individuals()
                .create(CreateIndividual.builder()
                        .type(RelationType.CLIENT)
                        .lastName("Martin")
                        .firstName("Jean")
                        .civility(Civility.MR)
                        .email("jean@example.com")
                        .website("http://personal.example")
                        .phoneNumber("+33100000000")
                        .mobileNumber("+33600000000")
                        .faxNumber("+33100000001")
                        .reference("IND-1654")
                        .note("Met at the fair")
                        .auxiliaryCode("0EX11C")
                        .social(Social.builder().viadeo("https://v.example").build())
                        .rateCategoryId(9956L)
                        .accountingCodeId(12345L)
                        .accountingPurchaseCodeId(98556L)
                        .ownerId(112L)
                        .isArchived(true)
                        .addMarketingCampaignsSubscriptions(MarketingChannel.EMAIL, MarketingChannel.PHONE)
                        .sync(MailingSync.builder()
                                .mailchimp(true)
                                .mailjet(false)
                                .simplemail(true)
                                .build())
                        .created(Instant.parse("2026-01-02T03:04:05Z"))
                        .build())
                .execute();
        vendor.expect(
                "POST",
                "/v2/individuals",
                "{'type':'client','last_name':'Martin','first_name':'Jean','civility':'mr',"
                        + "'email':'jean@example.com','website':'http://personal.example',"
                        + "'phone_number':'+33100000000','mobile_number':'+33600000000','fax_number':'+33100000001',"
                        + "'reference':'IND-1654','note':'Met at the fair','auxiliary_code':'0EX11C',"
                        + "'social':{'viadeo':'https://v.example'},'rate_category_id':9956,"
                        + "'accounting_code_id':12345,'accounting_purchase_code_id':98556,'owner_id':112,"
                        + "'is_archived':true,'marketing_campaigns_subscriptions':['email','phone'],"
                        + "'sync':{'mailchimp':true,'mailjet':false,'simplemail':true},"
                        + "'created':'2026-01-02T03:04:05+00:00'}");
        assertThat(created.id()).isEqualTo(6657);
        assertThat(created.type()).isEqualTo(RelationType.CLIENT);
        assertThat(created.civility()).isEqualTo(Civility.MR);
        assertThat(created.reference()).isEqualTo("IND-1654");
        assertThat(created.rateCategoryId()).isEqualTo(9956);
        assertThat(created.mainContactId()).isEqualTo(6651);
        assertThat(created.owner().id()).isEqualTo(112);
        assertThat(created.updatedAt()).isEqualTo("2020-05-30T09:22:03Z");
        assertThat(created.sync().simplemail()).isTrue();
        assertThat(created.marketingCampaignsSubscriptions())
                .containsExactlyInAnyOrder(MarketingChannel.SMS, MarketingChannel.CUSTOM);
        assertThat(created.additionalProperties()).isEmpty();
    }

    @Test
    void updatesVerifiesAndDeletes() {
        SellsyClient client = vendor.client();
        vendor.answers(200, "{'id':7,'note':'vip'}");
        vendor.answers(204);
        vendor.answers(204);
        vendor.answers(204);
        vendor.answers(200, "{'id':7}");
        UpdateIndividual changes =
                UpdateIndividual.builder().note("vip").clear("first_name").build();
        assertThat(client.individuals().update(7, changes).execute().note()).isEqualTo("vip");
        client.individuals().verify(7, changes).execute();
        client.individuals()
                .verify(CreateIndividual.builder()
                        .type(RelationType.PROSPECT)
                        .lastName("Martin")
                        .build())
                .execute();
        client.individuals().delete(7).execute();
        client.individuals()
                .get(7, View.builder().addEmbed("smart_tags").build())
                .execute();
        vendor.expect("PUT", "/v2/individuals/7", "{'note':'vip','first_name':null}");
        vendor.expect("PUT", "/v2/individuals/7?verify=true", "{'note':'vip','first_name':null}");
        vendor.expect("POST", "/v2/individuals?verify=true", "{'type':'prospect','last_name':'Martin'}");
        vendor.expect("DELETE", "/v2/individuals/7");
        vendor.expect("GET", "/v2/individuals/7?embed%5B%5D=smart_tags");
    }

    @Test
    void searchesByEveryFilter() {
        SellsyClient client = vendor.client();
        vendor.answers(200, "{'data':[{'id':1}],'pagination':{'limit':100,'count':1,'total':1,'offset':'WzFd'}}");
        assertThat(client.individuals()
                        .search(IndividualQuery.builder()
                                .created(Period.since(Instant.parse("2026-01-01T00:00:00Z")))
                                .updatedAt(new Period(null, Instant.parse("2026-01-02T03:04:05Z")))
                                .name("Martin")
                                .email("jean@example.com")
                                .addType(RelationType.SUPPLIER)
                                .isArchived(true)
                                .addId(1)
                                .favouriteFilter(10L)
                                .orderBy("created_at")
                                .build()))
                .extracting(Individual::id)
                .containsExactly(1L);
        vendor.expect(
                "POST",
                "/v2/individuals/search?order=created_at&limit=100",
                "{'filters':{'created':{'start':'2026-01-01T00:00:00+00:00'},"
                        + "'updated_at':{'end':'2026-01-02T03:04:05+00:00'},'name':'Martin',"
                        + "'email':'jean@example.com','type':['supplier'],'is_archived':true,'id':[1],"
                        + "'favourite_filter':10}}");
    }

    @Test
    void listsAndKnowsTheFavouriteFilters() {
        SellsyClient client = vendor.client();
        vendor.answers(200, "{'data':[{'id':1}],'pagination':{'limit':100,'count':1,'total':1,'offset':'WzFd'}}");
        vendor.answers(200, "{'data':[{'id':3,'type':'Mine'}]}");
        assertThat(client.individuals().list(ListQuery.all()))
                .extracting(Individual::id)
                .containsExactly(1L);
        assertThat(client.individuals().favouriteFilters(ListQuery.all()))
                .extracting(FavouriteFilter::type)
                .containsExactly("Mine");
        vendor.expect("GET", "/v2/individuals?limit=100");
        vendor.expect("GET", "/v2/individuals/favourite-filters?limit=100");
    }

    @Test
    void refusesWhatTheVendorWould() {
        UpdateIndividual.Builder name = UpdateIndividual.builder().lastName("x".repeat(201));
        assertThatIllegalArgumentException()
                .isThrownBy(name::build)
                .withMessage("UpdateIndividual.lastName has 201 characters: at most 200 are allowed");
        CreateIndividual.Builder blank =
                CreateIndividual.builder().type(RelationType.CLIENT).lastName("");
        assertThatIllegalArgumentException()
                .isThrownBy(blank::build)
                .withMessage("CreateIndividual.lastName is blank: it needs a value");
    }
}
