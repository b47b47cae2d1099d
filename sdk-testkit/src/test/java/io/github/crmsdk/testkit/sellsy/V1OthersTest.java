package io.github.crmsdk.testkit.sellsy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contacts, opportunities, the agenda, comments and what they choose from. */
class V1OthersTest extends V1Test {

    @BeforeEach
    void seed() {
        sellsy.seedCompanies(1);
        sellsy.seedIndividuals(1);
    }

    @Test
    void keepsPeople() {
        assertThat(call(
                                "Peoples.create",
                                "{'people':{'name':'Martin','forename':'Anne','tags':['a','b'],'thirdids':[1001,'1002'],"
                                        + "'tel':'01','mailchimp':'Y','massmailingUnsubscribed':'Y'}}")
                        .toString())
                .isEqualTo("{\"id\":\"2001\"}");
        JsonNode row = call("Peoples.getList", "{'search':{'contains':'ann','tel':['01'],'actif':'Y'}}")
                .path("result")
                .path("2001");
        assertThat(row.path("linked").toString())
                .isEqualTo("{\"client\":\"Company 1\",\"prospect\":\"First1 Last1\",\"supplier\":\"N/A\"}");
        assertThat(row.path("thirdList").path(0).path("id").asText()).isEqualTo("1001");
        assertThat(row.path("birthdate").asText()).isEqualTo("NC.");
        assertThat(row.path("massmailingUnsubscribed").asText()).isEqualTo("Y");
        JsonNode one = call("Peoples.getOne", "{'thirdcontactid':11002}");
        assertThat(one).isEqualTo(call("Peoples.getOne", "{'id':2001}"));
        assertThat(one.path("linkeds").path("1002").path("id").asText()).isEqualTo("11002");
        assertThat(one.path("fullName").asText()).isEqualTo("Anne Martin");
        assertThat(error("Peoples.getOne", "{'id':11001}")).isEqualTo("E_OBJ_NOT_LOADABLE");

        call("Peoples.update", "{'id':2001,'people':{'position':'Buyer','email':''}}");
        assertThat(sellsy.contact(2001).orElseThrow().path("position").asText()).isEqualTo("Buyer");
        call("Peoples.setAsMainContact", "{'id':2001,'thirdid':1001}");
        assertThat(sellsy.company(1001).orElseThrow().path("main_contact_id").asLong())
                .isEqualTo(2001);
        call("Peoples.unlinkThirds", "{'id':2001,'thirdids':[1001]}");
        assertThat(sellsy.records("links")).hasSize(1);
        call("Peoples.updateOwner", "{'linkedid':2001,'ownerid':2}");
        assertThat(call("Peoples.getAddresses", "{'id':2001}")).isEmpty();
        call("Peoples.delete", "{'id':2001}");
        assertThat(sellsy.records("contacts")).isEmpty();
        assertThat(error("Peoples.create", "{'people':{'forename':'Anne'}}")).isEqualTo("E_PARAM_REQUIRED");
        assertThat(error("Peoples.create", "{'people':{'name':'A','thirdids':[5]}}"))
                .isEqualTo("E_OBJ_NOT_LOADABLE");
    }

