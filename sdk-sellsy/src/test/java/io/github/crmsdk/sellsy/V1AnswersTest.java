package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crmsdk.sellsy.internal.V1Json;
import io.github.crmsdk.sellsy.model.RelationType;
import io.github.crmsdk.sellsy.v1.agenda.AgendaEntry;
import io.github.crmsdk.sellsy.v1.agenda.AgendaQuery;
import io.github.crmsdk.sellsy.v1.agenda.CreateEvent;
import io.github.crmsdk.sellsy.v1.agenda.Label;
import io.github.crmsdk.sellsy.v1.annotation.Annotation;
import io.github.crmsdk.sellsy.v1.annotation.AnnotationQuery;
import io.github.crmsdk.sellsy.v1.annotation.CommentedType;
import io.github.crmsdk.sellsy.v1.annotation.CreateAnnotation;
import io.github.crmsdk.sellsy.v1.lookup.AccountInfos;
import io.github.crmsdk.sellsy.v1.lookup.CustomField;
import io.github.crmsdk.sellsy.v1.lookup.CustomFieldQuery;
import io.github.crmsdk.sellsy.v1.lookup.CustomFieldType;
import io.github.crmsdk.sellsy.v1.lookup.CustomFieldValue;
import io.github.crmsdk.sellsy.v1.lookup.SmartTag;
import io.github.crmsdk.sellsy.v1.lookup.Staff;
import io.github.crmsdk.sellsy.v1.lookup.StaffQuery;
import io.github.crmsdk.sellsy.v1.opportunity.CreateOpportunity;
import io.github.crmsdk.sellsy.v1.opportunity.Opportunity;
import io.github.crmsdk.sellsy.v1.opportunity.OpportunityQuery;
import io.github.crmsdk.sellsy.v1.opportunity.OpportunityStatus;
import io.github.crmsdk.sellsy.v1.people.CreatePerson;
import io.github.crmsdk.sellsy.v1.people.LinkedThird;
import io.github.crmsdk.sellsy.v1.people.Person;
import io.github.crmsdk.sellsy.v1.people.PersonQuery;
import io.github.crmsdk.sellsy.v1.third.Address;
import io.github.crmsdk.sellsy.v1.third.CreateThird;
import io.github.crmsdk.sellsy.v1.third.Third;
import io.github.crmsdk.sellsy.v1.third.ThirdContact;
import io.github.crmsdk.sellsy.v1.third.ThirdDetails;
import io.github.crmsdk.sellsy.v1.third.ThirdQuery;
import io.github.crmsdk.sellsy.v1.third.ThirdType;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What API v1 answers, in all its forms. */
class V1AnswersTest {
    @RegisterExtension
    final V1Vendor vendor = new V1Vendor();

    @Test
    void clientsOfASearch() {
        vendor.answersFixture("Client.getList");
        List<Third> clients = vendor.client().clients().search(ThirdQuery.all()).toList();
        assertThat(clients).extracting(Third::id).containsExactly(3690843L, 3692252L);
        Third acme = clients.get(0);
        assertThat(acme.name()).isEqualTo("Acme");
        assertThat(acme.type()).isEqualTo(ThirdType.CORPORATION);
        assertThat(acme.relationType()).isEqualTo(RelationType.CLIENT);
        assertThat(acme.actif()).isTrue();
        assertThat(acme.joindate()).isEqualTo(Instant.parse("2015-07-13T14:08:25Z"));
        assertThat(acme.rateCategory()).isEqualTo(62985);
        assertThat(acme.massmailingUnsubscribed()).isFalse();
        assertThat(acme.contacts()).extracting(ThirdContact::id).containsExactly(2137387L);
        assertThat(acme.contacts()).extracting(ThirdContact::peopleid).containsExactly(2345103L);
        assertThat(acme.contacts()).extracting(ThirdContact::birthdate).containsOnlyNulls();
        assertThat(acme.smartTags()).extracting(SmartTag::word).containsExactly("fair");
        assertThat(acme.customfields()).extracting(CustomFieldValue::cfid).containsExactly(9981L, 8962L);
        assertThat(acme.customfields().get(0).boolval()).isTrue();
        assertThat(acme.customfields().get(1).type()).isEqualTo(CustomFieldType.AMOUNT);
        assertThat(acme.customfields().get(1).decimalval()).isEqualByComparingTo("2422.8");
        assertThat(acme.additionalProperties().get("addr_town").asText()).isEqualTo("PARIS");
    }

