package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.core.error.InvalidRequestException;
import io.github.crmsdk.core.error.NotFoundException;
import io.github.crmsdk.sellsy.address.Address;
import io.github.crmsdk.sellsy.address.CreateAddress;
import io.github.crmsdk.sellsy.address.UpdateAddress;
import io.github.crmsdk.sellsy.company.Company;
import io.github.crmsdk.sellsy.company.CompanyQuery;
import io.github.crmsdk.sellsy.company.CreateCompany;
import io.github.crmsdk.sellsy.company.LegalFrance;
import io.github.crmsdk.sellsy.company.UpdateCompany;
import io.github.crmsdk.sellsy.contact.Contact;
import io.github.crmsdk.sellsy.contact.ContactQuery;
import io.github.crmsdk.sellsy.contact.ContactRole;
import io.github.crmsdk.sellsy.contact.ContactRoles;
import io.github.crmsdk.sellsy.contact.CreateContact;
import io.github.crmsdk.sellsy.contact.UpdateContact;
import io.github.crmsdk.sellsy.customfield.CustomFieldQuery;
import io.github.crmsdk.sellsy.customfield.CustomFieldValue;
import io.github.crmsdk.sellsy.customfield.FieldUpdate;
import io.github.crmsdk.sellsy.customfield.FieldValue;
import io.github.crmsdk.sellsy.individual.CreateIndividual;
import io.github.crmsdk.sellsy.individual.Individual;
import io.github.crmsdk.sellsy.individual.IndividualQuery;
import io.github.crmsdk.sellsy.individual.UpdateIndividual;
import io.github.crmsdk.sellsy.model.Civility;
import io.github.crmsdk.sellsy.model.Direction;
import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.model.MarketingChannel;
import io.github.crmsdk.sellsy.model.RecordRef;
import io.github.crmsdk.sellsy.model.RelationType;
import io.github.crmsdk.sellsy.model.Social;
import io.github.crmsdk.sellsy.model.View;
import io.github.crmsdk.sellsy.smarttag.SmartTag;
import io.github.crmsdk.sellsy.smarttag.TagRef;
import io.github.crmsdk.sellsy.smarttag.TaggedType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Companies, individuals, contacts and what belongs to them, as a whole against the simulator. */
class SimulatedPartiesTest {
    @RegisterExtension
    final Simulated sellsy = new Simulated();

    @Test
    void aCompanyFromItsCreationToItsEnd() {
        var companies = sellsy.client().companies();
        CreateCompany asked = CreateCompany.builder()
                .type(RelationType.CLIENT)
                .name("Acme")
                .email("office@acme-shop.com")
                .legalFrance(LegalFrance.builder().siret("12345678901234").build())
                .social(Social.builder().viadeo("https://viadeo.com/acme").build())
                .addMarketingCampaignsSubscriptions(MarketingChannel.EMAIL)
                .build();
        companies.verify(asked).execute();
        assertThat(sellsy.simulator().records("companies")).isEmpty();

        Company acme = companies.create(asked).execute();
        assertThat(acme.name()).isEqualTo("Acme");
        Company changed = companies
                .update(
                        acme.id(),
                        UpdateCompany.builder().note("vip").clear("email").build())
                .execute();
        assertThat(changed.note()).isEqualTo("vip");
        assertThat(changed.email()).isNull();
        assertThat(companies
                        .get(acme.id(), View.builder().addEmbed("smart_tags").build())
                        .execute()
                        .name())
                .isEqualTo("Acme");

        companies.delete(acme.id()).execute();
        assertThatThrownBy(companies.get(acme.id())::execute).isInstanceOf(NotFoundException.class);
    }

    @Test
    void listsEveryCompanyOnceWithTokensOnEachPage() {
        List<Long> stored = sellsy.simulator().seedCompanies(250);
        var companies = sellsy.client().companies();
        assertThat(companies.list(ListQuery.all()).toList())
                .extracting(Company::id)
                .containsExactlyInAnyOrderElementsOf(stored);
        CompanyQuery newest = CompanyQuery.builder()
                .addType(RelationType.CLIENT)
                .orderBy("created_at")
                .direction(Direction.DESCENDING)
                .pageSize(50)
                .build();
        assertThat(companies.search(newest).stream().map(Company::id))
                .containsExactlyElementsOf(
                        stored.stream().sorted((a, b) -> Long.compare(b, a)).toList());
        assertThat(companies.search(CompanyQuery.builder().name("no such").build()))
                .isEmpty();
        assertThat(companies.favouriteFilters(ListQuery.all()).toList()).isNotNull();
    }