    @Test
    void keepsOpportunities() {
        long contact = sellsy.seedContacts(1).get(0);
        long link = sellsy.link(1002, contact);
        assertThat(call("Opportunities.getCurrentIdent", "{}").asText()).isEqualTo("OPP-00001");
        String opportunity =
                "{'opportunity':{'linkedtype':'prospect','linkedid':1002,'ident':'OPP-00007','name':'Deal',"
                        + "'funnelid':1,'stepid':2,'sourceid':1,'potential':500,'proba':20,'staffs':[2],'contacts':'"
                        + link
                        + "','dueDate':1579098450,'brief':'short','tags':'a,b'}}";
        assertThat(call("Opportunities.create", opportunity).asText()).isEqualTo("4001");
        JsonNode onV2 = http.get("opportunities/4001").json();
        assertThat(onV2.path("contact_ids").path(0).asLong()).isEqualTo(contact);
        assertThat(onV2.path("amount").path("value").asText()).isEqualTo("500");
        assertThat(onV2.path("probability").asInt()).isEqualTo(20);
        assertThat(onV2.path("due_date").asText()).isEqualTo("2020-01-15");
        assertThat(call("Opportunities.getCurrentIdent", "{}").asText()).isEqualTo("OPP-00008");

        call("Opportunities.update", "{'id':4001,'opportunity':{'name':'Big deal','creationDate':1579098450}}");
        call("Opportunities.updateStep", "{'oid':4001,'stepid':3}");
        call("Opportunities.updateOwner", "{'linkedid':4001,'ownerid':3}");
        call("Opportunities.updateStatus", "{'id':4001,'status':'won'}");
        JsonNode row = call("Opportunities.getOne", "{'id':4001}");
        assertThat(row.path("name").asText()).isEqualTo("Big deal");
        assertThat(row.path("stepLabel").asText()).isEqualTo("Negotiation");
        assertThat(row.path("statusLabel").asText()).isEqualTo("won");
        assertThat(row.path("created").asText()).isEqualTo("1579098450");
        assertThat(row.path("brief").asText()).isEqualTo("short");
        assertThat(row.path("relationType").asText()).isEqualTo("prospect");
        assertThat(row.path("contacts").path("2001").path("id").asText()).isEqualTo(String.valueOf(link));
        assertThat(row.path("tags")).hasSize(2);

        String search = "{'search':{'funnelid':1,'stepid':3,'thirds':[1002],'staffs':[2],'tags':'a','status':['won']}}";
        assertThat(call("Opportunities.getList", search).path("result").has("4001"))
                .isTrue();
        assertThat(call("Opportunities.getList", "{'search':{'thirds':[1001]}}").path("result"))
                .isEmpty();
        assertThat(error("Opportunities.updateStatus", "{'id':4001,'status':'great'}"))
                .isEqualTo("E_PARAM_INVALID");
        assertThat(error("Opportunities.updateStep", "{'oid':4001,'stepid':5}")).isEqualTo("E_PARAM_INVALID");
        assertThat(error("Opportunities.create", opportunity.replace("'funnelid':1", "'funnelid':2")))
                .isEqualTo("E_PARAM_INVALID");
        assertThat(error("Opportunities.create", opportunity.replace("prospect", "client")))
                .isEqualTo("E_PARAM_INVALID");
        assertThat(error("Opportunities.create", opportunity.replace("'name':'Deal',", "")))
                .isEqualTo("E_PARAM_REQUIRED");
        assertThat(sellsy.records("opportunities")).hasSize(1);
        call("Opportunities.delete", "{'id':4001}");
        assertThat(sellsy.records("opportunities")).isEmpty();
    }

    @Test
    void choosesFromLists() {
        assertThat(call("Opportunities.getFunnels", "{}").path("1").toString())
                .isEqualTo("{\"id\":\"1\",\"name\":\"Sales\"}");
        assertThat(call("Opportunities.getStepsForFunnel", "{'funnelid':'2'}").toString())
                .isEqualTo("[{\"id\":\"4\",\"label\":\"Talks\"},{\"id\":\"5\",\"label\":\"Contract\"}]");
        assertThat(call("Opportunities.getSources", "[]")
                        .path("2")
                        .path("label")
                        .asText())
                .isEqualTo("Newsletter");
        assertThat(call("Opportunities.getSource", "{'id':3}").path("label").asText())
                .isEqualTo("Fair");
        JsonNode labels = call("Agenda.getAvailableLabels", "{}");
        assertThat(labels.path("1").path("value").asText()).isEqualTo("Call");
        assertThat(labels.path("13").has("value")).isFalse();
        assertThat(call("Agenda.getLabel", "{'id':11}").path("value").asText()).isEqualTo("Meeting");
        assertThat(call("Agenda.getAvailableRappels", "{}")
                        .path(0)
                        .path("label")
                        .asText())
                .isEqualTo("15 minutes before");
        JsonNode staffs =
                call("Staffs.getList", "{'search':{'withBlocked':'N'}}").path("result");
        assertThat(staffs.fieldNames()).toIterable().containsExactly("staff_1", "staff_2");
        assertThat(staffs.path("staff_2").path("linkedid").asText()).isEqualTo("2");
        assertThat(call("Staffs.getList", "{'search':{'withBlocked':'Y'}}").path("result"))
                .hasSize(3);
        assertThat(call("Staffs.getOne", "{'id':2}").path("fullName").asText()).isEqualTo("Bruno Petit");
        assertThat(call("Infos.getInfos", "{}")
                        .path("userdatas")
                        .path("staffId")
                        .asText())
                .isEqualTo("1");
        assertThat(call("Accountdatas.getTaxes", "{'includeEcoTax':'N'}")).hasSize(3);
        assertThat(call("AccountDatas.getTaxes", "{'includeEcoTax':'Y'}")
                        .path("2")
                        .path("value")
                        .asText())
                .isEqualTo("5.5");
    }

