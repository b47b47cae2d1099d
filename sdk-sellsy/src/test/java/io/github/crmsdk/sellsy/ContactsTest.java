package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.crmsdk.sellsy.contact.Contact;
import io.github.crmsdk.sellsy.contact.ContactQuery;
import io.github.crmsdk.sellsy.contact.CreateContact;
import io.github.crmsdk.sellsy.contact.Embedded;
import io.github.crmsdk.sellsy.contact.UpdateContact;
import io.github.crmsdk.sellsy.internal.SellsyJson;
import io.github.crmsdk.sellsy.model.Civility;
import io.github.crmsdk.sellsy.model.DateRange;
import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.model.MailingSync;
import io.github.crmsdk.sellsy.model.MarketingChannel;
import io.github.crmsdk.sellsy.model.Period;
import io.github.crmsdk.sellsy.model.Social;
import io.github.crmsdk.sellsy.smarttag.SmartTag;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ContactsTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    @Test
    void createsAContactWithAllItsMembers() {
        SellsyClient client = vendor.client();
        vendor.answersFixture(201, "contact");
        Contact created = client.contacts()
                .create(CreateContact.builder()
                        .lastName("Doe")
                        .firstName("Ann")
                        .civility(Civility.MRS)
                        .email("ann@example.com")
                        .website("http://ann.example")
                        .phoneNumber("+33100000000")
                        .mobileNumber("+33600000000")
                        .faxNumber("+33100000001")
                        .position("Accountant")
                        .birthDate(LocalDate.of(2000, 5, 29))
                        .avatar("http://ann.example/avatar")
                        .note("Met at the fair")
                        .social(Social.builder().twitter("https://t.example").build())
                        .sync(MailingSync.builder().mailjet(true).build())
                        .isArchived(false)
                        .addMarketingCampaignsSubscriptions(MarketingChannel.PHONE)
                        .ownerId(112L)
                        .created(Instant.parse("2026-01-02T03:04:05Z"))
                        .build())
                .execute();
        vendor.expect(
                "POST",
                "/v2/contacts",
                "{'last_name':'Doe','first_name':'Ann','civility':'mrs','email':'ann@example.com',"
                        + "'website':'http://ann.example','phone_number':'+33100000000',"
                        + "'mobile_number':'+33600000000','fax_number':'+33100000001','position':'Accountant',"
                        + "'birth_date':'2000-05-29','avatar':'http://ann.example/avatar','note':'Met at the fair',"
                        + "'social':{'twitter':'https://t.example'},'sync':{'mailjet':true},'is_archived':false,"
                        + "'marketing_campaigns_subscriptions':['phone'],'owner_id':112,"
                        + "'created':'2026-01-02T03:04:05+00:00'}");
        assertThat(created.birthDate()).isEqualTo("2000-05-29");
    }

    @Test
    void readsAContactWithWhatItEmbeds() {
        SellsyClient client = vendor.client();
        vendor.answersFixture(200, "contact");
        Contact contact = client.contacts().get(53500001).execute();
        vendor.expect("GET", "/v2/contacts/53500001");
        assertThat(contact.civility()).isEqualTo(Civility.MRS);
        assertThat(contact.position()).isEqualTo("Accountant");
        assertThat(contact.updated()).isEqualTo("2024-04-23T11:41:02Z");
        assertThat(contact.social().viadeo()).isEqualTo("https://viadeo.example/ann");
        assertThat(contact.sync().mailchimp()).isTrue();
        assertThat(contact.marketingCampaignsSubscriptions()).isEmpty();
        Embedded embedded = contact.embedded();
        assertThat(embedded.smartTags()).extracting(SmartTag::value).containsExactly("VIP");
        assertThat(embedded.invoicingAddress().geocode().lat()).isEqualTo("46.140862");
        assertThat(embedded.invoicingAddress().geocode().lng()).isEqualTo("-1");
        assertThat(embedded.deliveryAddress()).isNull();
        assertThat(embedded.opportunities()).isZero();
        assertThat(embedded.invoices()).isEqualTo(2);
        assertThat(embedded.estimates()).isNull();
        assertThat(embedded.acl()).containsEntry("can_be_deleted", false).hasSize(3);
        assertThat(contact.additionalProperties()).containsOnlyKeys("rgpd_consent");
    }

    @Test
    void whatAContactHasBeyondTheModelSurvivesARoundTrip() throws Exception {
        SellsyClient client = vendor.client();
        vendor.answers(200, "{'id':1,'rgpd_consent':{'email':true},'social':{'threads':'t'},'_embed':{'cf.1':null}}");
        Contact contact = client.contacts().get(1).execute();
        assertThat(SellsyJson.mapper().writeValueAsString(contact))
                .contains("\"rgpd_consent\":{\"email\":true}", "\"threads\":\"t\"", "\"cf.1\":null");
    }

    @Test
    void updatesVerifiesAndDeletes() {
        SellsyClient client = vendor.client();
        vendor.answers(200, "{'id':9,'mobile_number':'+33600000000'}");
        vendor.answers(204);
        vendor.answers(204);
        vendor.answers(204);
        UpdateContact changes = UpdateContact.builder()
                .mobileNumber("+33600000000")
                .clear("birth_date")
                .build();
        assertThat(client.contacts().update(9, changes).execute().mobileNumber())
                .isEqualTo("+33600000000");
        client.contacts().verify(9, changes).execute();
        client.contacts()
                .verify(CreateContact.builder().lastName("Doe").build())
                .execute();
        client.contacts().delete(9).execute();
        vendor.expect("PUT", "/v2/contacts/9", "{'mobile_number':'+33600000000','birth_date':null}");
        vendor.expect("PUT", "/v2/contacts/9?verify=true", "{'mobile_number':'+33600000000','birth_date':null}");
        vendor.expect("POST", "/v2/contacts?verify=true", "{'last_name':'Doe'}");
        vendor.expect("DELETE", "/v2/contacts/9");
    }

    @Test
    void searchesByEveryFilter() {
        SellsyClient client = vendor.client();
        vendor.answers(200, "{'data':[{'id':1}],'pagination':{'limit':100,'count':1,'total':1,'offset':'WzFd'}}");
        assertThat(client.contacts()
                        .search(ContactQuery.builder()
                                .addCompanies(7)
                                .addIndividuals(8)
                                .created(Period.since(Instant.parse("2026-01-01T00:00:00Z")))
                                .updated(Period.since(Instant.parse("2026-01-02T00:00:00Z")))
                                .lastName("Doe")
                                .birthDate(DateRange.between(LocalDate.of(2000, 1, 1), LocalDate.of(2000, 12, 31)))
                                .email("ann@example.com")
                                .phoneNumber("+33100000000")
                                .mobileNumber("+33600000000")
                                .addId(1, 2)
                                .favouriteFilter(10L)
                                .isLinked(false)
                                .countryCode("FR")
                                .addPostalCode("17001", "17002")
                                .build()))
                .extracting(Contact::id)
                .containsExactly(1L);
        vendor.expect(
                "POST",
                "/v2/contacts/search?limit=100",
                "{'filters':{'companies':[7],'individuals':[8],'created':{'start':'2026-01-01T00:00:00+00:00'},"
                        + "'updated':{'start':'2026-01-02T00:00:00+00:00'},'last_name':'Doe',"
                        + "'birth_date':{'start':'2000-01-01','end':'2000-12-31'},'email':'ann@example.com',"
                        + "'phone_number':'+33100000000','mobile_number':'+33600000000','id':[1,2],"
                        + "'favourite_filter':10,'is_linked':false,'country_code':'FR',"
                        + "'postal_code':['17001','17002']}}");
    }

    @Test
    void listsAndKnowsTheFavouriteFilters() {
        SellsyClient client = vendor.client();
        vendor.answers(200, "{'data':[{'id':1}],'pagination':{'limit':100,'count':1,'total':1,'offset':'WzFd'}}");
        vendor.answers(200, "{'data':[{'id':3,'type':'Mine'}]}");
        assertThat(client.contacts().list(ListQuery.all())).hasSize(1);
        assertThat(client.contacts().favouriteFilters(ListQuery.all())).hasSize(1);
        vendor.expect("GET", "/v2/contacts?limit=100");
        vendor.expect("GET", "/v2/contacts/favourite-filters?limit=100");
    }

    @Test
    void refusesWhatTheVendorWould() {
        UpdateContact.Builder name = UpdateContact.builder().firstName("x".repeat(201));
        assertThatIllegalArgumentException()
                .isThrownBy(name::build)
                .withMessage("UpdateContact.firstName has 201 characters: at most 200 are allowed");
    }
}
