package io.github.crmsdk.sharpspring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.core.batch.BatchItem;
import io.github.crmsdk.sharpspring.email.CreateEmail;
import io.github.crmsdk.sharpspring.email.EmailEvent;
import io.github.crmsdk.sharpspring.email.EmailEventType;
import io.github.crmsdk.sharpspring.email.EmailListing;
import io.github.crmsdk.sharpspring.email.EmailListingQuery;
import io.github.crmsdk.sharpspring.email.UpdateEmail;
import io.github.crmsdk.sharpspring.list.CreateList;
import io.github.crmsdk.sharpspring.list.ListsQuery;
import io.github.crmsdk.sharpspring.list.RemovedFlag;
import io.github.crmsdk.sharpspring.list.RemovedListMember;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmailsAndListsTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    @Test
    void listsEmailsWhileTheVendorSaysThatThereIsMore() {
        vendor.answersFixture("email-listing");
        vendor.answers("{'hasMore':false,'result':{'getAllemailListings':[{'id':'9','title':'Last'}],'hasMore':false},"
                + "'error':[]}");
        List<EmailListing> emails = vendor.client()
                .emails()
                .list(EmailListingQuery.builder().pageSize(100).build())
                .toList();
        assertThat(emails)
                .extracting(EmailListing::title)
                .contains("Newsletter 1", "Last")
                .hasSize(6);
        assertThat(emails.get(0).createTimestamp()).isEqualTo(Instant.parse("2016-10-06T09:45:47Z"));
        vendor.expect("getEmailListing", "{'where':{},'limit':100,'offset':0}");
        vendor.expect("getEmailListing", "{'where':{},'limit':100,'offset':5}");
    }

    @Test
    void handlesEmails() {
        var emails = vendor.client().emails();
        vendor.answers("{'result':{'email':[{'id':'7','html':'<p>Hi<\\/p>','repeatable':'0'}]},'error':null}");
        vendor.answersFixture("created").answersFixture("updates");
        vendor.answers("{'result':{'deletes':[{'success':true,'error':null}]},'error':[]}");
        assertThat(emails.get(7).execute().html()).isEqualTo("<p>Hi</p>");
        emails.create(CreateEmail.builder()
                        .html("<p>Hi</p>")
                        .emailName("News")
                        .subject("Hi")
                        .fromName("Ann")
                        .fromEmail("ann@example.com")
                        .replyTo("bob@example.com")
                        .unsubCategory(1L)
                        .contactManager(true)
                        .repeatable(false)
                        .fromLeadOwner(false)
                        .build())
                .execute();
        emails.update(7, UpdateEmail.builder().subject("Ho").clear("replyTo").build())
                .execute();
        emails.delete(7).execute();
        vendor.expect("getEmail", "{'id':7}");
        vendor.expect(
                "createEmail",
                "{'objects':[{'html':'<p>Hi</p>','emailName':'News','subject':'Hi','fromName':'Ann',"
                        + "'fromEmail':'ann@example.com','replyTo':'bob@example.com','unsubCategory':1,"
                        + "'contactManager':1,'repeatable':0,'fromLeadOwner':0}]}");
        vendor.expect("updateEmail", "{'objects':[{'id':7,'subject':'Ho','replyTo':''}]}");
        vendor.expect("deleteEmail", "{'objects':[{'id':7}]}");
    }

    @Test
    void handlesManyEmails() {
        var emails = vendor.client().emails();
        CreateEmail news = CreateEmail.builder()
                .html("<p>Hi</p>")
                .emailName("News")
                .subject("Hi")
                .fromName("Ann")
                .fromEmail("ann@example.com")
                .build();
        UpdateEmail change = UpdateEmail.builder().id(7L).subject("Ho").build();
        vendor.answersFixture("created").answers("{'result':{'updates':[{'success':true,'error':null}]},'error':[]}");
        vendor.answers(
                "{'result':{'deletes':[{'success':true,'error':null},{'success':true,'error':null}]},'error':[]}");
        assertThat(emails.createAll(List.of(news)).execute().items())
                .extracting(BatchItem::id)
                .containsExactly(709962095909L);
        assertThat(emails.updateAll(List.of(change)).execute().isComplete()).isTrue();
        assertThat(emails.deleteAll(List.of(7L, 8L)).execute().isComplete()).isTrue();
        vendor.expect(
                "createEmail",
                "{'objects':[{'html':'<p>Hi</p>','emailName':'News','subject':'Hi','fromName':'Ann',"
                        + "'fromEmail':'ann@example.com'}]}");
        vendor.expect("updateEmail", "{'objects':[{'id':7,'subject':'Ho'}]}");
        vendor.expect("deleteEmail", "{'objects':[{'id':7},{'id':8}]}");
        assertThatThrownBy(() -> emails.updateAll(
                        List.of(UpdateEmail.builder().subject("Ho").build())))
                .hasMessage("UpdateEmail at 0 has no id: say what to change");
    }

    @Test
    void deletesLists() {
        String deleted = "{'result':{'deletes':[{'success':true,'error':null}]},'error':[]}";
        vendor.answers(deleted).answers(deleted);
        vendor.client().lists().delete(5).execute();
        assertThat(vendor.client().lists().deleteAll(List.of(6L)).execute().isComplete())
                .isTrue();
        vendor.expect("deleteList", "{'objects':[{'id':5}]}");
        vendor.expect("deleteList", "{'objects':[{'id':6}]}");
    }

    @Test
    void readsMembershipsInTheirOtherDocumentedForm() {
        vendor.answers("{'result':{'listMember':[{'id':'5','name':'News','status':'active',"
                + "'createTimestamp':'2016-10-06 09:45:47'}]},'error':null}");
        assertThat(vendor.client().lists().memberships(7).toList())
                .singleElement()
                .satisfies(membership -> {
                    assertThat(membership.name()).isEqualTo("News");
                    assertThat(membership.status()).isEqualTo("active");
                    assertThat(membership.createTimestamp()).isEqualTo(Instant.parse("2016-10-06T09:45:47Z"));
                    assertThat(membership.additionalProperties()).isEmpty();
                });
    }

    @Test
    void readsSendingsAndWhatBecameOfThem() {
        vendor.answers("{'result':{'getAllgetEmailJobss':[{'id':'5','emailID':'7','isList':'1','sendCount':'20',"
                + "'createTimestamp':'2016-10-06 09:45:47'}]},'error':null}");
        vendor.answersFixture("email-events");
        assertThat(vendor.client().emails().jobs().toList()).singleElement().satisfies(job -> {
            assertThat(job.isList()).isTrue();
            assertThat(job.sendCount()).isEqualTo(20);
        });
        List<EmailEvent> events = vendor.client()
                .emails()
                .jobEvents(25146047491L, EmailEventType.OPENS)
                .execute();
        assertThat(events)
                .extracting(EmailEvent::createDate)
                .contains(Instant.parse("2016-11-01T16:37:00Z"))
                .hasSize(3);
        vendor.expect("getEmailJobs", "{'limit':500,'offset':0}");
        vendor.expect("getEmailEvents", "{'emailJobID':25146047491,'eventType':'opens'}");
    }

    @Test
    void readsListsAndTheirMembers() {
        var lists = vendor.client().lists();
        vendor.answers("{'result':{'activeList':[{'id':'1','name':'News','memberCount':'2'}]},'error':null}");
        vendor.answers("{'hasMore':false,'result':{'getWherelistMemberGets':[{'id':'5','leadID':'7',"
                + "'emailAddress':'ann@example.com'}],'hasMore':false},'error':[]}");
        vendor.answers("{'hasMore':false,'result':{'getWherelistLeadMembers':[{'listMemberID':'5','hardBounced':'1',"
                + "'emailaddress':'ann@example.com'}],'hasMore':false},'error':[]}");
        vendor.answers(
                "{'result':{'listMember':[{'id':'5','listID':'1','memberID':'7','isRemoved':'0'}]},'error':null}");
        assertThat(lists.list(ListsQuery.builder().id(1L).build()).toList())
                .singleElement()
                .satisfies(list -> assertThat(list.memberCount()).isEqualTo(2));
        assertThat(lists.members(1).toList())
                .singleElement()
                .satisfies(member -> assertThat(member.leadID()).isEqualTo(7));
        assertThat(lists.removedMembers(1, RemovedFlag.HARD_BOUNCED).toList())
                .extracting(RemovedListMember::emailAddress)
                .containsExactly("ann@example.com");
        assertThat(lists.memberships(7).toList())
                .singleElement()
                .satisfies(membership -> assertThat(membership.isRemoved()).isFalse());
        vendor.expect("getActiveLists", "{'where':{'id':1},'limit':500,'offset':0}");
        vendor.expect("getListMembers", "{'where':{'id':1},'limit':500,'offset':0}");
        vendor.expect("getRemovedListMembers", "{'where':{'id':1,'flag':'hardbounced'},'limit':500,'offset':0}");
        vendor.expect("getContactListMemberships", "{'where':{'id':7}}");
    }

    @Test
    void putsLeadsOnLists() {
        var lists = vendor.client().lists();
        vendor.answersFixture("created").answersFixture("created").answersFixture("created");
        assertThat(lists.addMember(1, 7).execute().id()).isEqualTo(709962095909L);
        lists.addMemberByEmailAddress(1, "ann@example.com").execute();
        lists.create(new CreateList("News", "Monthly")).execute();
        vendor.expect("addListMember", "{'listID':1,'memberID':7}");
        vendor.expect("addListMemberEmailAddress", "{'listID':1,'emailAddress':'ann@example.com'}");
        vendor.expect("createList", "{'name':'News','description':'Monthly'}");
        assertThatThrownBy(() -> new CreateList(" ", "")).hasMessage("CreateList.name is blank: it needs a value");
    }

    @Test
    void readsTagsAndUnsubscribeCategories() {
        vendor.answers("{'result':{'getAllgetListTagss':[{'id':'1'},{'id':'2'}]},'error':null}");
        vendor.answers(
                "{'hasMore':true,'result':{'getAllunsubscribeCategorys':[{'id':'1'}],'hasMore':true},'error':[]}");
        vendor.answers("{'hasMore':false,'result':{'getAllunsubscribeCategorys':[{'id':'2'}],'hasMore':false},"
                + "'error':[]}");
        assertThat(vendor.client().lists().tags().toList()).hasSize(2);
        assertThat(vendor.client().lists().unsubscribeCategories().toList()).hasSize(2);
        vendor.expect("getListTags", "{}");
        vendor.expect("getUnsubscribeCategories", "{}");
        vendor.expect("getUnsubscribeCategories", "{'limit':500,'offset':1}");
    }
}
