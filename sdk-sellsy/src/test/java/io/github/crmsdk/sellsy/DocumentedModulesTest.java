package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.sellsy.calendar.CreateCalendarEvent;
import io.github.crmsdk.sellsy.comment.CreateComment;
import io.github.crmsdk.sellsy.company.CompanyQuery;
import io.github.crmsdk.sellsy.company.CreateCompany;
import io.github.crmsdk.sellsy.company.UpdateCompany;
import io.github.crmsdk.sellsy.contact.ContactQuery;
import io.github.crmsdk.sellsy.contact.CreateContact;
import io.github.crmsdk.sellsy.contact.UpdateContact;
import io.github.crmsdk.sellsy.individual.CreateIndividual;
import io.github.crmsdk.sellsy.individual.IndividualQuery;
import io.github.crmsdk.sellsy.individual.UpdateIndividual;
import io.github.crmsdk.sellsy.model.Direction;
import io.github.crmsdk.sellsy.model.RelatedRef;
import io.github.crmsdk.sellsy.model.RelationType;
import io.github.crmsdk.sellsy.opportunity.CreateOpportunity;
import io.github.crmsdk.sellsy.opportunity.OpportunityQuery;
import io.github.crmsdk.sellsy.opportunity.UpdateOpportunity;
import io.github.crmsdk.sellsy.task.CreateTask;
import io.github.crmsdk.sellsy.v1.RelatedType;
import io.github.crmsdk.sellsy.v1.agenda.CreateEvent;
import io.github.crmsdk.sellsy.v1.annotation.CreateAnnotation;
import io.github.crmsdk.sellsy.v1.opportunity.LinkedType;
import io.github.crmsdk.sellsy.v1.people.CreatePerson;
import io.github.crmsdk.sellsy.v1.people.PersonQuery;
import io.github.crmsdk.sellsy.v1.people.UpdatePerson;
import io.github.crmsdk.sellsy.v1.third.CreateThird;
import io.github.crmsdk.sellsy.v1.third.ThirdData;
import io.github.crmsdk.sellsy.v1.third.ThirdQuery;
import io.github.crmsdk.sellsy.v1.third.ThirdType;
import io.github.crmsdk.sellsy.v1.third.Thirds;
import io.github.crmsdk.sellsy.v1.third.UpdateThird;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each module that the integration documents list, in both generations of the API: the same request every time. */
class DocumentedModulesTest {
    private static final String PAGE = "{'data':[],'pagination':{'limit':100,'count':0,'total':0,'offset':'WzFd'}}";
    private static final String LIST = "{'infos':{'nbperpage':100,'nbpages':1,'pagenum':1,'nbtotal':'0'},'result':[]}";
    private static final String FIRST_PAGE = "'pagination':{'nbperpage':100,'pagenum':1}";
    private static final Instant NINE = Instant.parse("2030-01-02T09:00:00Z");
    private static final Instant TEN = NINE.plusSeconds(3600);

    @RegisterExtension
    final V1Vendor old = new V1Vendor();

    private final Vendor vendor = old.vendor;
    private SellsyClient sellsy;
    private SellsyV1 v1;

    @BeforeEach
    void connect() {
        vendor.answers(200, "{'token_type':'Bearer','expires_in':86400,'access_token':'token-1'}");
        sellsy = vendor.open(old.builder().clientCredentials("client-1", Vendor.SECRET));
        v1 = sellsy.v1();
    }

    @Test
    void createsAClient() {
        creates(RelationType.CLIENT, v1.clients(), "Client");
    }

    @Test
    void searchesClients() {
        searches(RelationType.CLIENT, v1.clients(), "Client");
    }

    @Test
    void updatesAClient() {
        updates(v1.clients(), "Client", "clientid");
    }

    @Test
    void createsAProspect() {
        creates(RelationType.PROSPECT, v1.prospects(), "Prospects");
    }

    @Test
    void searchesProspects() {
        searches(RelationType.PROSPECT, v1.prospects(), "Prospects");
    }

    @Test
    void updatesAProspect() {
        updates(v1.prospects(), "Prospects", "id");
    }

    @Test
    void createsASupplier() {
        creates(RelationType.SUPPLIER, v1.suppliers(), "Supplier");
    }

    @Test
    void searchesSuppliers() {
        searches(RelationType.SUPPLIER, v1.suppliers(), "Supplier");
    }

    @Test
    void updatesASupplier() {
        updates(v1.suppliers(), "Supplier", "id");
    }

    private void creates(RelationType type, Thirds thirds, String collection) {
        vendor.answers(201, "{'id':7}");
        sellsy.companies()
                .create(CreateCompany.builder().type(type).name("Acme").build())
                .execute();
        vendor.expect("POST", "/v2/companies", "{'type':'" + type + "','name':'Acme'}");
        vendor.answers(201, "{'id':8}");
        sellsy.individuals()
                .create(CreateIndividual.builder().type(type).lastName("Lee").build())
                .execute();
        vendor.expect("POST", "/v2/individuals", "{'type':'" + type + "','last_name':'Lee'}");
        old.answers("'9'");
        thirds.create(CreateThird.builder()
                        .third(ThirdData.builder()
                                .type(ThirdType.CORPORATION)
                                .name("Acme")
                                .build())
                        .build())
                .execute();
        old.expect(collection + ".create", "{'third':{'type':'corporation','name':'Acme'}}");
    }

