package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;

import io.github.crmsdk.sellsy.company.Company;
import io.github.crmsdk.sellsy.company.CompanyQuery;
import io.github.crmsdk.sellsy.company.CreateCompany;
import io.github.crmsdk.sellsy.company.LegalFrance;
import io.github.crmsdk.sellsy.company.UpdateCompany;
import io.github.crmsdk.sellsy.model.Conversion;
import io.github.crmsdk.sellsy.model.Direction;
import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.model.MarketingChannel;
import io.github.crmsdk.sellsy.model.Period;
import io.github.crmsdk.sellsy.model.Range;
import io.github.crmsdk.sellsy.model.RelationType;
import io.github.crmsdk.sellsy.model.Social;
import io.github.crmsdk.sellsy.model.View;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CompaniesTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    @Test
    void createsACompanyWithAllItsMembers() {
        SellsyClient client = vendor.client();
        vendor.answers(201, "{'id':1021,'type':'prospect','name':'Acme','is_archived':false,'rgpd_consent':true}");
        Company created = client.companies()
                .create(CreateCompany.builder()
                        .type(RelationType.PROSPECT)
                        .name("Acme")
                        .email("office@example.com")
                        .website("http://acme.example")
                        .phoneNumber("+33100000000")
                        .mobileNumber("+33600000000")
                        .faxNumber("+33100000001")
                        .legalFrance(LegalFrance.builder()
                                .siret("12345678901234")
                                .siren("123456789")
                                .vat("FR12345678901")
                                .apeNafCode("6201Z")
                                .companyType("SARL")
                                .rcsImmatriculation("RCS 123")
                                .build())
                        .capital("4000")
                        .reference("CLI-1654")
                        .note("Met at the fair")
                        .auxiliaryCode("0EX11C")
                        .social(Social.builder()
                                .twitter("https://t.example")
                                .facebook("https://f.example")
                                .linkedin("https://l.example")
                                .viadeo("https://v.example")
                                .instagram("https://i.example")
                                .build())
                        .mainActivityDescription("Publishing")
                        .einvoicingElectronicAddress("987463775")
                        .rateCategoryId(9956L)
                        .accountingCodeId(12345L)
                        .accountingPurchaseCodeId(98556L)
                        .ownerId(112L)
                        .isArchived(false)
                        .businessSegment(3L)
                        .numberOfEmployees(1L)
                        .addMarketingCampaignsSubscriptions(MarketingChannel.SMS, MarketingChannel.POSTAL_MAIL)
                        .created(Instant.parse("2026-01-02T03:04:05.678Z"))
                        .set("brand_new", 7)
                        .build())
                .execute();
        assertThat(created.id()).isEqualTo(1021);
        assertThat(created.isArchived()).isFalse();
        assertThat(created.additionalProperties()).containsOnlyKeys("rgpd_consent");
        vendor.expect(
                "POST",
                "/v2/companies",
                "{'type':'prospect','name':'Acme','email':'office@example.com','website':'http://acme.example',"
                        + "'phone_number':'+33100000000','mobile_number':'+33600000000','fax_number':'+33100000001',"
                        + "'legal_france':{'siret':'12345678901234','siren':'123456789','vat':'FR12345678901',"
                        + "'ape_naf_code':'6201Z','company_type':'SARL','rcs_immatriculation':'RCS 123'},"
                        + "'capital':'4000','reference':'CLI-1654','note':'Met at the fair','auxiliary_code':'0EX11C',"
                        + "'social':{'twitter':'https://t.example','facebook':'https://f.example',"
                        + "'linkedin':'https://l.example','viadeo':'https://v.example',"
                        + "'instagram':'https://i.example'},'main_activity_description':'Publishing',"
                        + "'einvoicing_electronic_address':'987463775','rate_category_id':9956,"
                        + "'accounting_code_id':12345,'accounting_purchase_code_id':98556,'owner_id':112,"
                        + "'is_archived':false,'business_segment':3,'number_of_employees':1,"
                        + "'marketing_campaigns_subscriptions':['sms','postal_mail'],"
                        + "'created':'2026-01-02T03:04:05+00:00','brand_new':7}");
    }

    @Test
    void readsTheCompaniesOfAContact() {
        SellsyClient client = vendor.client();
        vendor.answersFixture(200, "companies-of-contact");
        List<Company> companies = client.companies().ofContact(9).toList();
        vendor.expect("GET", "/v2/contacts/9/companies");
        assertThat(companies).singleElement().satisfies(company -> {
            assertThat(company.id()).isEqualTo(55500001);
            assertThat(company.type()).isEqualTo(RelationType.CLIENT);
            assertThat(company.website()).isEqualTo("www.acme.example");
            assertThat(company.capital()).isEqualTo("1000");
            assertThat(company.note()).isEmpty();
            assertThat(company.mainContactId()).isNull();
            assertThat(company.invoicingContactId()).isEqualTo(55100001);
            assertThat(company.dunningContactId()).isEqualTo(55100002);
            assertThat(company.invoicingAddressId()).isEqualTo(218700001);
            assertThat(company.deliveryAddressId()).isEqualTo(218700002);
            assertThat(company.created()).isEqualTo("2024-06-25T10:27:23Z");
            assertThat(company.updatedAt()).isEqualTo("2024-06-26T10:27:23Z");
            assertThat(company.social().linkedin()).isEqualTo("https://linkedin.example/acme");
            assertThat(company.legalFrance().apeNafCode()).isEqualTo("1413Z");
            assertThat(company.owner().id()).isEqualTo(300001);
            assertThat(company.owner().type()).isEqualTo("staff");
            assertThat(company.businessSegment().label()).isEqualTo("Software publisher");
            assertThat(company.numberOfEmployees().id()).isEqualTo(1);
            assertThat(company.marketingCampaignsSubscriptions()).hasSize(5).contains(MarketingChannel.CUSTOM);
            assertThat(company.additionalProperties()).containsOnlyKeys("rgpd_consent");
        });
    }

    @Test
    void answersAWriteAsAViewHasIt() {
        SellsyClient client = vendor.client();
        View view = View.builder().addFields("id", "_embed").addEmbed("acl").build();
        String query = "?field%5B%5D=id&field%5B%5D=_embed&embed%5B%5D=acl";
        vendor.answers(201, "{'id':7,'_embed':{'acl':{'can_be_updated':true}}}");
        vendor.answers(200, "{'id':7,'_embed':{'acl':null}}");
        CreateCompany company =
                CreateCompany.builder().type(RelationType.CLIENT).name("Acme").build();
        Company created = client.companies().create(company, view).execute();
        Company updated = client.companies()
                .update(7, UpdateCompany.builder().email("a@example.com").build(), view)
                .execute();
        assertThat(created.embedded().acl()).containsExactly(entry("can_be_updated", true));
        assertThat(updated.embedded().acl()).isNull();
        vendor.expect("POST", "/v2/companies" + query, "{'type':'client','name':'Acme'}");
        vendor.expect("PUT", "/v2/companies/7" + query, "{'email':'a@example.com'}");
    }

    @Test
    void verifiesWithoutWriting() {
        SellsyClient client = vendor.client();
        vendor.answers(204);
        vendor.answers(204);
        client.companies()
                .verify(CreateCompany.builder()
                        .type(RelationType.SUPPLIER)
                        .name("Acme")
                        .build())
                .execute();
        client.companies()
                .verify(7, UpdateCompany.builder().note("VIP").build())
                .execute();
        vendor.expect("POST", "/v2/companies?verify=true", "{'type':'supplier','name':'Acme'}");
        vendor.expect("PUT", "/v2/companies/7?verify=true", "{'note':'VIP'}");
    }

    @Test
    void clearsMembers() {
        SellsyClient client = vendor.client();
        vendor.answers(200, "{'id':7,'name':'Acme'}");
        client.companies()
                .update(
                        7,
                        UpdateCompany.builder()
                                .clear("owner_id")
                                .isArchived(false)
                                .reference("")
                                .legalFrance(LegalFrance.builder().clear("vat").build())
                                .marketingCampaignsSubscriptions(Set.of())
                                .build())
                .execute();
        vendor.expect(
                "PUT",
                "/v2/companies/7",
                "{'owner_id':null,'is_archived':false,'reference':'','legal_france':{'vat':null},"
                        + "'marketing_campaigns_subscriptions':[]}");
    }

    @Test
    void getsWithAView() {
        SellsyClient client = vendor.client();
        vendor.answers(200, "{'id':7,'_embed':{'cf.12':{'value':3},'main_contact':{'id':9,'last_name':'Doe'}}}");
        Company company = client.companies()
                .get(7, View.builder().addEmbed("cf.12", "main_contact").build())
                .execute();
        assertThat(company.embedded().mainContact().lastName()).isEqualTo("Doe");
        assertThat(company.embedded().additionalProperties()).containsOnlyKeys("cf.12");
        vendor.expect("GET", "/v2/companies/7?embed%5B%5D=cf.12&embed%5B%5D=main_contact");
    }

    @Test
    void convertsAndDeletes() {
        SellsyClient client = vendor.client();
        vendor.answers(200, "{'id':7,'type':'client'}");
        vendor.answers(200, "{'id':8,'type':'client'}");
        vendor.answers(200, "{'id':9,'type':'client'}");
        vendor.answers(204);
        assertThat(client.companies().convert(7).execute().type()).isEqualTo(RelationType.CLIENT);
        client.individuals()
                .convert(8, Conversion.toClientWithAllCustomFields())
                .execute();
        client.companies()
                .convert(9, Conversion.toClientWithCustomFields(List.of(123L, 456L)))
                .execute();
        client.companies().delete(7).execute();
        vendor.expect(
                "POST",
                "/v2/companies/7/convert",
                "{'target':'client','also_enable_custom_fields_on_target':{'mode':'none'}}");
        vendor.expect(
                "POST",
                "/v2/individuals/8/convert",
                "{'target':'client','also_enable_custom_fields_on_target':{'mode':'all'}}");
        vendor.expect(
                "POST",
                "/v2/companies/9/convert",
                "{'target':'client','also_enable_custom_fields_on_target':{'mode':'partial','ids':[123,456]}}");
        vendor.expect("DELETE", "/v2/companies/7");
    }

    @Test
    void searchesByEveryFilter() {
        SellsyClient client = vendor.client();
        vendor.answers(200, "{'data':[],'pagination':{'limit':100,'count':0,'total':0,'offset':''}}");
        Period period = Period.between(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-02-01T00:00:00Z"));
        List<Company> found = client.companies()
                .search(CompanyQuery.builder()
                        .created(period)
                        .updatedAt(Period.since(Instant.parse("2026-01-02T03:04:05Z")))
                        .name("Acme")
                        .email("office@example.com")
                        .addType(RelationType.CLIENT, RelationType.PROSPECT)
                        .isArchived(false)
                        .addContacts(9)
                        .siret("12345678901234")
                        .addId(1, 2)
                        .countryCode("FR")
                        .addPostalCode("75001")
                        .favouriteFilter(10L)
                        .vat("FR12345678901")
                        .addReference("CLI-1")
                        .numberOfEmployees(Range.between(BigDecimal.ONE, BigDecimal.TEN))
                        .orderBy("name")
                        .addFields("id")
                        .addEmbed("acl")
                        .build())
                .toList();
        assertThat(found).isEmpty();
        vendor.expect(
                "POST",
                "/v2/companies/search?field%5B%5D=id&embed%5B%5D=acl&order=name&limit=100",
                "{'filters':{'created':{'start':'2026-01-01T00:00:00+00:00','end':'2026-02-01T00:00:00+00:00'},"
                        + "'updated_at':{'start':'2026-01-02T03:04:05+00:00'},'name':'Acme',"
                        + "'email':'office@example.com','type':['client','prospect'],'is_archived':false,"
                        + "'contacts':[9],'siret':'12345678901234','id':[1,2],'country_code':'FR',"
                        + "'postal_code':['75001'],'favourite_filter':10,'vat':'FR12345678901',"
                        + "'reference':['CLI-1'],'number_of_employees':{'min':1,'max':10}}}");
    }

    @Test
    void searchesClientsOnly() {
        SellsyClient client = vendor.client();
        vendor.answers(200, "{'data':[],'pagination':{'limit':100,'count':0,'total':0,'offset':''}}");
        assertThat(client.companies().search(CompanyQuery.of(RelationType.CLIENT)))
                .isEmpty();
        vendor.expect("POST", "/v2/companies/search?limit=100", "{'filters':{'type':['client']}}");
    }

    @Test
    void listsAndKnowsTheFavouriteFilters() {
        SellsyClient client = vendor.client();
        vendor.answers(200, "{'data':[{'id':1}],'pagination':{'limit':2,'count':1,'total':1,'offset':'WzFd'}}");
        vendor.answers(
                200,
                "{'data':[{'id':3,'type':'Created this year'}],"
                        + "'pagination':{'limit':100,'count':1,'total':1,'offset':'WzNd'}}");
        ListQuery query = ListQuery.builder()
                .orderBy("updated_at")
                .direction(Direction.DESCENDING)
                .pageSize(2)
                .build();
        assertThat(client.companies().list(query)).extracting(Company::id).containsExactly(1L);
        assertThat(client.companies().favouriteFilters(ListQuery.all()).toList())
                .singleElement()
                .satisfies(filter -> {
                    assertThat(filter.id()).isEqualTo(3);
                    assertThat(filter.type()).isEqualTo("Created this year");
                });
        vendor.expect("GET", "/v2/companies?order=updated_at&direction=desc&limit=2");
        vendor.expect("GET", "/v2/companies/favourite-filters?limit=100");
    }

    @Test
    void refusesWhatTheVendorWould() {
        CreateCompany.Builder company =
                CreateCompany.builder().type(RelationType.CLIENT).name("x".repeat(251));
        assertThatIllegalArgumentException()
                .isThrownBy(company::build)
                .withMessage("CreateCompany.name has 251 characters: at most 250 are allowed");
        UpdateCompany.Builder blank = UpdateCompany.builder().name(" ");
        assertThatIllegalArgumentException()
                .isThrownBy(blank::build)
                .withMessage("UpdateCompany.name is blank: it needs a value");
        UpdateCompany.Builder siret = UpdateCompany.builder()
                .legalFrance(LegalFrance.builder().siret("123").build());
        assertThatIllegalArgumentException()
                .isThrownBy(siret::build)
                .withMessage("UpdateCompany.legalFrance.siret has 3 characters: at least 14 are needed");
        UpdateCompany.Builder twice =
                UpdateCompany.builder().email("a@example.com").clear("email");
        assertThatIllegalArgumentException()
                .isThrownBy(twice::build)
                .withMessage("UpdateCompany.email is given twice: by its method and by set or clear");
        assertThatIllegalStateException()
                .isThrownBy(() -> CreateCompany.builder().name("Acme").build())
                .withMessageContaining("type");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompanyQuery.builder().pageSize(101).build())
                .withMessage("pageSize is 101: it must be from 1 to 100");
    }
}
