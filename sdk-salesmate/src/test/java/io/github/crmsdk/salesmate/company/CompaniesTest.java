package io.github.crmsdk.salesmate.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.core.Page;
import io.github.crmsdk.salesmate.Fixtures;
import io.github.crmsdk.salesmate.Watches;
import io.github.crmsdk.salesmate.Wire;
import io.github.crmsdk.salesmate.model.UserRef;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CompaniesTest {
    @RegisterExtension
    final Wire wire = new Wire();

    private Companies companies() {
        return wire.client().companies();
    }

    @Test
    void watchesCompanies() {
        Watches.asksForTheNewest(wire, companies()::watch, "company");
    }

    @Test
    void listsCompanies() {
        wire.answer("company/listed.json");
        Page<Company> page = companies()
                .list(CompanyQuery.builder()
                        .sortBy("name")
                        .customViewId("31")
                        .pageSize(50)
                        .build())
                .page()
                .execute();
        wire.asked(
                "POST",
                "/apis/company/v4/search?rows=50&from=0&selectedCustomViewId=31",
                Fixtures.tree("company/list.json"));
        assertThat(page.total()).hasValue(2);
        Company example = page.items().get(0);
        assertThat(example.owner().name()).isEqualTo("Sam Owner");
        assertThat(example.openDealCount()).isEqualTo(3);
        assertThat(example.totalAmountOfOpenDeal()).isEqualTo("1200.50");
        assertThat(example.annualRevenue()).isNull();
        Company sample = page.items().get(1);
        assertThat(sample.owner()).isEqualTo(UserRef.builder().build());
        assertThat(sample.emailOptOut()).isFalse();
        assertThat(sample.smsOptOut()).isTrue();
    }

    @Test
    void getsACompany() {
        wire.answer("company/get.json");
        Company company = companies().get(341).execute();
        wire.asked("GET", "/apis/company/v4/341");
        assertThat(company.id()).isEqualTo(341);
        assertThat(company.name()).isEqualTo("Example Ltd");
        assertThat(company.type()).isEqualTo("Customer");
        assertThat(company.currency().symbol()).isEqualTo("€");
        assertThat(company.annualRevenue()).isEqualTo("1000000.00");
        assertThat(company.numberOfEmployees()).isEqualTo(50);
        assertThat(company.totalAmountOfOpenDeal()).isEqualTo("1200.5");
        assertThat(company.totalAmountOfLostDeal()).isNull();
        assertThat(company.smsOptOut()).isFalse();
        assertThat(company.createdAt()).isEqualTo(Instant.parse("2026-10-01T08:00:00Z"));
        assertThat(company.lastCommunicationAt()).isNull();
        assertThat(company.lastCommunicationBy()).isEqualTo(Fixtures.json("{}"));
        assertThat(company.additionalProperties()).containsOnlyKeys("textCustomField3");
    }

    @Test
    void createsACompany() {
        wire.answer("created.json");
        CreateCompany company = CreateCompany.builder()
                .name("Example Ltd")
                .owner(7)
                .website("example.com")
                .phone("+1 555 0100")
                .otherPhone("+1 555 0101")
                .skypeId("ann.lee")
                .googlePlusHandle("https://plus.example.com/ann")
                .linkedInHandle("https://in.example.com/ann")
                .facebookHandle("https://face.example.com/ann")
                .twitterHandle("@ann")
                .currency("USD")
                .billingAddressLine1("1 High Street")
                .billingAddressLine2("Floor 2")
                .billingCity("Springfield")
                .billingZipCode("00100")
                .billingState("North")
                .billingCountry("Nowhere")
                .description("Met at the fair.")
                .addTags("VIP", "fair")
                .set("textCustomField1", "blue")
                .set("checkboxCustomField2", true)
                .build();
        assertThat(companies().create(company).execute().id()).isEqualTo(341);
        wire.asked("POST", "/apis/company/v4", Fixtures.tree("company/create.json"));
    }

    @Test
    void createsACompanyFromTheMandatoryMembersAlone() {
        wire.answer("created.json");
        companies()
                .create(CreateCompany.builder().name("Example Ltd").owner(7).build())
                .execute();
        wire.asked("POST", "/apis/company/v4", Fixtures.json("{'name':'Example Ltd','owner':7}"));
    }

    @Test
    void updatesACompany() {
        wire.data("{}");
        UpdateCompany changes = UpdateCompany.builder()
                .name("Example & Co")
                .owner(8L)
                .website("")
                .tags(List.of("VIP"))
                .clear("billingCity")
                .set("checkboxCustomField2", false)
                .build();
        assertThat(companies().update(341, changes).execute()).isNull();
        wire.asked(
                "PUT",
                "/apis/company/v4/341",
                Fixtures.json("{'name':'Example & Co','owner':8,'website':'','tags':'VIP','billingCity':null,"
                        + "'checkboxCustomField2':false}"));
    }

    @Test
    void deletesACompany() {
        wire.answer("deleted.json");
        assertThat(companies().delete(341).execute()).isNull();
        wire.asked("DELETE", "/apis/company/v4/341");
    }
}
