package io.github.crmsdk.sharpspring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.core.error.NotFoundException;
import io.github.crmsdk.sharpspring.lead.CreateLead;
import io.github.crmsdk.sharpspring.lead.Lead;
import io.github.crmsdk.sharpspring.lead.LeadQuery;
import io.github.crmsdk.sharpspring.lead.LeadStatus;
import io.github.crmsdk.sharpspring.lead.UpdateLead;
import io.github.crmsdk.sharpspring.rpc.DateRange;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LeadsTest {
    private static final String CREATED = "{'result':{'creates':[{'success':true,'error':null,'id':718}]},'error':[]}";
    private static final String UPDATED = "{'result':{'updates':[{'success':true,'error':null}]},'error':[]}";

    @RegisterExtension
    final Vendor vendor = new Vendor();

    @Test
    void createsALead() {
        vendor.answers(CREATED);
        CreateLead lead = CreateLead.builder()
                .emailAddress("ann@example.com")
                .accountID(2023607298L)
                .ownerID(313370204L)
                .campaignID(357630978L)
                .leadStatus(LeadStatus.QUALIFIED)
                .leadScore(20)
                .leadScoreWeighted(21)
                .persona("Buyer")
                .active(true)
                .firstName("Ann")
                .lastName("Lee")
                .companyName("Acme")
                .title("Head of Sales")
                .street("1 Main Street")
                .city("Springfield")
                .country("Utopia")
                .state("NO")
                .zipcode("10001")
                .website("www.example.com")
                .phoneNumber("5550100100")
                .trackingID("202208_6303ec0e1685000000000000")
                .officePhoneNumber("5550100101")
                .phoneNumberExtension("55")
                .mobilePhoneNumber("5550100102")
                .faxNumber("5550100103")
                .description("Met at the fair")
                .industry("Finance")
                .isUnsubscribed(false)
                .isQualified(true)
                .isContact(false)
                .isCustomer(false)
                .status("0")
                .set("favourite_colour_5eb473639ab01", "Blue")
                .build();
        assertThat(vendor.client().leads().create(lead).execute().id()).isEqualTo(718);
        vendor.expect(
                "createLeads",
                "{'objects':[{'emailAddress':'ann@example.com','accountID':2023607298,'ownerID':313370204,"
                        + "'campaignID':357630978,'leadStatus':'qualified','leadScore':20,'leadScoreWeighted':21,"
                        + "'persona':'Buyer','active':1,'firstName':'Ann','lastName':'Lee','companyName':'Acme',"
                        + "'title':'Head of Sales','street':'1 Main Street','city':'Springfield','country':'Utopia',"
                        + "'state':'NO','zipcode':'10001','website':'www.example.com','phoneNumber':'5550100100',"
                        + "'trackingID':'202208_6303ec0e1685000000000000','officePhoneNumber':'5550100101',"
                        + "'phoneNumberExtension':'55','mobilePhoneNumber':'5550100102','faxNumber':'5550100103',"
                        + "'description':'Met at the fair','industry':'Finance','isUnsubscribed':0,'isQualified':1,"
                        + "'isContact':0,'isCustomer':0,'status':'0','favourite_colour_5eb473639ab01':'Blue'}]}");
    }

    @Test
    void getsALead() {
        vendor.answersFixture("lead");
        Lead lead = vendor.client().leads().get(89349853223L).execute();
        vendor.expect("getLead", "{'id':89349853223}");
        assertThat(lead.id()).isEqualTo(89349853223L);
        assertThat(lead.accountID()).isEqualTo(2374532769L);
        assertThat(lead.leadStatus()).isEqualTo(LeadStatus.QUALIFIED);
        assertThat(lead.leadScore()).isEqualTo(20);
        assertThat(lead.zipcode()).isEqualTo("10001");
        assertThat(lead.active()).isTrue();
        assertThat(lead.isUnsubscribed()).isFalse();
        assertThat(lead.updateTimestamp()).isEqualTo(Instant.parse("2016-11-09T17:18:22Z"));
        assertThat(lead.createTimestamp()).isNull();
        assertThat(lead.additionalProperties()).containsOnlyKeys("notes_57f6638adc5b8", "home_country_57fd3be859a53");
    }

    @Test
    void updatesALead() {
        vendor.answers(UPDATED);
        UpdateLead changes = UpdateLead.builder()
                .leadScore(0)
                .isUnsubscribed(false)
                .clear("ownerID")
                .clear("description")
                .clear("colour_5eb473639ab01")
                .build();
        vendor.client().leads().update(718, changes).execute();
        vendor.expect(
                "updateLeadsV2",
                "{'objects':[{'id':718,'leadScore':0,'isUnsubscribed':0,'ownerID':null,'description':'',"
                        + "'colour_5eb473639ab01':''}]}");
    }

    @Test
    void updatesALeadByItsEmailAddress() {
        vendor.answers(UPDATED);
        vendor.client()
                .leads()
                .update(UpdateLead.builder()
                        .emailAddress("ann@example.com")
                        .firstName("Anna")
                        .build())
                .execute();
        vendor.expect("updateLeadsV2", "{'objects':[{'emailAddress':'ann@example.com','firstName':'Anna'}]}");
    }

    @Test
    void anUnknownLeadIsNotFound() {
        vendor.answers("{'result':{'updates':[{'success':false,'error':{'code':404,"
                + "'message':'A record with that ID does not exist.','data':[]}}]},'error':[]}");
        assertThatThrownBy(() -> vendor.client()
                        .leads()
                        .update(5, UpdateLead.builder().build())
                        .execute())
                .isInstanceOf(NotFoundException.class)
                .hasMessage("SharpSpring leads.updateOne (POST /pubapi/v1.2/): HTTP 200, code 404, \"A record with that"
                        + " ID does not exist.\"");
    }

    @Test
    void deletesALead() {
        vendor.answers("{'result':{'deletes':[{'success':true,'error':null}]},'error':[]}");
        vendor.client().leads().delete(718).execute();
        vendor.expect("deleteLeads", "{'objects':[{'id':718}]}");
    }

    @Test
    void listsLeadsByEmailAddresses() {
        vendor.answersFixture("leads");
        List<Lead> leads = vendor.client()
                .leads()
                .list(LeadQuery.builder()
                        .addEmailAddresses("ann@example.com", "bob@example.com", "cara@example.com")
                        .addFields("emailAddress", "favourite_colour_5eb473639ab01")
                        .build())
                .toList();
        vendor.expect(
                "getLeads",
                "{'where':{'emailAddress':['ann@example.com','bob@example.com','cara@example.com']},'limit':500,"
                        + "'offset':0,'fields':['id','emailAddress','favourite_colour_5eb473639ab01']}");
        assertThat(leads)
                .extracting(Lead::emailAddress)
                .containsExactly("ann@example.com", "bob@example.com", "cara@example.com");
        assertThat(leads.get(0).companyName()).isNull();
        assertThat(leads.get(0).createTimestamp()).isEqualTo(Instant.parse("2020-05-23T05:42:03Z"));
        assertThat(leads.get(1).additionalProperties().get("favourite_colour_5eb473639ab01"))
                .hasToString("\"Blue\"");
    }

    @Test
    void listsLeadsByOneConditionEach() {
        for (int i = 0; i < 3; i++) {
            vendor.answers("{'result':{'lead':[]},'error':null}");
        }
        var leads = vendor.client().leads();
        assertThat(leads.list(LeadQuery.byEmailAddress("ann@example.com"))).isEmpty();
        assertThat(leads.list(LeadQuery.builder().addIds(1, 2).pageSize(200).build()))
                .isEmpty();
        assertThat(leads.list(LeadQuery.builder().putWhere("phoneNumber", "555").build())
                        .limit(7))
                .isEmpty();
        vendor.expect("getLeads", "{'where':{'emailAddress':'ann@example.com'},'limit':500,'offset':0}");
        vendor.expect("getLeads", "{'where':{'id':[1,2]},'limit':200,'offset':0}");
        vendor.expect("getLeads", "{'where':{'phoneNumber':'555'},'limit':7,'offset':0}");
    }

    @Test
    void goesOnUntilAPageIsShort() {
        vendor.answers("{'result':{'lead':[{'id':'1'},{'id':'2'}]},'error':null}");
        vendor.answers("{'result':{'lead':[{'id':'3'},{'id':'4'}]},'error':null}");
        vendor.answers("{'result':[],'error':null}");
        assertThat(vendor.client().leads().list(LeadQuery.builder().pageSize(2).build()))
                .extracting(Lead::id)
                .containsExactly(1L, 2L, 3L, 4L);
        vendor.expect("getLeads", "{'where':{},'limit':2,'offset':0}");
        vendor.expect("getLeads", "{'where':{},'limit':2,'offset':2}");
        vendor.expect("getLeads", "{'where':{},'limit':2,'offset':4}");
    }

    /** With a list the vendor ignores all else, limit and offset perhaps too. */
    @Test
    void aListOfIdsIsNotAskedForAgainOnceAllAreThere() {
        String both = "{'result':{'lead':[{'id':'1'},{'id':'2'}]},'error':null}";
        vendor.answers(both).answers(both);
        var leads = vendor.client().leads();
        LeadQuery ids = LeadQuery.builder().addIds(1, 2).pageSize(1).build();
        assertThat(leads.list(ids)).extracting(Lead::id).containsExactly(1L, 2L);
        LeadQuery addresses = LeadQuery.builder()
                .addEmailAddresses("ann@example.com", "bob@example.com")
                .pageSize(2)
                .build();
        assertThat(leads.list(addresses)).extracting(Lead::id).containsExactly(1L, 2L);
        assertThat(vendor.requests()).isEqualTo(2);
    }

    @Test
    void aListOfIdsGoesOnWhereTheVendorCutsIt() {
        vendor.answers("{'result':{'lead':[{'id':'1'}]},'error':null}");
        vendor.answers("{'result':{'lead':[{'id':'2'}]},'error':null}");
        LeadQuery ids = LeadQuery.builder().addIds(1, 2).pageSize(1).build();
        assertThat(vendor.client().leads().list(ids)).extracting(Lead::id).containsExactly(1L, 2L);
        vendor.expect("getLeads", "{'where':{'id':[1,2]},'limit':1,'offset':0}");
        vendor.expect("getLeads", "{'where':{'id':[1,2]},'limit':1,'offset':1}");
    }

    @Test
    void listsLeadsOfADateRange() {
        vendor.answersFixture("leads");
        DateRange range = DateRange.updated(
                        Instant.parse("2016-11-02T00:00:00Z"), Instant.parse("2016-11-10T23:59:59Z"))
                .fields(List.of("emailAddress"));
        assertThat(vendor.client().leads().list(range)).hasSize(3);
        vendor.expect(
                "getLeadsDateRange",
                "{'startDate':'2016-11-02 00:00:00','endDate':'2016-11-10 23:59:59','timestamp':'update',"
                        + "'fields':['id','emailAddress']}");
    }

    @Test
    void refusesWhatTheVendorWould() {
        assertThatThrownBy(() -> CreateLead.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("emailAddress");
        assertThatThrownBy(() -> CreateLead.builder().emailAddress(" ").build())
                .hasMessage("CreateLead.emailAddress is blank: it needs a value");
        assertThatThrownBy(() -> UpdateLead.builder().state("x".repeat(51)).build())
                .hasMessage("UpdateLead.state has 51 characters: at most 50 are allowed");
        assertThatThrownBy(() -> UpdateLead.builder().leadScore(40_000).build())
                .hasMessage("UpdateLead.leadScore is 40000: it must be from -32768 to 32767");
        assertThatThrownBy(() -> UpdateLead.builder().city("A").clear("city").build())
                .hasMessage("UpdateLead.city is given twice: by its method and by set or clear");
        assertThatThrownBy(() -> vendor.client()
                        .leads()
                        .update(5, UpdateLead.builder().id(6L).build()))
                .hasMessage("UpdateLead.id is 6, but the update is of 5: leave one of them out");
        assertThatThrownBy(() -> vendor.client()
                        .leads()
                        .update(UpdateLead.builder().city("A").build()))
                .hasMessage("UpdateLead at 0 has no id or emailAddress: say what to change");
        assertThatThrownBy(() -> LeadQuery.builder().pageSize(501).build())
                .hasMessage("pageSize is 501: it must be from 1 to 500");
        assertThat(vendor.requests()).isZero();
    }
}
