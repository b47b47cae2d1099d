package io.github.crmsdk.testkit.sellsy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiltersTest extends SellsyTest {

    @BeforeEach
    void seed() {
        sellsy.put(
                "companies",
                json(
                        "{'type':'client','name':'Northwind','email':'n@example.com','created':'2020-01-01T00:00:00+01:00',"
                                + "'legal_france':{'siret':'12345678900012'}}"));
        sellsy.put("companies", json("{'type':'prospect','name':'Southwind','is_archived':true}"));
        sellsy.put("individuals", json("{'type':'client','last_name':'Martin','first_name':'Anne'}"));
        sellsy.put("contacts", json("{'last_name':'Petit','birth_date':'2000-05-29','phone_number':'+331'}"));
        sellsy.put("contacts", json("{'last_name':'Grand'}"));
        sellsy.link(1001, 2001);
        http.post(
                "companies/1001/addresses",
                "{'name':'Office','address_line_1':'1 street','postal_code':'75001','city':'Paris','country_code':'FR'}");
        sellsy.favouriteFilter(
                5, "companies", company -> company.path("name").asText().startsWith("S"));
        String opportunity = "'pipeline':1,'related':[{'type':'company','id':1001}]";
        sellsy.put(
                "opportunities",
                json("{'name':'Big','step':1,'amount':'900.00','assigned_staff_ids':[2],'due_date':'2026-05-01',"
                        + opportunity + "}"));
        sellsy.put("opportunities", json("{'name':'Small','step':2,'amount':'20','status':'won'," + opportunity + "}"));
        sellsy.put("tasks", json("{'label_id':2,'due_date':'2026-01-01T00:00:00+00:00','priority':1,'status':'done'}"));
        sellsy.put(
                "calendar-events",
                json("{'title':'E','label_id':11,'datetime_start':'2026-01-01T00:00:00+00:00',"
                        + "'participants':[{'type':'staff','id':1}]}"));
        sellsy.put("comments", json("{'description':'Hi','parent_id':3,'related':[{'type':'company','id':1001}]}"));
        sellsy.put("webhooks", json("{'type':'slack','endpoint':'https://example.com/h'}"));
        sellsy.customField("email", "Mail", "contact");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    companies | {} | 1001 1002
                    companies | {'name':'WIND'} | 1001 1002
                    companies | {'name':'north'} | 1001
                    companies | {'email':'n@example.com'} | 1001
                    companies | {'email':'example.com'} |
                    companies | {'type':'prospect'} | 1002
                    companies | {'type':['client','prospect']} | 1001 1002
                    companies | {'is_archived':true} | 1002
                    companies | {'siret':'12345678900012'} | 1001
                    companies | {'id':[1002,7]} | 1002
                    companies | {'contacts':[2001]} | 1001
                    companies | {'contacts':[2002]} |
                    companies | {'country_code':'FR'} | 1001
                    companies | {'postal_code':['69001','75001']} | 1001
                    companies | {'created':{'end':'2020-01-01T00:00:00+02:00'}} |
                    companies | {'created':{'start':'2019-12-31T23:00:00+00:00','end':'2020-01-02T00:00:00+00:00'}} | 1001
                    companies | {'updated_at':{'start':'2026-03-04T05:06:07+00:00'}} | 1001 1002
                    companies | {'favourite_filter':5} | 1002
                    individuals | {'name':'ann'} | 1003
                    individuals | {'name':'mart'} | 1003
                    contacts | {'companies':[1001]} | 2001
                    contacts | {'individuals':[1001]} |
                    contacts | {'is_linked':false} | 2002
                    contacts | {'birth_date':{'start':'2000-05-29','end':'2000-05-29'}} | 2001
                    contacts | {'phone_number':'+331'} | 2001
                    opportunities | {'amount':{'min':20,'max':899.99}} | 4002
                    opportunities | {'statuses':['open','late']} | 4001
                    opportunities | {'pipeline':[1],'step':[1]} | 4001
                    opportunities | {'assigned_staffs':[2]} | 4001
                    opportunities | {'related_objects':[{'type':'company','id':1001}]} | 4001 4002
                    opportunities | {'related_objects':[{'type':'individual','id':1001}]} |
                    opportunities | {'due_date':{'end':'2026-05-01T00:00:00+00:00'}} | 4001
                    tasks | {'statuses':['done'],'labels':[2],'priority':{'min':1}} | 5001
                    tasks | {'owners':[2]} |
                    calendar-events | {'participants':[{'type':'staff','id':1}]} | 6001
                    calendar-events | {'due_date':{'end':'2025-01-01T00:00:00+00:00'}} |
                    comments | {'parent_id':3} | 7001
                    webhooks | {'type':'slack','is_enabled':true} | 8001
                    staffs | {'status':['blocked']} | 3
                    taxes | {'label':'reduced'} | 2
                    taxes | {'rate':{'min':19},'is_active':true} | 1
                    custom-fields | {'related_object':'contact'} | 47001
                    opportunities/pipelines | {'is_default':false} | 2
                    opportunities/sources | {'category_id':[2]} | 3
                    opportunities/steps | {'name':'offer'} | 2
                    opportunities/pipelines/2/steps | {'name':'con'} | 5
                    """)
    void finds(String path, String filters, String ids) {
        assertThat(ids(http.post(path + "/search", "{'filters':" + filters + "}")))
                .extracting(String::valueOf)
                .isEqualTo(ids == null ? java.util.List.of() : java.util.List.of(ids.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {'filters':{'colour':'red'}} | filters.colour
                    {'filters':{},'limit':5} | limit
                    {} | filters
                    {'filters':{'type':'other'}} | filters.type
                    {'filters':{'is_archived':'yes'}} | filters.is_archived
                    {'filters':{'id':['a']}} | filters.id
                    {'filters':{'name':5}} | filters.name
                    {'filters':{'contacts':5}} | filters.contacts
                    {'filters':{'created':'today'}} | filters.created
                    {'filters':{'created':{'from':'2020-01-01T00:00:00+01:00'}}} | filters.created.from
                    {'filters':{'created':{'start':'today'}}} | filters.created.start
                    {'filters':{'favourite_filter':6}} | filters.favourite_filter
                    """)
    void refuses(String body, String member) {
        var reply = http.post("companies/search", body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("error").path("details").has(member))
                .as(reply.body())
                .isTrue();
    }

    @Test
    void listsTheFavouriteFilters() {
        assertBody(
                http.get("companies/favourite-filters"),
                200,
                "{'data':[{'type':'companies','id':5}],"
                        + "'pagination':{'limit':25,'count':1,'total':1,'offset':'WyI1Il0='}}");
        assertThat(ids(http.get("contacts/favourite-filters"))).isEmpty();
    }
}
