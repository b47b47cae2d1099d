package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.core.error.InvalidRequestException;
import io.github.crmsdk.core.error.NotFoundException;
import io.github.crmsdk.core.send.RateBudget;
import io.github.crmsdk.sellsy.v1.Civility;
import io.github.crmsdk.sellsy.v1.Created;
import io.github.crmsdk.sellsy.v1.RelatedType;
import io.github.crmsdk.sellsy.v1.agenda.AgendaEntry;
import io.github.crmsdk.sellsy.v1.agenda.AgendaQuery;
import io.github.crmsdk.sellsy.v1.agenda.AgendaType;
import io.github.crmsdk.sellsy.v1.agenda.Assignee;
import io.github.crmsdk.sellsy.v1.agenda.CreateEvent;
import io.github.crmsdk.sellsy.v1.agenda.CreateTask;
import io.github.crmsdk.sellsy.v1.agenda.Label;
import io.github.crmsdk.sellsy.v1.agenda.UpdateTask;
import io.github.crmsdk.sellsy.v1.annotation.Annotation;
import io.github.crmsdk.sellsy.v1.annotation.AnnotationQuery;
import io.github.crmsdk.sellsy.v1.annotation.CommentedType;
import io.github.crmsdk.sellsy.v1.annotation.CreateAnnotation;
import io.github.crmsdk.sellsy.v1.lookup.CustomFieldQuery;
import io.github.crmsdk.sellsy.v1.lookup.StaffQuery;
import io.github.crmsdk.sellsy.v1.opportunity.CreateOpportunity;
import io.github.crmsdk.sellsy.v1.opportunity.Funnel;
import io.github.crmsdk.sellsy.v1.opportunity.LinkedType;
import io.github.crmsdk.sellsy.v1.opportunity.Opportunity;
import io.github.crmsdk.sellsy.v1.opportunity.OpportunityQuery;
import io.github.crmsdk.sellsy.v1.opportunity.OpportunityStatus;
import io.github.crmsdk.sellsy.v1.opportunity.Step;
import io.github.crmsdk.sellsy.v1.opportunity.UpdateOpportunity;
import io.github.crmsdk.sellsy.v1.people.CreatePerson;
import io.github.crmsdk.sellsy.v1.people.Person;
import io.github.crmsdk.sellsy.v1.people.PersonQuery;
import io.github.crmsdk.sellsy.v1.people.UpdatePerson;
import io.github.crmsdk.sellsy.v1.third.ContactData;
import io.github.crmsdk.sellsy.v1.third.CreateThird;
import io.github.crmsdk.sellsy.v1.third.Third;
import io.github.crmsdk.sellsy.v1.third.ThirdData;
import io.github.crmsdk.sellsy.v1.third.ThirdDetails;
import io.github.crmsdk.sellsy.v1.third.ThirdQuery;
import io.github.crmsdk.sellsy.v1.third.ThirdType;
import io.github.crmsdk.sellsy.v1.third.Thirds;
import io.github.crmsdk.sellsy.v1.third.UpdateThird;
import io.github.crmsdk.testkit.sellsy.SellsyQuirk;
import io.github.crmsdk.testkit.sellsy.SellsySimulator;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** API v1 against the simulator, whose reading of the contract is its own. */
class V1SimulatorTest {
    private static final Instant START = Instant.parse("2026-01-02T12:00:00Z");

    private final SellsySimulator simulator = SellsySimulator.start();
    private final SellsyClient sellsy = SellsyClient.builder()
            .baseUrl(simulator.baseUrl())
            .v1BaseUrl(simulator.v1BaseUrl())
            .loginUrl(simulator.loginBaseUrl())
            .oauth1(
                    simulator.consumerToken(),
                    simulator.consumerSecret(),
                    simulator.userToken(),
                    simulator.userSecret())
            .v1RateBudget(RateBudget.unlimited())
            .build();
    private final SellsyV1 v1 = sellsy.v1();

    @AfterEach
    void stop() {
        sellsy.close();
        simulator.close();
    }

    static List<SellsyQuirk[]> quirks() {
        return List.of(
                new SellsyQuirk[] {},
                new SellsyQuirk[] {SellsyQuirk.BARE_CLIENT_ID, SellsyQuirk.XML_CHILD_TAG, SellsyQuirk.INFOS_AS_TEXT});
    }

    private static long id(Created created) {
        return created.id().orElseThrow();
    }

    private static CreateThird acme() {
        return CreateThird.builder()
                .third(ThirdData.builder()
                        .type(ThirdType.CORPORATION)
                        .name("Acme")
                        .siret("00000000000001")
                        .addTags("fair", "vip")
                        .phoningUnsubscribed(true)
                        .build())
                .contact(ContactData.builder()
                        .civil(Civility.WOMAN)
                        .name("Doe")
                        .birthdate(LocalDate.of(1980, 5, 8))
                        .build())
                .build();
    }