    @Test
    void keepsTasksAndEvents() {
        assertThat(call(
                                "Agenda.create",
                                "{'type':'task','task':{'title':'Call','label':1,'start':1534888800,'end':1535493600,"
                                        + "'isPrivate':'Y','staffids':[2],'staffs':[{'id':2,'canEdit':'Y'}],"
                                        + "'relatedtype':'third','relatedid':1001}}")
                        .toString())
                .isEqualTo("{\"taskid\":\"5001\"}");
        assertThat(call(
                                "Agenda.create",
                                "{'type':'event','event':{'title':'Meeting','label':'11','allDay':'Y','start':'1577979873',"
                                        + "'end':'1577979873','id':2,'canEdit':'Y','alerts':[1],'use_recurrence':'N'}}")
                        .toString())
                .isEqualTo("{\"eventid\":\"6001\"}");
        JsonNode task = http.get("tasks/5001").json();
        assertThat(task.path("due_date").asText()).isEqualTo("2018-08-28T22:00:00+00:00");
        assertThat(task.path("company_id").asLong()).isEqualTo(1001);
        assertThat(task.path("assigned_staff_ids").toString()).isEqualTo("[2]");
        assertThat(http.get("calendar-events/6001").json().path("participants").toString())
                .isEqualTo("[{\"id\":2,\"type\":\"staff\"}]");

        JsonNode event = call("Agenda.getOne", "{'id':6001}");
        assertThat(event.path("type").asText()).isEqualTo("event");
        assertThat(event.path("start").asText()).isEqualTo("1577979873");
        assertThat(event.path("alerts").path(0).asInt()).isOne();
        assertThat(event.path("staffs").path("2").path("name").asText()).isEqualTo("Bruno Petit");
        call("Agenda.updateStatus", "{'id':5001,'status':'complete'}");
        call("Agenda.updateOwner", "{'id':5001,'ownerid':2}");
        call(
                "Agenda.update",
                "{'id':5001,'type':'task','task':{'title':'Ring','relatedtype':'people','relatedid':"
                        + sellsy.seedContacts(1).get(0) + "}}");
        String search =
                "{'search':{'type':'task','status':['complete'],'labels':[1],'ownerId':2,'relatedType':'people',"
                        + "'relatedId':2001}}";
        assertThat(call("Agenda.getList", search)
                        .path("result")
                        .path("5001")
                        .path("title")
                        .asText())
                .isEqualTo("Ring");
        assertThat(call("Agenda.getList", "{'search':{}}").path("result")).hasSize(2);
        assertThat(error("Agenda.create", "{'type':'party','party':{}}")).isEqualTo("E_PARAM_INVALID");
        assertThat(error("Agenda.create", "{'type':'event','event':{'title':'A','label':11}}"))
                .isEqualTo("E_PARAM_REQUIRED");
        assertThat(error("Agenda.create", "{'type':'task','task':{'label':11}}"))
                .isEqualTo("E_OBJ_NOT_LOADABLE");
        assertThat(error("Agenda.updateStatus", "{'id':5001,'status':'great'}")).isEqualTo("E_PARAM_INVALID");
        call("Agenda.delete", "{'id':5001}");
        assertThat(error("Agenda.getOne", "{'id':5001}")).isEqualTo("E_OBJ_NOT_LOADABLE");
    }