    private void searches(RelationType type, Thirds thirds, String collection) {
        vendor.answers(200, PAGE);
        assertThat(sellsy.companies()
                        .search(CompanyQuery.builder()
                                .addType(type)
                                .orderBy("name")
                                .direction(Direction.ASCENDING)
                                .build()))
                .isEmpty();
        String search = "/search?order=name&direction=asc&limit=100";
        vendor.expect("POST", "/v2/companies" + search, "{'filters':{'type':['" + type + "']}}");
        vendor.answers(200, PAGE);
        assertThat(sellsy.individuals()
                        .search(IndividualQuery.builder()
                                .addType(type)
                                .orderBy("name")
                                .direction(Direction.ASCENDING)
                                .build()))
                .isEmpty();
        vendor.expect("POST", "/v2/individuals" + search, "{'filters':{'type':['" + type + "']}}");
        old.answers(LIST);
        assertThat(thirds.search(ThirdQuery.builder().contains("Acme").build())).isEmpty();
        old.expect(collection + ".getList", "{'search':{'contains':'Acme'}," + FIRST_PAGE + "}");
    }

    private void updates(Thirds thirds, String collection, String idMember) {
        vendor.answers(200, "{'id':7}");
        sellsy.companies()
                .update(7, UpdateCompany.builder().email("a@b.co").build())
                .execute();
        vendor.expect("PUT", "/v2/companies/7", "{'email':'a@b.co'}");
        vendor.answers(200, "{'id':8}");
        sellsy.individuals()
                .update(8, UpdateIndividual.builder().note("vip").build())
                .execute();
        vendor.expect("PUT", "/v2/individuals/8", "{'note':'vip'}");
        old.answers("'9'");
        thirds.update(
                        9,
                        UpdateThird.builder()
                                .third(ThirdData.builder().name("Acme").build())
                                .build())
                .execute();
        old.expect(collection + ".update", "{'" + idMember + "':9,'third':{'name':'Acme'}}");
    }

    @Test
    void createsAContact() {
        vendor.answers(201, "{'id':7}");
        sellsy.contacts()
                .create(CreateContact.builder().lastName("Lee").build())
                .execute();
        vendor.expect("POST", "/v2/contacts", "{'last_name':'Lee'}");
        old.answers("{'id':'8'}");
        v1.contacts()
                .create(CreatePerson.builder().name("Lee").mailchimp(true).build())
                .execute();
        old.expect("Peoples.create", "{'people':{'name':'Lee','mailchimp':'Y'}}");
    }

    @Test
    void searchesContacts() {
        vendor.answers(200, PAGE);
        assertThat(sellsy.contacts()
                        .search(ContactQuery.builder().lastName("Lee").build()))
                .isEmpty();
        vendor.expect("POST", "/v2/contacts/search?limit=100", "{'filters':{'last_name':'Lee'}}");
        old.answers(LIST);
        assertThat(v1.contacts().search(PersonQuery.builder().contains("Lee").build()))
                .isEmpty();
        old.expect("Peoples.getList", "{'search':{'contains':'Lee'}," + FIRST_PAGE + "}");
    }

    @Test
    void updatesAContact() {
        vendor.answers(200, "{'id':7}");
        sellsy.contacts()
                .update(7, UpdateContact.builder().position("Buyer").build())
                .execute();
        vendor.expect("PUT", "/v2/contacts/7", "{'position':'Buyer'}");
        old.answers("'8'");
        v1.contacts()
                .update(8, UpdatePerson.builder().position("Buyer").build())
                .execute();
        old.expect("Peoples.update", "{'id':8,'people':{'position':'Buyer'}}");
    }

    @Test
    void createsAnOpportunity() {
        vendor.answers(201, "{'id':7}");
        sellsy.opportunities()
                .create(CreateOpportunity.builder()
                        .name("Renewal")
                        .pipeline(4L)
                        .step(17L)
                        .addRelated(RelatedRef.company(7))
                        .build())
                .execute();
        vendor.expect(
                "POST",
                "/v2/opportunities",
                "{'name':'Renewal','pipeline':4,'step':17,'related':[{'type':'company','id':7}]}");
        old.answers("'8'");
        v1.opportunities()
                .create(io.github.crmsdk.sellsy.v1.opportunity.CreateOpportunity.builder()
                        .linkedtype(LinkedType.PROSPECT)
                        .linkedid(7L)
                        .ident("OPP-1")
                        .name("Renewal")
                        .build())
                .execute();
        old.expect(
                "Opportunities.create",
                "{'opportunity':{'linkedtype':'prospect','linkedid':7,'ident':'OPP-1','name':'Renewal'}}");
    }