    static List<Function<SellsyV1, Thirds>> thirds() {
        return List.of(SellsyV1::clients, SellsyV1::prospects, SellsyV1::suppliers);
    }

    @ParameterizedTest
    @MethodSource("thirds")
    void aThirdParty(Function<SellsyV1, Thirds> kind) {
        for (SellsyQuirk[] quirks : quirks()) {
            simulator.quirks(quirks);
            Thirds collection = kind.apply(v1);
            long id = id(collection.create(acme()).execute());
            collection
                    .update(
                            id,
                            UpdateThird.builder()
                                    .third(ThirdData.builder().name("Acme & Co").build())
                                    .build())
                    .execute();
            ThirdDetails details = collection.get(id).execute();
            assertThat(Objects.requireNonNull(details.client()).name()).isEqualTo("Acme & Co");
            assertThat(details.client().phoningUnsubscribed()).isTrue();
            assertThat(Objects.requireNonNull(details.corporation()).siret()).isEqualTo("00000000000001");
            assertThat(details.contacts()).hasSize(1);
            assertThat(details.contacts().get(0).birthdate()).isEqualTo(LocalDate.of(1980, 5, 8));
            List<Third> found = collection
                    .search(ThirdQuery.builder().contains("Acme").build())
                    .toList();
            assertThat(found).extracting(Third::id).containsExactly(id);
            collection.delete(id).execute();
            assertThatThrownBy(() -> collection.get(id).execute())
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageContaining("E_OBJ_NOT_LOADABLE");
        }
    }

    @Test
    void pages() {
        simulator.seedContacts(25);
        assertThat(v1.contacts()
                        .search(PersonQuery.builder().pageSize(10).build())
                        .toList())
                .extracting(Person::id)
                .doesNotHaveDuplicates()
                .hasSize(25);
        assertThat(v1.contacts().search(PersonQuery.all()).page().execute().total())
                .hasValue(25);
    }