    @Test
    void keepsAnnotations() {
        assertThat(call(
                                "Annotations.create",
                                "{'annotation':{'relatedtype':'third','relatedid':1002,'text':'<b>Hi</b>','date':1579098450}}")
                        .asText())
                .isEqualTo("7001");
        JsonNode comment = http.get("comments/7001").json();
        assertThat(comment.path("individual_id").asLong()).isEqualTo(1002);
        assertThat(comment.path("created").asText()).isEqualTo("2020-01-15T14:27:30+00:00");
        long task = sellsy.seedTasks(1).get(0);
        call(
                "Annotations.create",
                "{'annotation':{'relatedtype':'task','relatedid':" + task + ",'text':'Done','parentid':7001}}");

        JsonNode found = call("Annotations.getList", "{'search':{'id':'" + task + "','type':'task'}}");
        assertThat(found.fieldNames()).toIterable().containsExactly("result", "alerts");
        JsonNode datas = found.path("result").path("7002").path("datas");
        assertThat(datas.path("annotation").asText()).isEqualTo("Done");
        assertThat(datas.path("parentid").asText()).isEqualTo("7001");
        assertThat(http.get("comments/7002").json().path("related")).isEmpty();
        call("Annotations.update", "{'id':7001,'annotation':{'text':'Changed'}}");
        call("Annotations.updateOwner", "{'linkedid':7001,'ownerid':2}");
        assertThat(call("Annotations.getOne", "{'id':7001}").path("isMine").asText())
                .isEqualTo("N");
        call("Annotations.delete", "{'id':7001}");
        assertThat(error("Annotations.getOne", "{'id':7001}")).isEqualTo("E_OBJ_NOT_LOADABLE");
        assertThat(error("Annotations.create", "{'annotation':{'relatedtype':'third','relatedid':1001}}"))
                .isEqualTo("E_PARAM_REQUIRED");
        assertThat(error("Annotations.create", "{'annotation':{'relatedtype':'third','relatedid':9,'text':'A'}}"))
                .isEqualTo("E_OBJ_NOT_LOADABLE");
    }

    @Test
    void keepsTagsAndCustomFields() {
        assertThat(call("SmartTags.assign", "{'linkedtype':'third','linkedid':1001,'tags':'a,b'}"))
                .hasSize(2);
        assertThat(call("SmartTags.unassign", "{'linkedtype':'third','linkedid':1001,'tags':'a'}")
                        .toString())
                .isEqualTo("{\"3002\":{\"id\":\"3002\",\"word\":\"b\"}}");
        assertThat(call("SmartTags.getList", "{}").path("result")).hasSize(2);
        assertThat(error("SmartTags.assign", "{'linkedtype':'planet','linkedid':1,'tags':'a'}"))
                .isEqualTo("E_PARAM_INVALID");

        String values = "{'linkedtype':'client','linkedid':1001,'values':[%s]}";
        long amount = sellsy.customField("amount", "Budget", "client");
        long flag = sellsy.customField("boolean", "Key account", "client");
        long date = sellsy.customField("date", "Since", "contact");
        call(
                "CustomFields.recordValues",
                values.formatted("{'cfid':" + amount + ",'value':'7','currencyid':3},{'cfid':" + flag
                        + ",'value':'Y'},{'cfid':" + date + ",'value':'1505132368'}"));
        assertThat(http.get("companies/1001/custom-fields")
                        .json()
                        .path("data")
                        .findValues("value")
                        .toString())
                .isEqualTo("[{\"amount\":\"7\",\"currency\":\"EUR\"}, true]");
        JsonNode shown = call("Client.getOne", "{'clientid':1001}")
                .path("customFields")
                .path(0)
                .path("list");
        assertThat(shown.path(String.valueOf(flag)).path("boolval").asText()).isEqualTo("Y");
        assertThat(call("CustomFields.getList", "{'search':{'useOn':['people']}}")
                        .path("result")
                        .fieldNames())
                .toIterable()
                .containsExactly(String.valueOf(date));
        assertThat(call("CustomFields.getOne", "{'id':" + date + "}")
                        .path("useOn_people")
                        .asText())
                .isEqualTo("Y");
        assertThat(error("CustomFields.recordValues", values.formatted("{'cfid':5,'value':'7'}")))
                .isEqualTo("E_OBJ_NOT_LOADABLE");
        assertThat(error("CustomFields.recordValues", "{'linkedtype':'client','linkedid':1001}"))
                .isEqualTo("E_PARAM_REQUIRED");
    }
}
