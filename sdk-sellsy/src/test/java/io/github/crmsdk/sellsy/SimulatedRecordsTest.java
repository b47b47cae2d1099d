package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.core.error.InvalidRequestException;
import io.github.crmsdk.core.error.NotFoundException;
import io.github.crmsdk.core.send.VirtualTime;
import io.github.crmsdk.sellsy.address.Address;
import io.github.crmsdk.sellsy.address.CreateAddress;
import io.github.crmsdk.sellsy.address.UpdateAddress;
import io.github.crmsdk.sellsy.batch.BatchCall;
import io.github.crmsdk.sellsy.batch.BatchItem;
import io.github.crmsdk.sellsy.batch.BatchResult;
import io.github.crmsdk.sellsy.company.Company;
import io.github.crmsdk.sellsy.company.CompanyQuery;
import io.github.crmsdk.sellsy.company.CreateCompany;
import io.github.crmsdk.sellsy.company.LegalFrance;
import io.github.crmsdk.sellsy.company.UpdateCompany;
import io.github.crmsdk.sellsy.contact.Contact;
import io.github.crmsdk.sellsy.contact.ContactRole;
import io.github.crmsdk.sellsy.contact.ContactRoles;
import io.github.crmsdk.sellsy.contact.CreateContact;
import io.github.crmsdk.sellsy.customfield.FieldUpdate;
import io.github.crmsdk.sellsy.individual.CreateIndividual;
import io.github.crmsdk.sellsy.individual.Individual;
import io.github.crmsdk.sellsy.model.Civility;
import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.model.RecordRef;
import io.github.crmsdk.sellsy.model.RelationType;
import io.github.crmsdk.sellsy.model.View;
import io.github.crmsdk.sellsy.search.SearchQuery;
import io.github.crmsdk.sellsy.search.SearchResult;
import io.github.crmsdk.sellsy.search.SearchType;
import io.github.crmsdk.sellsy.smarttag.SmartTag;
import io.github.crmsdk.sellsy.smarttag.TagRef;
import io.github.crmsdk.sellsy.smarttag.TaggedType;
import io.github.crmsdk.sellsy.staff.Staff;
import io.github.crmsdk.sellsy.staff.StaffQuery;
import io.github.crmsdk.sellsy.staff.StaffStatus;
import io.github.crmsdk.testkit.sellsy.SellsyQuirk;
import io.github.crmsdk.testkit.sellsy.SellsySimulator;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SimulatedRecordsTest {
    @RegisterExtension
    final Simulated simulated = new Simulated();

    private SellsyClient sellsy;

    @BeforeEach
    void client() {
        sellsy = simulated.client();
    }

    private Company acme() {
        return sellsy.companies()
                .create(CreateCompany.builder()
                        .type(RelationType.PROSPECT)
                        .name("Acme")
                        .email("office@example.com")
                        .legalFrance(LegalFrance.builder().siren("123456789").build())
                        .build())
                .execute();
    }

    @Test
    void aCompanyLivesAndDies() {
        Company created = acme();
        long id = created.id();
        assertThat(created.type()).isEqualTo(RelationType.PROSPECT);
        Company changed = sellsy.companies()
                .update(id, UpdateCompany.builder().note("VIP").clear("email").build())
                .execute();
        assertThat(changed.note()).isEqualTo("VIP");
        Company read = sellsy.companies().get(id).execute();
        assertThat(read.name()).isEqualTo("Acme");
        assertThat(read.email()).isNull();
        assertThat(read.legalFrance().siren()).isEqualTo("123456789");
        assertThat(sellsy.companies()
                        .search(CompanyQuery.builder()
                                .name("Acme")
                                .addType(RelationType.PROSPECT)
                                .build()))
                .extracting(Company::id)
                .containsExactly(id);
        sellsy.companies().delete(id).execute();
        assertThatThrownBy(() -> sellsy.companies().get(id).execute())
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("HTTP 404");
    }

    @Test
    void verifyingWritesNothing() {
        sellsy.companies()
                .verify(CreateCompany.builder()
                        .type(RelationType.CLIENT)
                        .name("Acme")
                        .build())
                .execute();
        assertThat(simulated.account().records("companies")).isEmpty();
        assertThatThrownBy(() -> sellsy.companies()
                        .verify(CreateCompany.builder()
                                .type(RelationType.of("rival"))
                                .name("Acme")
                                .build())
                        .execute())
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        refused -> assertThat(refused.error().fields()).containsKey("type"));
    }

    @Test
    void aContactBelongsToACompanyInRoles() {
        RecordRef company = RecordRef.company(acme().id());
        long contact = sellsy.contacts()
                .create(CreateContact.builder()
                        .lastName("Doe")
                        .civility(Civility.MRS)
                        .build())
                .execute()
                .id();
        long other = sellsy.contacts()
                .create(CreateContact.builder().lastName("Roe").build())
                .execute()
                .id();
        sellsy.contactLinks()
                .link(company, contact, ContactRoles.of(ContactRole.MAIN))
                .execute();
        sellsy.contactLinks()
                .link(company, other, ContactRoles.of(ContactRole.INVOICING))
                .execute();
        assertThat(sellsy.contactLinks().list(company, ListQuery.all()))
                .extracting(Contact::lastName)
                .containsExactlyInAnyOrder("Doe", "Roe");
        Company read = sellsy.companies()
                .get(company.id(), View.builder().addEmbed("main_contact").build())
                .execute();
        assertThat(read.mainContactId()).isEqualTo(contact);
        assertThat(read.invoicingContactId()).isEqualTo(other);
        assertThat(read.embedded().mainContact().lastName()).isEqualTo("Doe");
        assertThat(sellsy.companies().ofContact(contact))
                .extracting(Company::id)
                .containsExactly(company.id());
        sellsy.contactLinks()
                .updateLink(company, other, ContactRoles.of(ContactRole.MAIN))
                .execute();
        assertThat(sellsy.companies().get(company.id()).execute().mainContactId())
                .isEqualTo(other);
        sellsy.contactLinks().unlink(company, contact).execute();
        assertThat(sellsy.contactLinks().list(company, ListQuery.all())).hasSize(1);
    }

    @Test
    void anIndividualHasAddressesTagsAndFields() {
        long field = simulated.account().customField("amount", "Budget", "client");
        long id = sellsy.individuals()
                .create(CreateIndividual.builder()
                        .type(RelationType.CLIENT)
                        .lastName("Martin")
                        .civility(Civility.MR)
                        .build())
                .execute()
                .id();
        RecordRef individual = RecordRef.individual(id);
        Address address = sellsy.addresses()
                .create(
                        individual,
                        CreateAddress.builder()
                                .name("Home")
                                .addressLine1("1 rue")
                                .postalCode("75012")
                                .city("Paris")
                                .countryCode("FR")
                                .isInvoicingAddress(true)
                                .build())
                .execute();
        assertThat(address.isInvoicingAddress()).isTrue();
        sellsy.addresses()
                .update(
                        individual,
                        address.id(),
                        UpdateAddress.builder().addressLine2("c/o Doe").build())
                .execute();
        assertThat(sellsy.addresses().list(individual))
                .extracting(Address::addressLine2)
                .containsExactly("c/o Doe");

        sellsy.smartTags()
                .assign(individual, List.of(TagRef.of("VIP"), TagRef.of("New")))
                .execute();
        SmartTag vip = sellsy.smartTags()
                .autocomplete(TaggedType.INDIVIDUAL, "VI")
                .execute()
                .get(0);
        sellsy.smartTags().assign(individual, List.of(TagRef.of(vip.id()))).execute();
        assertThat(sellsy.smartTags().list(individual))
                .extracting(SmartTag::value)
                .containsExactly("VIP");

        sellsy.customFieldValues()
                .update(individual, List.of(FieldUpdate.amount(field, new BigDecimal("12.50"), "EUR")))
                .execute();
        assertThat(sellsy.customFieldValues().list(individual, ListQuery.all()).toList())
                .filteredOn(value -> value.id() == field)
                .singleElement()
                .satisfies(value -> assertThat(value.value().asAmount().value()).isEqualTo("12.50"));
        Individual read = sellsy.individuals()
                .get(
                        id,
                        View.builder()
                                .addEmbed("smart_tags", "invoicing_address")
                                .build())
                .execute();
        assertThat(read.embedded().smartTags()).extracting(SmartTag::value).containsExactly("VIP");
        assertThat(read.embedded().invoicingAddress().city()).isEqualTo("Paris");
        sellsy.addresses().delete(individual, address.id()).execute();
        assertThat(sellsy.addresses().list(individual)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SellsyQuirk.class)
    void listsAreComplete(SellsyQuirk quirk) {
        SellsySimulator account = simulated.account();
        account.quirks(quirk);
        List<Long> ids = account.seedCompanies(205);
        try (SellsyClient patient = SellsyClient.builder()
                .clientCredentials(account.clientId(), account.clientSecret())
                .baseUrl(account.baseUrl())
                .loginUrl(account.loginBaseUrl())
                .time(VirtualTime.automatic())
                .build()) {
            assertThat(patient.companies()
                            .list(ListQuery.builder().orderBy("id").build()))
                    .extracting(Company::id)
                    .containsExactlyElementsOf(ids);
            assertThat(patient.companies()
                            .search(CompanyQuery.builder().pageSize(41).build())
                            .prefetch())
                    .hasSize(205);
        }
    }

    @Test
    void theAccountIsKnown() {
        Staff first = sellsy.staffs().list(ListQuery.all()).iterator().next();
        assertThat(sellsy.staffs().get(first.id()).execute().lastname()).isEqualTo(first.lastname());
        assertThat(sellsy.staffs()
                        .search(StaffQuery.builder()
                                .addStatus(StaffStatus.BLOCKED)
                                .build()))
                .allSatisfy(staff -> assertThat(staff.status()).isEqualTo(StaffStatus.BLOCKED));
        assertThat(sellsy.staffs().teams(ListQuery.all())).isNotEmpty();
        assertThat(sellsy.staffs().profiles(ListQuery.all())).isNotEmpty();
        int taxes = sellsy.taxes().list(ListQuery.all()).toList().size();
        assertThat(sellsy.taxes().listWithEcotaxes(ListQuery.all())).hasSizeGreaterThan(taxes);
    }

    @Test
    void aBatchCreatesACompanyAndItsAddress() {
        BatchCall company = BatchCall.post(
                        "companies",
                        CreateCompany.builder()
                                .type(RelationType.CLIENT)
                                .name("Acme")
                                .build())
                .named(UUID.fromString("6e9dbe21-2967-4762-a035-f2d2effbc433"));
        CreateAddress home = CreateAddress.builder()
                .name("Home")
                .addressLine1("1 rue")
                .postalCode("75012")
                .city("Paris")
                .countryCode("FR")
                .build();
        BatchResult result = sellsy.batch()
                .send(
                        company,
                        BatchCall.post(company.created() + "/addresses", home),
                        BatchCall.get("companies/999999999"))
                .execute();
        assertThat(result.items()).extracting(BatchItem::status).containsExactly(201, 201, 404);
        assertThat(result.failures())
                .singleElement()
                .satisfies(item -> assertThat(item.failure()).isInstanceOf(NotFoundException.class));
        long id = result.items().get(0).as(Company.class).id();
        assertThat(sellsy.addresses().list(RecordRef.company(id)))
                .extracting(Address::city)
                .containsExactly("Paris");
    }

    @Test
    void aSearchFindsRecordsOfAllKinds() {
        long company = acme().id();
        SearchResult result = sellsy.search()
                .find(SearchQuery.builder()
                        .text("Acme")
                        .addTypes(SearchType.COMPANY)
                        .build())
                .execute();
        assertThat(result.data()).singleElement().satisfies(hit -> {
            assertThat(hit.object().id()).isEqualTo(company);
            assertThat(hit.object().subType()).isEqualTo("prospect");
            assertThat(hit.name()).isEqualTo("Acme");
        });
    }
}
