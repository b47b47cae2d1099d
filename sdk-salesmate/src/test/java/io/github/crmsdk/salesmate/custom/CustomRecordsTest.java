package io.github.crmsdk.salesmate.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.salesmate.Fixtures;
import io.github.crmsdk.salesmate.Wire;
import io.github.crmsdk.salesmate.search.SearchRequest;
import io.github.crmsdk.salesmate.search.SearchResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomRecordsTest {
    @RegisterExtension
    final Wire wire = new Wire();

    private CustomRecords records() {
        return wire.client().customRecords();
    }

    @Test
    void describesAModule() {
        wire.data("{'id':104,'internalName':'House'}");
        assertThat(records().module("House").execute().path("id").asInt()).isEqualTo(104);
        wire.asked("GET", "/apis/module/v4/modules/House");
    }

    @Test
    void aNameStaysOneSegmentOfThePath() {
        wire.data("{}");
        assertThat(records().module("a/b?c#d%2e").execute()).isEmpty();
        wire.asked("GET", "/apis/module/v4/modules/a%2Fb%3Fc%23d%252e");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ".."})
    void aNameCannotLeaveThePath(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> records().module(name).execute());
        assertThat(records().module(name).executeAsync()).isCompletedExceptionally();
        assertThat(wire.server().requests()).isZero();
    }

    @Test
    void createsARecord() {
        wire.answer("created.json");
        Map<String, Object> members = new HashMap<>(Map.of("name", "Lake House", "owner", 7, "rooms", 0));
        members.put("soldAt", null);
        assertThat(records().create(104, members).execute().id()).isEqualTo(341);
        wire.asked(
                "POST",
                "/apis/module/v4/104/records",
                Fixtures.json("{'name':'Lake House','owner':7,'rooms':0,'soldAt':null}"));
    }

    @Test
    void getsARecord() {
        wire.data("{'id':9,'name':'Lake House'}").data("{'id':9}");
        assertThat(records().get(104, 9, null).execute().path("name").asText()).isEqualTo("Lake House");
        wire.asked("GET", "/apis/module/v4/104/records/9");
        records().get(104, 9, "id,name").execute();
        wire.asked("GET", "/apis/module/v4/104/records/9?fieldsToQuery=id%2Cname");
    }

    @Test
    void updatesARecord() {
        wire.data("{}");
        assertThat(records().update(104, 9, Map.of("rooms", 3)).execute()).isNull();
        wire.asked("PUT", "/apis/module/v4/104/records/9", Fixtures.json("{'rooms':3}"));
    }

    @Test
    void deletesARecord() {
        wire.answer("deleted.json");
        assertThat(records().delete(104, 9, true).execute()).isNull();
        wire.asked("DELETE", "/apis/module/v4/104/records/9?hardDelete=true");
    }

    @Test
    void searchesRecords() {
        wire.data("{'data':[{'id':9,'name':'Lake House'}],'totalRows':1,'totalPages':1,'selectedView':'all'}");
        SearchRequest body = new SearchRequest(
                List.of("House.name"),
                Fixtures.json("{'group':{'operator':'AND','rules':[]}}"),
                new SearchRequest.Sort("", ""),
                null,
                104,
                "get_data",
                true);
        SearchResult<ObjectNode> result = records().search(25, 0, body).execute();
        wire.asked(
                "POST",
                "/apis/module/v4/records/search?rows=25&from=0",
                Fixtures.json(
                        "{'displayingFields':['House.name'],'filterQuery':{'group':{'operator':'AND','rules':[]}},"
                                + "'sort':{'fieldName':'','order':''},'moduleId':104,'reportType':'get_data',"
                                + "'getRecordsCount':true}"));
        assertThat(result.data()).containsExactly((ObjectNode) Fixtures.json("{'id':9,'name':'Lake House'}"));
        assertThat(result.selectedView()).isEqualTo("all");
    }
}
