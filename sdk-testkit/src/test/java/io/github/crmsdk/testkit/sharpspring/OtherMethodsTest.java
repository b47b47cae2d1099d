package io.github.crmsdk.testkit.sharpspring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OtherMethodsTest extends SharpSpringTest {
    private long event(String source) {
        return sharpspring.put(
                "event",
                json("{'leadID':'7','eventSource':'" + source
                        + "','whatType':'email','eventName':'A','eventData':{'url':'x'}}"));
    }

    @Test
    void findsEvents() {
        event("emailSent");
        pass(Duration.ofMinutes(1));
        event("emailOpened");
        assertThat(result("getEvents", "{'where':{'leadID':7}}").path("event")).hasSize(2);
        assertThat(result("getEvents", "{'where':{'createTimestamp':'2026-03-04 05:06:07'}}")
                        .path("event"))
                .hasSize(1);
        assertThat(result("getEventsByType", "{'where':{'leadID':7,'eventSource':'emailSent,pageVisit'}}")
                        .path("event"))
                .hasSize(1);
        assertError(206, "getEventsByType", "{'where':{'eventSource':'emailSent'}}");
        JsonNode line = result("getLeadTimeline", "{'where':{'whoID':'7','eventSource':'emailOpened'}}")
                .path("leadTimeline")
                .path(0);
        assertThat(line.path("whoID").asText()).isEqualTo("7");
        assertThat(line.has("id")).isFalse();
        assertError(220, "getLeadTimeline", "{'where':{}}");
    }

    @Test
    void deletesLists() {
        String list = result("createList", "{'name':'News','description':''}")
                .path("creates")
                .path(0)
                .path("id")
                .asText();
        assertThat(result("deleteList", "{'objects':[{'id':" + list + "}]}")
                        .path("deletes")
                        .path(0)
                        .path("success")
                        .asBoolean())
                .isTrue();
        assertThat(result("getActiveLists", "{'where':{}}").path("activeList")).isEmpty();
        assertEntryError(404, "deleteList", "{'id':" + list + "}");
    }

    @Test
    void takesMembersByTheOtherNamesOfTheMethods() {
        long lead = sharpspring.seedLeads(1).get(0);
        assertThat(result("addListMembers", "{'listID':5,'memberID':" + lead + "}")
                        .path("creates")
                        .path(0)
                        .path("success")
                        .asBoolean())
                .isTrue();
        assertError(214, "addListMembersEmailAddress", "{'listID':5,'emailAddress':'nobody@example.com'}");
    }

    @Test
    void takesIsoDatesAndLargeLimitsOfDateRanges() {
        sharpspring.seedLeads(501);
        String range = "'startDate':'2020-03-04T05:06:07.000Z','endDate':'2030-03-05','timestamp':'create'";
        assertThat(result("getLeadsDateRange", "{" + range + "}").path("lead")).hasSize(500);
        assertThat(result("getLeadsDateRange", "{" + range + ",'limit':'5000'}").path("lead"))
                .hasSize(501);
        assertThat(result("getLeads", "{'where':[],'limit':5000}").path("lead")).hasSize(500);
    }

    @Test
    void takesSubscriptions() {
        assertThat(result("subscribeToLeadUpdates", "{'url':'https://example.com'}"))
                .hasToString("{\"success\":true}");
        assertThat(sharpspring.subscription()).isEqualTo("https://example.com");
    }

    @Test
    void keepsLists() {
        long lead = sharpspring.seedLeads(1).get(0);
        String list = result("createList", "{'name':'News','description':'Monthly'}")
                .path("creates")
                .path(0)
                .path("id")
                .asText();
        String member = "{'listID':" + list + ",'memberID':" + lead + "}";
        assertThat(result("addListMember", member)
                        .path("creates")
                        .path(0)
                        .path("success")
                        .asBoolean())
                .isTrue();
        assertThat(result("addListMember", member)
                        .path("creates")
                        .path(0)
                        .path("error")
                        .path("code")
                        .asInt())
                .isEqualTo(213);
        assertError(214, "addListMemberEmailAddress", "{'listID':" + list + ",'emailAddress':'x@example.com'}");
        assertThat(send("addListMemberEmailAddress", "{'listID':9,'emailAddress':'lead1@example.com'}")
                        .status())
                .isEqualTo(200);
        JsonNode members =
                send("getListMembers", "{'where':{'id':" + list + "}}").json();
        assertThat(members.path("hasMore").asBoolean(true)).isFalse();
        assertThat(members.path("result").path("hasMore").asBoolean(true)).isFalse();
        assertThat(members.path("error").isArray()).isTrue();
        assertThat(members.path("result")
                        .path("getWherelistMemberGets")
                        .path(0)
                        .path("emailAddress")
                        .asText())
                .isEqualTo("lead1@example.com");
        sharpspring.put("listMember", json("{'listID':'" + list + "','memberID':'" + lead + "','isRemoved':'1'}"));
        assertThat(result("getRemovedListMembers", "{'where':{'id':" + list + "}}")
                        .path("getWherelistLeadMembers")
                        .path(0)
                        .path("emailaddress")
                        .asText())
                .isEqualTo("lead1@example.com");
        assertThat(result("getContactListMemberships", "{'where':{'id':" + lead + "}}")
                        .path("listMember"))
                .hasSize(3);
        assertThat(result("getActiveLists", "{'where':{'id':" + list + "}}").path("activeList"))
                .hasSize(1);
        assertThat(result("getActiveLists", "{'where':{}}").path("activeList")).hasSize(1);
    }

    @Test
    void keepsEmails() {
        String email = "{'html':'a/b','emailName':'A','subject':'B','fromName':'C','fromEmail':'d@example.com'}";
        String id = result("createEmail", "{'objects':[" + email + "]}")
                .path("creates")
                .path(0)
                .path("id")
                .asText();
        result("updateEmail", "{'objects':[{'id':" + id + ",'subject':'E'}]}");
        assertThat(send("getEmail", "{'id':" + id + "}").body())
                .contains("a\\/b")
                .contains("\"subject\":\"E\"");
        assertThat(result("getEmailListing", "{}")
                        .path("getAllemailListings")
                        .path(0)
                        .path("title")
                        .asText())
                .isEqualTo("A");
        sharpspring.put("emailJob", json("{'emailID':'" + id + "'}"));
        assertThat(result("getEmailJobs", "{}").path("getAllgetEmailJobss")).hasSize(1);
        sharpspring.put("emailEvent", json("{'emailJobID':'5','eventType':'opens','createDate':'2016/11/01 16:37'}"));
        assertThat(result("getEmailEvents", "{'emailJobID':5,'eventType':'opens'}")
                        .path("lead"))
                .hasToString("[{\"emailJobID\":\"5\",\"createDate\":\"2016/11/01 16:37\"}]");
        assertThat(result("getEmailEvents", "{'emailJobID':5,'eventType':'clicks'}")
                        .path("lead"))
                .isEmpty();
        result("deleteEmail", "{'objects':[{'id':" + id + "}]}");
        assertThat(sharpspring.records("email")).isEmpty();
    }

    @Test
    void keepsFieldsUsersAndCalls() {
        result("createFields", "{'objects':[{'label':'Favourite colour','relationship':'lead','dataType':'string'}]}");
        String name = sharpspring.records("field").get(0).path("systemName").asText();
        assertThat(name).matches("favourite_colour_[0-9a-f]{13}");
        result("updateFields", "{'objects':[{'systemName':'" + name + "','label':'Hue'}]}");
        assertThat(result("getFields", "{'where':{'isCustom':'1'}}")
                        .path("field")
                        .path(0)
                        .path("label")
                        .asText())
                .isEqualTo("Hue");
        result("deleteFields", "{'objects':[{'systemName':'" + name + "'}]}");
        sharpspring.put("field", json("{'systemName':'city','isCustom':'0'}"));
        assertEntryError(211, "deleteFields", "{'systemName':'city'}");
        assertThat(result("getUserProfiles", "{'where':{}}")
                        .path("userProfile")
                        .path(0)
                        .path("displayName")
                        .asText())
                .isEqualTo("Test User");
        result(
                "logCalls",
                "{'objects':[{'userID':1,'leadID':2,'direction':'incoming','createTimestamp':'2016-11-10 10:00:00'}]}");
        assertThat(sharpspring.records("call")).hasSize(1);
        assertThat(result("getListTags", "{}").path("getAllgetListTagss")).isEmpty();
        assertThat(result("getClients", "{}").path("getAllcompanyProfileManagedBys"))
                .isEmpty();
        assertThat(result("getUnsubscribeCategories", "{}").path("getAllunsubscribeCategorys"))
                .isEmpty();
    }
}
