package io.github.crmsdk.sellsy;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.core.PageToken;
import io.github.crmsdk.sellsy.model.Direction;
import io.github.crmsdk.sellsy.v1.Civility;
import io.github.crmsdk.sellsy.v1.Params;
import io.github.crmsdk.sellsy.v1.RelatedType;
import io.github.crmsdk.sellsy.v1.agenda.AgendaQuery;
import io.github.crmsdk.sellsy.v1.agenda.AgendaType;
import io.github.crmsdk.sellsy.v1.agenda.Assignee;
import io.github.crmsdk.sellsy.v1.agenda.CreateEvent;
import io.github.crmsdk.sellsy.v1.agenda.CreateTask;
import io.github.crmsdk.sellsy.v1.agenda.Recurrence;
import io.github.crmsdk.sellsy.v1.agenda.UpdateEvent;
import io.github.crmsdk.sellsy.v1.agenda.UpdateTask;
import io.github.crmsdk.sellsy.v1.annotation.AnnotationQuery;
import io.github.crmsdk.sellsy.v1.annotation.CommentedType;
import io.github.crmsdk.sellsy.v1.annotation.CreateAnnotation;
import io.github.crmsdk.sellsy.v1.annotation.UpdateAnnotation;
import io.github.crmsdk.sellsy.v1.lookup.CustomFieldQuery;
import io.github.crmsdk.sellsy.v1.lookup.CustomFieldTarget;
import io.github.crmsdk.sellsy.v1.lookup.RecordValue;
import io.github.crmsdk.sellsy.v1.lookup.RecordValues;
import io.github.crmsdk.sellsy.v1.lookup.StaffQuery;
import io.github.crmsdk.sellsy.v1.opportunity.CreateOpportunity;
import io.github.crmsdk.sellsy.v1.opportunity.LinkedType;
import io.github.crmsdk.sellsy.v1.opportunity.OpportunityQuery;
import io.github.crmsdk.sellsy.v1.opportunity.OpportunityStatus;
import io.github.crmsdk.sellsy.v1.opportunity.UpdateOpportunity;
import io.github.crmsdk.sellsy.v1.people.CreatePerson;
import io.github.crmsdk.sellsy.v1.people.PersonQuery;
import io.github.crmsdk.sellsy.v1.people.UpdatePerson;
import io.github.crmsdk.sellsy.v1.third.Address;
import io.github.crmsdk.sellsy.v1.third.ContactData;
import io.github.crmsdk.sellsy.v1.third.CreateThird;
import io.github.crmsdk.sellsy.v1.third.ThirdData;
import io.github.crmsdk.sellsy.v1.third.ThirdQuery;
import io.github.crmsdk.sellsy.v1.third.ThirdType;
import io.github.crmsdk.sellsy.v1.third.UpdateThird;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every typed method sends what the fixture of its name has, in a form. */
class V1RequestsTest {
    @RegisterExtension
    final V1Vendor vendor = new V1Vendor();