    @Test
    void nothingInAllItsForms() {
        vendor.answersFixture("Client.getList");
        Third doe = vendor.client().clients().search(ThirdQuery.all()).toList().get(1);
        assertThat(doe.joindate()).isNull();
        assertThat(doe.maincontactid()).isNull();
        assertThat(doe.contacts()).isEmpty();
        assertThat(doe.smartTags()).isEmpty();
        assertThat(doe.customfields()).isEmpty();
        assertThat(doe.actif()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "' '", "false", "[]", "null"})
    void aClientWithoutACorporation(String nothing) {
        vendor.answers("{'client':{'id':'3690843'},'corporation':" + nothing + ",'contact':" + nothing + "}");
        ThirdDetails details = vendor.client().clients().get(3690843).execute();
        assertThat(details.client()).isNotNull();
        assertThat(details.corporation()).isNull();
        assertThat(details.contact()).isNull();
    }

    @Test
    void oneClient() {
        vendor.answersFixture("Client.getOne");
        ThirdDetails acme = vendor.client().clients().get(3690843).execute();
        assertThat(Objects.requireNonNull(acme.client()).name()).isEqualTo("Acme");
        assertThat(acme.client().transformationDate()).isEqualTo(Instant.parse("2016-04-06T06:00:41Z"));
        assertThat(acme.client().linkedin()).isEqualTo("https://linkedin.example/acme");
        assertThat(acme.client().businessSegment()).isEqualTo("12");
        assertThat(acme.client().phoningUnsubscribed()).isTrue();
        assertThat(Objects.requireNonNull(acme.corporation()).type()).isEqualTo("SARL");
        assertThat(acme.contact()).isNull();
        assertThat(acme.contacts()).extracting(ThirdContact::birthdate).containsExactly(LocalDate.of(1980, 5, 8));
        assertThat(acme.address()).extracting(Address::town).containsExactly("PARIS");
        assertThat(acme.smartTags()).isEmpty();
        assertThat(acme.customFieldGroups()).hasSize(2);
        assertThat(acme.customFieldGroups().get(0).list())
                .extracting(CustomFieldValue::boolval)
                .containsExactly(true);
        assertThat(acme.customFieldGroups().get(1).list()).isEmpty();
        assertThat(acme.additionalProperties()).containsOnlyKeys("avatar", "score");
    }

    @Test
    void contactsOfASearch() {
        vendor.answersFixture("Peoples.getList");
        List<Person> people =
                vendor.client().contacts().search(PersonQuery.all()).toList();
        assertThat(people).extracting(Person::id).containsExactly(2345104L, 2345103L);
        assertThat(people).extracting(Person::birthdate).containsOnlyNulls();
        assertThat(people).extracting(Person::thirdid).containsExactly(null, 3690843L);
        assertThat(people).extracting(Person::linkedid).containsExactly(0L, 2137387L);
        assertThat(people.get(1).mailchimp()).isFalse();
        assertThat(people.get(1).customfields())
                .extracting(CustomFieldValue::cfid)
                .containsExactly(9144L);
    }

    @Test
    void noContacts() {
        vendor.answersFixture("Peoples.getList.empty");
        assertThat(vendor.client().contacts().search(PersonQuery.all()).toList())
                .isEmpty();
    }