    @Test
    void aContactAndItsLinks() {
        long client = id(v1.clients().create(acme()).execute());
        long id = id(v1.contacts()
                .create(CreatePerson.builder()
                        .name("Roe")
                        .forename("Ann")
                        .viadeo("https://viadeo.example/ann")
                        .birthdate(LocalDate.of(1990, 12, 31))
                        .addThirdids(client)
                        .addTags("fair")
                        .mailjet(true)
                        .massmailingUnsubscribedSMS(true)
                        .build())
                .execute());
        v1.contacts()
                .update(id, UpdatePerson.builder().name("Roe").position("CTO").build())
                .execute();
        Person ann = v1.contacts().get(id).execute();
        assertThat(ann.position()).isEqualTo("CTO");
        assertThat(ann.viadeo()).isEqualTo("https://viadeo.example/ann");
        assertThat(ann.birthdate()).isEqualTo(LocalDate.of(1990, 12, 31));
        assertThat(ann.mailjet()).isTrue();
        assertThat(ann.massmailingUnsubscribedSMS()).isTrue();
        assertThat(ann.linkeds()).hasSize(1);
        long thirdcontactid = ann.linkeds().get(0).id();
        assertThat(v1.contacts().getByThirdContact(thirdcontactid).execute().id())
                .isEqualTo(id);
        v1.smartTags().assign("people", id, List.of("vip")).execute();
        v1.contacts().setAsMainContact(id, client).execute();
        v1.contacts().unlinkThirds(id, List.of(client)).execute();
        assertThat(v1.contacts().get(id).execute().linkeds()).isEmpty();
        v1.contacts().delete(id).execute();
        assertThatThrownBy(() -> v1.contacts().get(id).execute()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anOpportunity() {
        long prospect = id(v1.prospects().create(acme()).execute());
        long contact = v1.prospects().get(prospect).execute().contacts().get(0).id();
        Funnel funnel = v1.opportunities().funnels().execute().get(0);
        List<Step> steps = v1.opportunities().steps(funnel.id()).execute();
        String ident = v1.opportunities().currentIdent().execute();
        long id = id(v1.opportunities()
                .create(CreateOpportunity.builder()
                        .linkedtype(LinkedType.PROSPECT)
                        .linkedid(prospect)
                        .ident(ident)
                        .name("Renewal")
                        .sourceid(v1.opportunities().sources().execute().get(0).id())
                        .funnelid(funnel.id())
                        .stepid(steps.get(0).id())
                        .potential(new BigDecimal("500.50"))
                        .proba(20)
                        .dueDate(START)
                        .addContacts(contact)
                        .build())
                .execute());
        v1.opportunities()
                .update(id, UpdateOpportunity.builder().name("Renewal 2027").build())
                .execute();
        v1.opportunities().updateStep(id, steps.get(1).id()).execute();
        v1.opportunities().updateStatus(id, OpportunityStatus.WON).execute();
        Opportunity read = v1.opportunities().get(id).execute();
        assertThat(read.name()).isEqualTo("Renewal 2027");
        assertThat(read.status()).isEqualTo(OpportunityStatus.WON);
        assertThat(read.ident()).isEqualTo(ident);
        assertThat(read.linkedid()).isEqualTo(prospect);
        assertThat(read.stepid()).isEqualTo(steps.get(1).id());
        assertThat(read.potential()).isEqualByComparingTo("500.50");
        assertThat(v1.opportunities()
                        .search(OpportunityQuery.builder().addThirds(prospect).build())
                        .toList())
                .extracting(Opportunity::id)
                .containsExactly(id);
        assertThat(v1.opportunities().currentIdent().execute()).isNotEqualTo(ident);
    }

    private static long label(List<Label> labels, String value) {
        return labels.stream()
                .filter(label -> value.equals(label.value()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void anEventATaskAndAComment() {
        long client = id(v1.clients().create(acme()).execute());
        long staff = v1.staffs().search(StaffQuery.all()).toList().get(0).linkedid();
        List<Label> labels = v1.agenda().labels().execute();
        Created event = v1.agenda()
                .createEvent(CreateEvent.builder()
                        .title("Visit")
                        .label(label(labels, "Meeting"))
                        .start(START)
                        .end(START.plus(Duration.ofHours(1)))
                        .addStaffs(new Assignee(staff, true))
                        .relatedtype(RelatedType.THIRD)
                        .relatedid(client)
                        .build())
                .execute();
        assertThat(event.id()).isPresent();
        long task = id(v1.agenda()
                .createTask(CreateTask.builder()
                        .title("Offer")
                        .label(label(labels, "Call"))
                        .start(START)
                        .end(START.plus(Duration.ofDays(1)))
                        .relatedtype(RelatedType.THIRD)
                        .relatedid(client)
                        .build())
                .execute());
        v1.agenda()
                .updateTask(task, UpdateTask.builder().description("in writing").build())
                .execute();
        assertThat(v1.agenda().get(AgendaType.TASK, task).execute().description())
                .isEqualTo("in writing");
        assertThat(v1.agenda()
                        .search(AgendaQuery.builder().type(AgendaType.TASK).build())
                        .toList())
                .extracting(AgendaEntry::id)
                .containsExactly(task);
        v1.comments()
                .create(CreateAnnotation.builder()
                        .relatedtype(RelatedType.TASK)
                        .relatedid(task)
                        .text("Called back")
                        .date(START)
                        .build())
                .execute();
        List<Annotation> comments = v1.comments()
                .search(AnnotationQuery.of(CommentedType.TASK, task))
                .toList();
        assertThat(comments).extracting(Annotation::annotation).containsExactly("Called back");
        assertThat(v1.comments().get(comments.get(0).id()).execute().timestamp())
                .isEqualTo(START);
        v1.agenda().delete(AgendaType.TASK, task).execute();
        assertThatThrownBy(() -> v1.agenda().get(AgendaType.TASK, task).execute())
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void lookups() {
        assertThat(v1.infos().get().execute().userdatas()).isNotNull();
        assertThat(v1.accountdatas().taxes().execute()).isNotEmpty();
        assertThat(v1.agenda().alerts().execute()).isNotNull();
        simulator.customField("simple-text", "Colour", "client");
        assertThat(v1.customFields().search(CustomFieldQuery.all()).toList()).hasSize(1);
        assertThatThrownBy(() -> v1.call("Client.getNothing", Map.of()).execute())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("E_METHOD_DONT_EXIT");
    }

    @Test
    void aTokenOfApiV2() {
        simulator.seedContacts(1);
        try (SellsyClient signedIn = SellsyClient.builder()
                .baseUrl(simulator.baseUrl())
                .v1BaseUrl(simulator.v1BaseUrl())
                .loginUrl(simulator.loginBaseUrl())
                .clientCredentials(simulator.clientId(), simulator.clientSecret())
                .build()) {
            assertThat(signedIn.v1().contacts().search(PersonQuery.all()).toList())
                    .hasSize(1);
            simulator.revokeTokens();
            assertThat(signedIn.v1().contacts().search(PersonQuery.all()).toList())
                    .hasSize(1);
        }
    }
}
