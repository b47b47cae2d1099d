package io.github.crmsdk.sharpspring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.core.error.ConflictException;
import io.github.crmsdk.sharpspring.call.CallDirection;
import io.github.crmsdk.sharpspring.call.LogCall;
import io.github.crmsdk.sharpspring.event.Event;
import io.github.crmsdk.sharpspring.event.EventQuery;
import io.github.crmsdk.sharpspring.event.EventSource;
import io.github.crmsdk.sharpspring.event.TimelineEntry;
import io.github.crmsdk.sharpspring.lead.TimelineQuery;
import io.github.crmsdk.sharpspring.opportunity.CreateDealStage;
import io.github.crmsdk.sharpspring.opportunity.CreateOpportunityLead;
import io.github.crmsdk.sharpspring.opportunity.DealStage;
import io.github.crmsdk.sharpspring.opportunity.DealStageQuery;
import io.github.crmsdk.sharpspring.opportunity.OpportunityLead;
import io.github.crmsdk.sharpspring.opportunity.OpportunityLeadQuery;
import io.github.crmsdk.sharpspring.rpc.DateRange;
import io.github.crmsdk.sharpspring.user.UserProfile;
import io.github.crmsdk.sharpspring.user.UserProfileQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OtherMethodsTest {
    private static final String DELETED = "{'result':{'deletes':[{'success':true,'error':null}]},'error':[]}";
    private static final DateRange RANGE = DateRange.created(Instant.EPOCH, Instant.EPOCH.plusSeconds(1));
    private static final String RANGE_PARAMS =
            "{'startDate':'1970-01-01 00:00:00','endDate':'1970-01-01 00:00:01','timestamp':'create'}";

    @RegisterExtension
    final Vendor vendor = new Vendor();

    @Test
    void joinsLeadsToOpportunities() {
        var pairs = vendor.client().opportunityLeads();
        vendor.answersFixture("creates")
                .answersFixture("creates")
                .answers(DELETED)
                .answers(DELETED);
        assertThat(pairs.create(new CreateOpportunityLead(1, 2)).execute().id()).isEqualTo(3611439249L);
        assertThat(pairs.createAll(List.of(new CreateOpportunityLead(1, 2), new CreateOpportunityLead(1, 3)))
                        .execute()
                        .isComplete())
                .isTrue();
        pairs.delete(5).execute();
        assertThat(pairs.deleteAll(List.of(5L)).execute().isComplete()).isTrue();
        vendor.expect("createOpportunityLeads", "{'objects':[{'opportunityID':1,'leadID':2}]}");
        vendor.expect(
                "createOpportunityLeads",
                "{'objects':[{'opportunityID':1,'leadID':2},{'opportunityID':1,'leadID':3}]}");
        vendor.expect("deleteOpportunityLeads", "{'objects':[{'id':5}]}");
        vendor.expect("deleteOpportunityLeads", "{'objects':[{'id':5}]}");
    }

    @Test
    void readsTheLeadsOfOpportunities() {
        var pairs = vendor.client().opportunityLeads();
        vendor.answers("{'result':{'opportunityLead':[{'id':'5','opportunityID':'1','leadID':'2'}]},'error':null}");
        vendor.answers("{'result':{'getWhereopportunityLeads':[{'id':'5','opportunityID':'1','leadID':'2'}]},"
                + "'error':null}");
        vendor.answers("{'result':{'opportunityLead':[{'id':'5'}]},'error':null}");
        assertThat(pairs.get(5).execute().leadID()).isEqualTo(2);
        assertThat(pairs.list(OpportunityLeadQuery.builder()
                        .opportunityID(1L)
                        .leadID(2L)
                        .build()))
                .extracting(OpportunityLead::opportunityID)
                .containsExactly(1L);
        assertThat(pairs.list(RANGE)).hasSize(1);
        vendor.expect("getOpportunityLead", "{'id':5}");
        vendor.expect("getOpportunityLeads", "{'where':{'opportunityID':1,'leadID':2},'limit':500,'offset':0}");
        vendor.expect("getOpportunityLeadsDateRange", RANGE_PARAMS);
    }

    @Test
    void handlesDealStages() {
        var stages = vendor.client().dealStages();
        vendor.answersFixture("creates").answersFixture("deal-stages").answersFixture("deal-stages");
        vendor.answersFixture("deal-stages-range")
                .answers(DELETED)
                .answersFixture("creates")
                .answers(DELETED);
        stages.create(CreateDealStage.builder()
                        .dealStageName("Trial")
                        .defaultProbability(new BigDecimal("10"))
                        .weight(2)
                        .isEditable(true)
                        .build())
                .execute();
        DealStage stage = stages.get(309225477).execute();
        assertThat(stage.dealStageName()).isEqualTo("Demo");
        assertThat(stage.defaultProbability()).isEqualTo(new BigDecimal("50"));
        assertThat(stage.weight()).isEqualTo(5);
        assertThat(stages.list(DealStageQuery.all())).hasSize(3);
        assertThat(stages.list(RANGE)).hasSize(2);
        stages.delete(7).execute();
        assertThat(stages.createAll(List.of(
                                CreateDealStage.builder().dealStageName("A").build()))
                        .execute()
                        .items())
                .hasSize(1);
        assertThat(stages.deleteAll(List.of(7L)).execute().isComplete()).isTrue();
        vendor.expect(
                "createDealStages",
                "{'objects':[{'dealStageName':'Trial','defaultProbability':10,'weight':2,'isEditable':1}]}");
        vendor.expect("getDealStage", "{'id':309225477}");
        vendor.expect("getDealStages", "{'where':{},'limit':500,'offset':0}");
        vendor.expect("getDealStagesDateRange", RANGE_PARAMS);
        vendor.expect("deleteDealStages", "{'objects':[{'id':7}]}");
        assertThatThrownBy(() -> CreateDealStage.builder()
                        .dealStageName("A")
                        .defaultProbability(new BigDecimal("101"))
                        .build())
                .hasMessage("CreateDealStage.defaultProbability is 101: it must be from 0 to 100");
    }

    @Test
    void listsEvents() {
        vendor.answersFixture("events").answersFixture("events");
        EventQuery query = EventQuery.builder()
                .leadID(98206572547L)
                .createTimestamp(Instant.parse("2016-11-01T00:00:00Z"))
                .build();
        assertThat(vendor.client().events().list(query).toList())
                .hasSize(3)
                .first()
                .satisfies(event -> {
                    assertThat(event.whatID()).isEqualTo(327801909);
                    assertThat(event.createTimestamp()).isEqualTo(Instant.parse("2016-11-08T13:50:40Z"));
                    assertThat(event.eventSource()).isNull();
                });
        assertThat(vendor.client().events().list(query, EventSource.EMAIL_OPENED, EventSource.EMAIL_CLICK))
                .extracting(Event::id)
                .hasSize(3);
        vendor.expect(
                "getEvents",
                "{'where':{'leadID':98206572547,'createTimestamp':'2016-11-01 00:00:00'},'limit':500,'offset':0}");
        vendor.expect(
                "getEventsByType",
                "{'where':{'leadID':98206572547,'createTimestamp':'2016-11-01 00:00:00',"
                        + "'eventSource':'emailOpened,emailClick'}}");
        assertThatThrownBy(() -> vendor.client().events().list(EventQuery.all(), EventSource.PAGE_VISIT))
                .hasMessage("leadID and createTimestamp are missing: the vendor wants at least one");
    }

    @Test
    void readsTheTimelineOfALead() {
        vendor.answersFixture("timeline").answers("{'result':[],'error':null}");
        List<TimelineEntry> lines =
                vendor.client().leads().timeline(482487539714L).toList();
        assertThat(lines).hasSize(12);
        assertThat(lines.get(0).eventSource()).isEqualTo(EventSource.CHANGE_LEAD_STATUS);
        assertThat(lines.get(0).additionalProperties()).containsOnlyKeys("__createTimestamp");
        assertThat(lines)
                .filteredOn(line -> Boolean.TRUE.equals(line.dueToHardBounce()))
                .hasSize(1);
        TimelineQuery query = TimelineQuery.builder()
                .whoID(7L)
                .eventName("Added")
                .eventSource(EventSource.FORM_SUBMIT)
                .whatType("form")
                .createTimestamp(Instant.EPOCH)
                .pageSize(10)
                .build();
        assertThat(vendor.client().leads().timeline(query)).isEmpty();
        vendor.expect("getLeadTimeline", "{'where':{'whoID':482487539714},'limit':500,'offset':0}");
        vendor.expect(
                "getLeadTimeline",
                "{'where':{'whoID':7,'eventName':'Added','eventSource':'formSubmit','whatType':'form',"
                        + "'createTimestamp':'1970-01-01 00:00:00'},'limit':10,'offset':0}");
    }

    @Test
    void subscribesToChangedLeads() {
        vendor.answers("{'result':{'success':true},'error':null}");
        assertThat(vendor.client()
                        .leads()
                        .subscribeToUpdates("https://example.com/hook")
                        .execute()
                        .success())
                .isTrue();
        vendor.expect("subscribeToLeadUpdates", "{'url':'https://example.com/hook'}");
    }

    @Test
    void listsUsersAndManagedAccounts() {
        vendor.answersFixture("user-profiles");
        vendor.answers("{'hasMore':false,'result':{'getAllcompanyProfileManagedBys':[{'id':'7','name':'Acme'}],"
                + "'hasMore':false},'error':[]}");
        assertThat(vendor.client()
                        .users()
                        .list(UserProfileQuery.builder()
                                .id(1L)
                                .emailAddress("owner@example.com")
                                .isActive(true)
                                .firstName("Ann")
                                .lastName("Owner")
                                .displayName("Ann Owner")
                                .build()))
                .extracting(UserProfile::displayName)
                .containsExactly("Ann Owner");
        assertThat(vendor.client().users().clients())
                .extracting(row -> row.path("name").asText())
                .containsExactly("Acme");
        vendor.expect(
                "getUserProfiles",
                "{'where':{'id':1,'emailAddress':'owner@example.com','isActive':1,'firstName':'Ann',"
                        + "'lastName':'Owner','displayName':'Ann Owner'},'limit':500,'offset':0}");
        vendor.expect("getClients", "{}");
    }

    @Test
    void logsCalls() {
        vendor.answersFixture("created").answersFixture("created");
        LogCall call = LogCall.builder()
                .userID(313396237)
                .leadID(591348970499L)
                .direction(CallDirection.INCOMING)
                .callResult("noAnswerNoMessage")
                .callNotes("Will call back")
                .createTimestamp(Instant.parse("2016-11-10T10:00:00Z"))
                .build();
        assertThat(vendor.client().callLogs().log(call).execute().id()).isEqualTo(709962095909L);
        assertThat(vendor.client().callLogs().logAll(List.of(call)).execute().isComplete())
                .isTrue();
        for (int i = 0; i < 2; i++) {
            vendor.expect(
                    "logCalls",
                    "{'objects':[{'userID':313396237,'leadID':591348970499,'direction':'incoming',"
                            + "'createTimestamp':'2016-11-10 10:00:00','callResult':'noAnswerNoMessage',"
                            + "'callNotes':'Will call back'}]}");
        }
    }

    @Test
    void aLeadThatIsOnTheListIsAConflict() {
        vendor.answers("{'result':{'creates':[{'success':false,'error':{'code':213,'message':'already a member'}}]},"
                + "'error':[]}");
        assertThatThrownBy(() -> vendor.client().lists().addMember(1, 2).execute())
                .isInstanceOf(ConflictException.class);
    }
}