    @Test
    void oneContact() {
        vendor.answersFixture("Peoples.getOne");
        Person jane = vendor.client().contacts().get(2345103).execute();
        assertThat(jane.fullName()).isEqualTo("Ms Jane Doe");
        assertThat(jane.created()).isEqualTo(Instant.ofEpochSecond(1423810532));
        assertThat(jane.birthdate()).isNull();
        assertThat(jane.linkeds()).extracting(LinkedThird::id).containsExactly(2137387L);
        assertThat(jane.linkeds()).extracting(LinkedThird::thirdid).containsExactly(3690843L);
    }

    @Test
    void unknownMembersSurvive() throws IOException {
        ObjectMapper mapper = V1Json.mapper();
        JsonNode wire = V1Vendor.tree(Vendor.fixture("v1/Peoples.getOne")).get("response");
        JsonNode written = mapper.readTree(mapper.writeValueAsBytes(mapper.treeToValue(wire, Person.class)));
        assertThat(written.get("avatar")).isEqualTo(wire.get("avatar"));
        assertThat(written.get("rank")).isEqualTo(wire.get("rank"));
        assertThat(written.get("mailchimp").asText()).isEqualTo("N");
        assertThat(written.get("created").isIntegralNumber()).isTrue();
        assertThat(mapper.treeToValue(written, Person.class)).isEqualTo(mapper.treeToValue(wire, Person.class));
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                Arguments.of("Client.create", "/params", CreateThird.class),
                Arguments.of("Peoples.create", "/params/people", CreatePerson.class),
                Arguments.of("Opportunities.create", "/params/opportunity", CreateOpportunity.class),
                Arguments.of("Agenda.create.event.recurring", "/params/event", CreateEvent.class),
                Arguments.of("Annotations.create", "/params/annotation", CreateAnnotation.class));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void aRequestSurvives(String fixture, String place, Class<?> type) throws IOException {
        ObjectMapper mapper = V1Json.mapper();
        JsonNode wire = V1Vendor.tree(Vendor.fixture("v1/requests/" + fixture)).at(place);
        JsonNode written = V1Vendor.tree(mapper.writeValueAsString(mapper.treeToValue(wire, type)));
        assertThat(written).isEqualTo(wire);
    }

    @Test
    void opportunities() {
        vendor.answers("{'infos':{'nbpages':'1','nbtotal':'2'},'result':{"
                + "'7':{'id':'7','ident':'OPP-7','name':'Renewal','relationType':'client','linkedid':'3690843',"
                + "'funnelid':'30229','stepid':'210134','source':'web','created':'2019-01-03 10:00:00',"
                + "'dueDate':'1579098450','potential':'500.000000000','proba':'20','status':'won','statusLabel':'Won',"
                + "'stepEnterDate':'','tags':[],'customFields':[]},"
                + "'8':{'ident':'OPP-8','status':'paused','customFields':{'1':{'list':[{'cfid':5}]}},"
                + "'customfields':{'12':{'cfid':'6','code':'rio','boolval':true},'_xml_childtag':'row'}}}}");
        List<Opportunity> found =
                vendor.client().opportunities().search(OpportunityQuery.all()).toList();
        assertThat(found).extracting(Opportunity::id).containsExactly(7L, 8L);
        Opportunity first = found.get(0);
        assertThat(first.potential()).isEqualByComparingTo(new BigDecimal(500));
        assertThat(first.proba()).isEqualTo(20);
        assertThat(first.created()).isEqualTo(Instant.parse("2019-01-03T09:00:00Z"));
        assertThat(first.dueDate()).isEqualTo(Instant.ofEpochSecond(1579098450));
        assertThat(first.stepEnterDate()).isNull();
        assertThat(found)
                .extracting(Opportunity::status)
                .containsExactly(OpportunityStatus.WON, OpportunityStatus.of("paused"));
        assertThat(found.get(1).customFieldGroups().get(0).list())
                .extracting(CustomFieldValue::cfid)
                .containsExactly(5L);
        assertThat(found.get(1).customfields())
                .extracting(CustomFieldValue::cfid)
                .containsExactly(6L);
    }