    @Test
    void anIndividualFromItsCreationToItsEnd() {
        var individuals = sellsy.client().individuals();
        CreateIndividual asked = CreateIndividual.builder()
                .type(RelationType.PROSPECT)
                .lastName("Lee")
                .firstName("Ann")
                .civility(Civility.MRS)
                .build();
        individuals.verify(asked).execute();
        Individual ann = individuals.create(asked).execute();
        individuals
                .update(ann.id(), UpdateIndividual.builder().firstName("Anna").build())
                .execute();
        assertThat(individuals.get(ann.id()).execute().firstName()).isEqualTo("Anna");
        assertThat(individuals
                        .search(IndividualQuery.builder()
                                .addType(RelationType.PROSPECT)
                                .build())
                        .toList())
                .hasSize(1);
        individuals.delete(ann.id()).execute();
        assertThat(individuals.list(ListQuery.all())).isEmpty();
    }

    @Test
    void contactsBelongToCompaniesWithRoles() {
        var contacts = sellsy.client().contacts();
        long company = sellsy.simulator().seedCompanies(1).get(0);
        Contact bob = contacts.create(
                        CreateContact.builder().lastName("Day").firstName("Bob").build())
                .execute();
        contacts.update(bob.id(), UpdateContact.builder().position("Buyer").build())
                .execute();
        var links = sellsy.client().contactLinks();
        RecordRef ref = RecordRef.company(company);
        links.link(ref, bob.id(), ContactRoles.of(ContactRole.MAIN)).execute();
        links.updateLink(ref, bob.id(), ContactRoles.of(ContactRole.INVOICING)).execute();
        assertThat(links.list(ref, ListQuery.all()))
                .extracting(Contact::position)
                .containsExactly("Buyer");
        assertThat(sellsy.client().companies().ofContact(bob.id()))
                .extracting(Company::id)
                .containsExactly(company);
        assertThat(contacts.search(ContactQuery.builder().lastName("Day").build()))
                .hasSize(1);
        links.unlink(ref, bob.id()).execute();
        assertThat(links.list(ref, ListQuery.all())).isEmpty();
        contacts.delete(bob.id()).execute();
    }

    @Test
    void addressesOfACompany() {
        RecordRef company =
                RecordRef.company(sellsy.simulator().seedCompanies(1).get(0));
        var addresses = sellsy.client().addresses();
        CreateAddress asked = CreateAddress.builder()
                .name("Office")
                .addressLine1("1 Main Street")
                .postalCode("75002")
                .city("Paris")
                .countryCode("FR")
                .build();
        addresses.verify(company, asked).execute();
        Address office = addresses.create(company, asked).execute();
        addresses
                .update(
                        company,
                        office.id(),
                        UpdateAddress.builder().city("Lyon").build())
                .execute();
        assertThat(addresses.get(company, office.id()).execute().city()).isEqualTo("Lyon");
        assertThat(addresses.list(company)).extracting(Address::addressLine1).containsExactly("1 Main Street");
        addresses.delete(company, office.id()).execute();
        assertThat(addresses.list(company)).isEmpty();
    }

    @Test
    void smartTagsAndCustomFieldsOfAnIndividual() {
        RecordRef ann =
                RecordRef.individual(sellsy.simulator().seedIndividuals(1).get(0));
        long colour = sellsy.simulator().customField("simple-text", "Colour", "client", "prospect");
        var tags = sellsy.client().smartTags();
        List<SmartTag> assigned =
                tags.assign(ann, List.of(TagRef.of("news"), TagRef.of("vip"))).execute();
        assertThat(assigned).extracting(SmartTag::value).containsExactlyInAnyOrder("news", "vip");
        assertThat(tags.list(ann)).hasSize(2);
        assertThat(tags.autocomplete(TaggedType.INDIVIDUAL, "ne").execute())
                .extracting(SmartTag::value)
                .containsExactly("news");

        var values = sellsy.client().customFieldValues();
        List<FieldUpdate> blue = List.of(new FieldUpdate(colour, FieldValue.of("blue")));
        values.verify(ann, blue).execute();
        values.update(ann, blue).execute();
        assertThat(values.list(ann, ListQuery.all()))
                .extracting(CustomFieldValue::value)
                .containsExactly(FieldValue.of("blue"));
        assertThat(sellsy.client().customFields().get(colour).execute().name()).isEqualTo("Colour");
        assertThat(sellsy.client().customFields().list(ListQuery.all())).hasSize(1);
        assertThat(sellsy.client().customFields().search(CustomFieldQuery.all()))
                .hasSize(1);
    }

    @Test
    void refusalsNameTheMember() {
        assertThatThrownBy(() -> sellsy.client()
                        .companies()
                        .create(CreateCompany.builder()
                                .type(RelationType.CLIENT)
                                .name("Acme")
                                .set("no_such_member", 1)
                                .build())
                        .execute())
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        refused -> assertThat(refused.error().fields()).containsOnlyKeys("no_such_member"));
    }
}