    @Test
    void searchesOpportunities() {
        vendor.answers(200, PAGE);
        assertThat(sellsy.opportunities()
                        .search(OpportunityQuery.builder().name("Renewal").build()))
                .isEmpty();
        vendor.expect("POST", "/v2/opportunities/search?limit=100", "{'filters':{'name':'Renewal'}}");
        old.answers(LIST);
        assertThat(v1.opportunities()
                        .search(io.github.crmsdk.sellsy.v1.opportunity.OpportunityQuery.builder()
                                .funnelid(4L)
                                .build()))
                .isEmpty();
        old.expect("Opportunities.getList", "{'search':{'funnelid':4}," + FIRST_PAGE + "}");
    }

    @Test
    void updatesAnOpportunity() {
        vendor.answers(200, "{'id':7}");
        sellsy.opportunities()
                .update(7, UpdateOpportunity.builder().probability(85).build())
                .execute();
        vendor.expect("PUT", "/v2/opportunities/7", "{'probability':85}");
        old.answers("'8'");
        v1.opportunities()
                .update(
                        8,
                        io.github.crmsdk.sellsy.v1.opportunity.UpdateOpportunity.builder()
                                .proba(85)
                                .build())
                .execute();
        old.expect("Opportunities.update", "{'id':8,'opportunity':{'proba':85}}");
    }

    @Test
    void createsAnEvent() {
        vendor.answers(201, "{'id':7}");
        sellsy.calendarEvents()
                .create(CreateCalendarEvent.builder()
                        .title("Demo")
                        .labelId(3L)
                        .datetimeStart(OffsetDateTime.parse("2030-01-02T09:00:00+01:00"))
                        .datetimeEnd(OffsetDateTime.parse("2030-01-02T10:00:00+01:00"))
                        .build())
                .execute();
        vendor.expect(
                "POST",
                "/v2/calendar-events",
                "{'title':'Demo','label_id':3,'datetime_start':'2030-01-02T09:00:00+01:00',"
                        + "'datetime_end':'2030-01-02T10:00:00+01:00'}");
        old.answers("'8'");
        v1.agenda()
                .createEvent(CreateEvent.builder()
                        .title("Demo")
                        .start(NINE)
                        .end(TEN)
                        .addAlerts("4")
                        .relatedtype(RelatedType.PEOPLE)
                        .relatedid(9L)
                        .build())
                .execute();
        old.expect(
                "Agenda.create",
                "{'type':'event','event':{'title':'Demo','start':" + NINE.getEpochSecond() + ",'end':"
                        + TEN.getEpochSecond() + ",'relatedtype':'people','relatedid':9,'alerts':['4']}}");
    }

    @Test
    void createsATask() {
        vendor.answers(201, "{'id':7}");
        sellsy.tasks()
                .create(CreateTask.builder()
                        .title("Call")
                        .labelId(3L)
                        .dueDate(NINE)
                        .build())
                .execute();
        vendor.expect(
                "POST",
                "/v2/tasks",
                "{'title':'Call','label_id':3,'due_date':'2030-01-02T09:00:00+00:00','related':[]}");
        old.answers("{'taskid':'8'}");
        v1.agenda()
                .createTask(io.github.crmsdk.sellsy.v1.agenda.CreateTask.builder()
                        .title("Call")
                        .label(3L)
                        .start(NINE)
                        .end(TEN)
                        .build())
                .execute();
        old.expect(
                "Agenda.create",
                "{'type':'task','task':{'title':'Call','label':3,'start':" + NINE.getEpochSecond() + ",'end':"
                        + TEN.getEpochSecond() + "}}");
    }

    @Test
    void createsAComment() {
        vendor.answers(201, "{'id':7}");
        sellsy.comments()
                .create(CreateComment.builder()
                        .description("Called back")
                        .addRelated(RelatedRef.company(7))
                        .build())
                .execute();
        vendor.expect("POST", "/v2/comments", "{'description':'Called back','related':[{'type':'company','id':7}]}");
        old.answers("'8'");
        v1.comments()
                .create(CreateAnnotation.builder()
                        .relatedtype(RelatedType.TASK)
                        .relatedid(9L)
                        .text("Called back")
                        .date(NINE)
                        .build())
                .execute();
        old.expect(
                "Annotations.create",
                "{'annotation':{'relatedtype':'task','relatedid':9,'text':'Called back','date':" + NINE.getEpochSecond()
                        + "}}");
    }

    @Test
    void makesAnApiCall() {
        vendor.answers(200, "{'data':[]}");
        sellsy.raw().get("invoices").query("limit", 5).exchange();
        vendor.expect("GET", "/v2/invoices?limit=5");
        old.answers(LIST);
        v1.call("Supplier.getList", Map.of()).execute();
        old.expect("Supplier.getList", "{}");
    }
}