    @Test
    void pipelinesStepsSourcesAndLabels() {
        SellsyV1 v1 = vendor.client();
        vendor.answers("{'30229':{'id':'30229','name':'Sales'},'30230':{'name':'Services'}}");
        assertThat(v1.opportunities().funnels().execute())
                .extracting(funnel -> funnel.id() + " " + funnel.name())
                .containsExactly("30229 Sales", "30230 Services");
        vendor.answers("[{'id':'210134','label':'Contacted'},{'id':210135,'label':'Offer'}]");
        assertThat(v1.opportunities().steps(30229).execute())
                .extracting(step -> step.id() + " " + step.label())
                .containsExactly("210134 Contacted", "210135 Offer");
        vendor.answers("[]");
        assertThat(v1.opportunities().sources().execute()).isEmpty();
        vendor.answers("null");
        assertThat(v1.opportunities().sources().execute()).isEmpty();
        vendor.answers("{'3':{'value':'Call'},'4':{'color':'red'}}");
        assertThat(v1.agenda().labels().execute()).extracting(Label::value).containsExactly("Call", null);
    }

    @Test
    void comments() {
        SellsyV1 v1 = vendor.client();
        vendor.answersFixture("Annotations.getList");
        List<Annotation> found = v1.comments()
                .search(AnnotationQuery.of(CommentedType.OPPORTUNITY, 1203316))
                .toList();
        assertThat(found).hasSize(1);
        assertComment(found.get(0));
        vendor.answersFixture("Annotations.getOne");
        assertComment(v1.comments().get(805500).execute());
        vendor.answers(V1Vendor.tree(Vendor.fixture("v1/Annotations.getOne"))
                .at("/response/datas")
                .toString());
        assertComment(v1.comments().get(805500).execute());
    }

    private static void assertComment(Annotation comment) {
        assertThat(comment.id()).isEqualTo(805500);
        assertThat(comment.annotation()).isEqualTo("Called back");
        assertThat(comment.timestamp()).isEqualTo(Instant.ofEpochSecond(1446653264));
        assertThat(comment.parentid()).isNull();
        assertThat(comment.canEdit()).isFalse();
    }

    @Test
    void staff() {
        vendor.answersFixture("Staffs.getList");
        List<Staff> staff = vendor.client().staffs().search(StaffQuery.all()).toList();
        assertThat(staff).extracting(Staff::linkedid).containsExactly(54719L, 59998L);
        assertThat(staff.get(0).created()).isEqualTo(Instant.ofEpochSecond(1423810532));
        assertThat(staff.get(0).isAdmin()).isFalse();
    }

    @Test
    void customFieldsAgendaAndInfos() {
        SellsyV1 v1 = vendor.client();
        vendor.answers("{'infos':{'nbpages':1},'result':{'9981':{'id':'9981','code':'colour','type':'select',"
                + "'isRequired':'Y','useOn_client':'Y'}}}");
        CustomField field =
                v1.customFields().search(CustomFieldQuery.all()).toList().get(0);
        assertThat(field.type()).isEqualTo(CustomFieldType.SELECT);
        assertThat(field.isRequired()).isTrue();
        vendor.answers("{'infos':{'nbpages':1},'result':{'5':{'title':'Visit','start':'1577979873'}}}");
        AgendaEntry entry = v1.agenda().search(AgendaQuery.all()).toList().get(0);
        assertThat(entry.id()).isEqualTo(5);
        assertThat(entry.additionalProperties().get("start").asLong()).isEqualTo(1577979873);
        vendor.answersFixture("Infos.getInfos");
        AccountInfos infos = v1.infos().get().execute();
        assertThat(Objects.requireNonNull(infos.userdatas()).corpId()).isEqualTo(35249);
        assertThat(infos.userdatas().staffId()).isEqualTo(54719);
        assertThat(infos.additionalProperties()).containsKeys("apidatas", "privileges");
    }
}