    private static final Map<String, Function<SellsyV1, Object>> CALLS =
            new TreeMap<>(Stream.of(thirds(), people(), opportunities(), agenda(), others())
                    .flatMap(group -> group.entrySet().stream())
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));

    private static Map<String, Function<SellsyV1, Object>> thirds() {
        return Map.ofEntries(
                entry("Client.create", v1 -> v1.clients().create(client()).execute()),
                entry(
                        "Client.getList",
                        v1 -> v1.clients()
                                .search(ThirdQuery.builder()
                                        .type(ThirdType.CORPORATION)
                                        .contains("Acme")
                                        .direction(Direction.ASCENDING)
                                        .pageSize(10)
                                        .build())
                                .toList()),
                entry("Client.getOne", v1 -> v1.clients().get(3690843).execute()),
                entry(
                        "Client.update",
                        v1 -> nothing(v1.clients()
                                .update(
                                        3690843,
                                        third(ThirdData.builder().name("Acme").accountingcode("411000")))
                                .execute())),
                entry(
                        "Client.addContact",
                        v1 -> v1.clients()
                                .addContact(
                                        3690843,
                                        ContactData.builder().name("Doe").build())
                                .execute()),
                entry(
                        "Client.updateContact",
                        v1 -> nothing(v1.clients()
                                .updateContact(
                                        3690843,
                                        2137387,
                                        ContactData.builder()
                                                .name("Doe")
                                                .position("CTO")
                                                .build())
                                .execute())),
                entry(
                        "Client.updateOwner",
                        v1 -> nothing(v1.clients().updateOwner(3690843, 54719).execute())),
                entry(
                        "Client.updateSharingGroups",
                        v1 -> nothing(v1.clients()
                                .updateSharingGroups(3690843, List.of(2379L))
                                .execute())),
                entry(
                        "Prospects.create",
                        v1 -> v1.prospects().create(prospect()).execute()),
                entry(
                        "Prospects.getList",
                        v1 -> v1.prospects()
                                .search(ThirdQuery.builder()
                                        .periodecreatedStart(Instant.ofEpochSecond(1546470000))
                                        .periodecreatedEnd(Instant.ofEpochSecond(1546556400))
                                        .actif(true)
                                        .build())
                                .toList()),
                entry("Prospects.getOne", v1 -> v1.prospects().get(9609348).execute()),
                entry(
                        "Prospects.update",
                        v1 -> nothing(v1.prospects()
                                .update(
                                        9609348,
                                        UpdateThird.builder()
                                                .third(ThirdData.builder()
                                                        .name("Doe")
                                                        .tel("0100000007")
                                                        .build())
                                                .contact(ContactData.builder()
                                                        .name("Doe")
                                                        .tel("0100000008")
                                                        .build())
                                                .build())
                                .execute())),
                entry(
                        "Prospects.updateSharingStaffs",
                        v1 -> nothing(v1.prospects()
                                .updateSharingStaffs(9609348, List.of(54719L, 59998L))
                                .execute())),
                entry(
                        "Supplier.create",
                        v1 -> v1.suppliers()
                                .create(CreateThird.builder()
                                        .third(ThirdData.builder()
                                                .name("Paper Ltd")
                                                .siret("00000000000002")
                                                .rcs("RCS Paris 000000002")
                                                .build())
                                        .build())
                                .execute()),
                entry(
                        "Supplier.getList",
                        v1 -> v1.suppliers().search(ThirdQuery.all()).toList()),
                entry("Supplier.getOne", v1 -> v1.suppliers().get(7001).execute()),
                entry(
                        "Supplier.update",
                        v1 -> nothing(v1.suppliers()
                                .update(
                                        7001,
                                        third(ThirdData.builder()
                                                .name("Paper Ltd")
                                                .clear("stickyNote")))
                                .execute())),
                entry(
                        "Supplier.delete",
                        v1 -> nothing(v1.suppliers().delete(7001).execute())));
    }

    private static UpdateThird third(ThirdData.Builder third) {
        return UpdateThird.builder().third(third.build()).build();
    }

    private static CreateThird client() {
        return CreateThird.builder()
                .third(ThirdData.builder()
                        .name("Acme")
                        .ident("C-1001")
                        .type(ThirdType.CORPORATION)
                        .email("office@acme.example")
                        .tel("0100000001")
                        .fax("0100000002")
                        .mobile("0600000003")
                        .joinDate(Instant.ofEpochSecond(1510527600))
                        .web("acme.example")
                        .siret("000 000 000 00001")
                        .siren("000 000 001")
                        .vat("FR 00 000000001")
                        .rcs("PARIS A 000 000 001")
                        .apenaf("6201Z")
                        .capital("10 000")
                        .corpType("SARL")
                        .addTags("fair", "vip", "2026")
                        .stickyNote("Met at the fair")
                        .rateCategory(62985L)
                        .accountingcode("411000")
                        .auxcode("C1001")
                        .accountingpurchasecode("401000")
                        .massmailingUnsubscribed(false)
                        .massmailingUnsubscribedSMS(false)
                        .phoningUnsubscribed(true)
                        .massmailingUnsubscribedMail(true)
                        .massmailingUnsubscribedCustom(true)
                        .facebook("https://facebook.example/acme")
                        .viadeo("https://viadeo.example/acme")
                        .twitter("https://twitter.example/acme")
                        .linkedin("https://linkedin.example/acme")
                        .build())
                .contact(ContactData.builder()
                        .name("Doe")
                        .forename("John")
                        .email("john@acme.example")
                        .tel("0100000004")
                        .fax("0100000005")
                        .mobile("0600000006")
                        .web("john.example")
                        .position("CEO")
                        .civil(Civility.MAN)
                        .birthdate(LocalDate.of(1980, 5, 8))
                        .stickyNote("two\nlines")
                        .mcoptin(true)
                        .mjoptin(true)
                        .smoptin(false)
                        .build())
                .address(Address.builder()
                        .name("Office")
                        .part1("1 Example Street")
                        .part2("Floor 2")
                        .part3("Door 3")
                        .part4("Bell 4")
                        .zip("75000")
                        .town("PARIS")
                        .countrycode("FR")
                        .build())
                .build();
    }

    private static CreateThird prospect() {
        return CreateThird.builder()
                .third(ThirdData.builder()
                        .ident("P-1001")
                        .type(ThirdType.PERSON)
                        .name("Doe")
                        .email("jane@example.com")
                        .tel("+33100000001")
                        .massmailingUnsubscribed(false)
                        .massmailingUnsubscribedSMS(false)
                        .phoningUnsubscribed(false)
                        .massmailingUnsubscribedMail(false)
                        .massmailingUnsubscribedCustom(false)
                        .build())
                .contact(ContactData.builder()
                        .civil(Civility.WOMAN)
                        .name("Doe")
                        .forename("Jane")
                        .email("jane.doe@example.com")
                        .tel("+33100000002")
                        .massmailingUnsubscribed(true)
                        .massmailingUnsubscribedSMS(false)
                        .phoningUnsubscribed(true)
                        .massmailingUnsubscribedMail(false)
                        .massmailingUnsubscribedCustom(true)
                        .build())
                .address(Address.builder()
                        .name("Home")
                        .part1("2 Example Street")
                        .part2("Door 3")
                        .zip("17000")
                        .town("LA ROCHELLE")
                        .build())
                .build();
    }

    private static Map<String, Function<SellsyV1, Object>> people() {
        return Map.of(
                "Peoples.create", v1 -> v1.contacts().create(person()).execute(),
                "Peoples.getList",
                        v1 -> v1.contacts()
                                .search(PersonQuery.builder()
                                        .contains("jane@example.com")
                                        .direction(Direction.ASCENDING)
                                        .build())
                                .startAt(PageToken.of("page:2:5000:0"))
                                .toList(),
                "Peoples.getOne", v1 -> v1.contacts().get(2345103).execute(),
                "Peoples.getOne.byThirdContact",
                        v1 -> v1.contacts().getByThirdContact(2137387).execute(),
                "Peoples.update",
                        v1 -> nothing(v1.contacts()
                                .update(
                                        2345103,
                                        UpdatePerson.builder()
                                                .name("Doe")
                                                .civil(Civility.MAN)
                                                .thirdids(List.of())
                                                .mailchimp(false)
                                                .massmailingUnsubscribed(false)
                                                .massmailingUnsubscribedSMS(true)
                                                .build())
                                .execute()),
                "Peoples.delete", v1 -> nothing(v1.contacts().delete(2345103).execute()),
                "Peoples.unlinkThirds",
                        v1 -> nothing(v1.contacts()
                                .unlinkThirds(2345103, List.of(3690843L))
                                .execute()),
                "Peoples.setAsMainContact",
                        v1 -> nothing(
                                v1.contacts().setAsMainContact(2345103, 3690843).execute()));
    }

    private static CreatePerson person() {
        return CreatePerson.builder()
                .name("Doe")
                .forename("Jane")
                .email("jane@example.com")
                .tel("01 00 00 00 01")
                .fax("01 00 00 00 02")
                .mobile("06 00 00 00 03")
                .web("https://jane.example")
                .position("CEO")
                .civil(Civility.LADY)
                .birthdate(LocalDate.of(1980, 5, 8))
                .twitter("jane_doe")
                .facebook("https://facebook.example/jane")
                .linkedin("https://linkedin.example/jane")
                .viadeo("https://viadeo.example/jane")
                .stickyNote("Met at the fair")
                .addTags("fair", "rock'n'roll", "back`tick")
                .addThirdids(3690843L)
                .mailchimp(true)
                .mailjet(true)
                .simplemail(false)
                .massmailingUnsubscribed(false)
                .massmailingUnsubscribedSMS(true)
                .phoningUnsubscribed(false)
                .massmailingUnsubscribedMail(true)
                .massmailingUnsubscribedCustom(false)
                .build();
    }

    private static Map<String, Function<SellsyV1, Object>> opportunities() {
        return Map.ofEntries(
                entry(
                        "Opportunities.create",
                        v1 -> v1.opportunities()
                                .create(CreateOpportunity.builder()
                                        .linkedtype(LinkedType.PROSPECT)
                                        .linkedid(9609348L)
                                        .ident("OPP-00123")
                                        .sourceid(45138L)
                                        .creationDate(Instant.ofEpochSecond(1577979873))
                                        .dueDate(Instant.ofEpochSecond(1579098450))
                                        .name("Renewal")
                                        .funnelid(30229L)
                                        .stepid(210134L)
                                        .potential(new BigDecimal("500.5"))
                                        .proba(20)
                                        .brief("In brief")
                                        .stickyNote("In length")
                                        .addTags("fair", "vip")
                                        .ownerid(54719L)
                                        .addStaffs(59998L)
                                        .addContacts(7880193L, 9318655L)
                                        .build())
                                .execute()),
                entry(
                        "Opportunities.update",
                        v1 -> nothing(v1.opportunities()
                                .update(
                                        1203316,
                                        UpdateOpportunity.builder()
                                                .linkedtype(LinkedType.THIRD)
                                                .linkedid(3690843L)
                                                .ident("OPP-00123")
                                                .sourceid(45136L)
                                                .name("Renewal 2027")
                                                .proba(50)
                                                .addContacts(8195205L)
                                                .build())
                                .execute())),
                entry(
                        "Opportunities.getOne",
                        v1 -> v1.opportunities().get(1203316).execute()),
                entry(
                        "Opportunities.delete",
                        v1 -> nothing(v1.opportunities().delete(1203316).execute())),
                entry(
                        "Opportunities.updateStep",
                        v1 -> nothing(
                                v1.opportunities().updateStep(1203316, 210135).execute())),
                entry(
                        "Opportunities.updateOwner",
                        v1 -> nothing(
                                v1.opportunities().updateOwner(1203316, 54719).execute())),
                entry(
                        "Opportunities.getList",
                        v1 -> v1.opportunities()
                                .search(OpportunityQuery.builder()
                                        .funnelid(30229L)
                                        .stepid(210134L)
                                        .addThirds(3690843L)
                                        .addStaffs(54719L)
                                        .addTags("fair")
                                        .addStatus(OpportunityStatus.OPEN, OpportunityStatus.WON)
                                        .periodecreatedStart(Instant.ofEpochSecond(1546470000))
                                        .periodecreatedEnd(Instant.ofEpochSecond(1546556400))
                                        .pageSize(1000)
                                        .build())
                                .toList()),
                entry(
                        "Opportunities.getFunnels",
                        v1 -> v1.opportunities().funnels().execute()),
                entry(
                        "Opportunities.getStepsForFunnel",
                        v1 -> v1.opportunities().steps(30437).execute()),
                entry(
                        "Opportunities.getSources",
                        v1 -> v1.opportunities().sources().execute()));
    }

    private static Map<String, Function<SellsyV1, Object>> agenda() {
        return Map.ofEntries(
                entry(
                        "Agenda.create.event",
                        v1 -> v1.agenda()
                                .createEvent(CreateEvent.builder()
                                        .title("Visit")
                                        .description("at their office")
                                        .label(3L)
                                        .allDay(true)
                                        .start(Instant.ofEpochSecond(1577979873))
                                        .end(Instant.ofEpochSecond(1577979873))
                                        .isPrivate(true)
                                        .set("id", 54719)
                                        .set("canEdit", true)
                                        .build())
                                .execute()),
                entry(
                        "Agenda.create.event.recurring",
                        v1 -> v1.agenda()
                                .createEvent(CreateEvent.builder()
                                        .title("Visit")
                                        .start(Instant.ofEpochSecond(1577979873))
                                        .end(Instant.ofEpochSecond(1577983473))
                                        .isPrivate(false)
                                        .calendar("jane@example.com")
                                        .addStaffs(new Assignee(54719, true), new Assignee(59998, false))
                                        .addAlerts("4")
                                        .relatedtype(RelatedType.PEOPLE)
                                        .relatedid(2345103L)
                                        .recurrence(Recurrence.builder()
                                                .frequency("weekly")
                                                .periodicity("1")
                                                .weekMode("mo")
                                                .endMode("occurences")
                                                .endOccurences(10)
                                                .build())
                                        .build())
                                .execute()),
                entry(
                        "Agenda.create.task",
                        v1 -> v1.agenda()
                                .createTask(CreateTask.builder()
                                        .title("Offer")
                                        .description("Write the offer")
                                        .label(130207L)
                                        .allDay(false)
                                        .start(Instant.ofEpochSecond(1534888800))
                                        .end(Instant.ofEpochSecond(1535493600))
                                        .isPrivate(false)
                                        .addStaffs(new Assignee(54719, true))
                                        .addAlerts("4")
                                        .relatedtype(RelatedType.THIRD)
                                        .relatedid(3690843L)
                                        .useRecurrence(false)
                                        .build())
                                .execute()),
                entry(
                        "Agenda.update.event",
                        v1 -> nothing(v1.agenda()
                                .updateEvent(
                                        1234,
                                        UpdateEvent.builder()
                                                .description("in our office")
                                                .build())
                                .execute())),
                entry(
                        "Agenda.update.task",
                        v1 -> nothing(v1.agenda()
                                .updateTask(
                                        1234,
                                        UpdateTask.builder()
                                                .end(Instant.ofEpochSecond(1535493600))
                                                .build())
                                .execute())),
                entry(
                        "Agenda.getOne",
                        v1 -> v1.agenda().get(AgendaType.EVENT, 1234).execute()),
                entry(
                        "Agenda.delete",
                        v1 -> nothing(v1.agenda().delete(AgendaType.TASK, 1234).execute())),
                entry(
                        "Agenda.getList",
                        v1 -> v1.agenda()
                                .search(AgendaQuery.builder()
                                        .type(AgendaType.TASK)
                                        .addPeriod("today")
                                        .addLabels(3L)
                                        .ownerType("staff")
                                        .ownerId(54719L)
                                        .relatedType(RelatedType.OPPORTUNITY)
                                        .relatedId(1203316L)
                                        .addStatus("ok", "complete")
                                        .includeRecurring(false)
                                        .orderBy("start")
                                        .direction(Direction.DESCENDING)
                                        .build())
                                .toList()),
                entry("Agenda.getAvailableLabels", v1 -> v1.agenda().labels().execute()),
                entry("Agenda.getAvailableRappels", v1 -> v1.agenda().alerts().execute()));
    }

    private static Map<String, Function<SellsyV1, Object>> others() {
        return Map.ofEntries(
                entry(
                        "Annotations.create",
                        v1 -> v1.comments()
                                .create(CreateAnnotation.builder()
                                        .relatedtype(RelatedType.THIRD)
                                        .relatedid(3690843L)
                                        .text("Called <a href=\"https://example.com\">back</a>")
                                        .date(Instant.ofEpochSecond(1579098450))
                                        .parentid(12L)
                                        .build())
                                .execute()),
                entry(
                        "Annotations.update",
                        v1 -> nothing(v1.comments()
                                .update(
                                        805500,
                                        UpdateAnnotation.builder()
                                                .text("Called twice")
                                                .build())
                                .execute())),
                entry("Annotations.getOne", v1 -> v1.comments().get(805500).execute()),
                entry(
                        "Annotations.delete",
                        v1 -> nothing(v1.comments().delete(805500).execute())),
                entry(
                        "Annotations.getList",
                        v1 -> v1.comments()
                                .search(AnnotationQuery.builder()
                                        .type(CommentedType.OPPORTUNITY)
                                        .id(1203316)
                                        .pageSize(10)
                                        .build())
                                .toList()),
                entry(
                        "SmartTags.assign",
                        v1 -> nothing(v1.smartTags()
                                .assign("people", 2345103, List.of("fair", "vip"))
                                .execute())),
                entry(
                        "CustomFields.recordValues",
                        v1 -> nothing(v1.customFields()
                                .recordValues(RecordValues.builder()
                                        .linkedtype(CustomFieldTarget.PROSPECT)
                                        .linkedid(9609348)
                                        .bypassRequired(true)
                                        .deleteUnprovided(false)
                                        .addValues(
                                                RecordValue.quantity(47923, new BigDecimal(5), 2344479),
                                                RecordValue.amount(48501, new BigDecimal("7.50"), 3),
                                                RecordValue.choices(100265, List.of("a", "c")),
                                                RecordValue.date(43695, Instant.ofEpochSecond(1505132368)),
                                                RecordValue.flag(63126, true),
                                                RecordValue.number(48500, BigDecimal.ZERO),
                                                RecordValue.text(42133, ""))
                                        .build())
                                .execute())),
                entry(
                        "CustomFields.getList",
                        v1 -> v1.customFields()
                                .search(CustomFieldQuery.builder()
                                        .addUseOn(CustomFieldTarget.OPPORTUNITY)
                                        .orderBy("cf_code")
                                        .build())
                                .toList()),
                entry(
                        "Staffs.getList",
                        v1 -> v1.staffs()
                                .search(StaffQuery.builder().withBlocked(false).build())
                                .toList()),
                entry("Infos.getInfos", v1 -> v1.infos().get().execute()),
                entry(
                        "Accountdatas.getTaxes",
                        v1 -> v1.accountdatas()
                                .taxes(Params.of("includeEcoTax", false).and("enabled", "all"))
                                .execute()));
    }

    private static Object nothing(Void answer) {
        assertThat(answer).isNull();
        return "";
    }

    static Set<String> names() {
        return CALLS.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isSentAsTheVendorHasIt(String name) {
        vendor.answers("{'id':'1','datas':{'id':'1'}}");
        Object answer = Objects.requireNonNull(CALLS.get(name)).apply(vendor.client());
        assertThat(answer).isNotNull();
        vendor.expectFixture(name);
        assertThat(vendor.requests()).isEqualTo(1);
    }

    @Test
    void theNextNumberIsAText() {
        vendor.answers("'OPP-00124'");
        assertThat(vendor.client().opportunities().currentIdent().execute()).isEqualTo("OPP-00124");
        vendor.expectFixture("Opportunities.getCurrentIdent");
    }

    @Test
    void everyFixtureIsSent() throws IOException, URISyntaxException {
        Path directory = Path.of(Objects.requireNonNull(V1RequestsTest.class.getResource("fixtures/v1/requests"))
                .toURI());
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", "")))
                    .hasSize(CALLS.size() + 1)
                    .containsAll(CALLS.keySet())
                    .contains("Opportunities.getCurrentIdent");
        }
    }
}
