package io.github.crmsdk.testkit.sellsy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.testkit.internal.Http;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest extends SellsyTest {

    @Test
    void givesATokenEvenOnTheLastPage() {
        List<Long> ids = sellsy.seedCompanies(3);

        Http.Reply first = http.get("companies?limit=2");
        assertThat(ids(first)).containsExactly(ids.get(0), ids.get(1));
        assertThat(first.json().path("pagination").toString())
                .isEqualTo("{\"limit\":2,\"count\":2,\"total\":3,\"offset\":\"WyIxMDAyIl0=\"}");
        Http.Reply second = http.get("companies?limit=2&offset=" + encoded(token(first)));
        assertThat(ids(second)).containsExactly(ids.get(2));
        assertThat(token(second)).isEqualTo("WyIxMDAzIl0=");
        Http.Reply third = http.get("companies?limit=2&offset=" + encoded(token(second)));
        assertThat(ids(third)).isEmpty();
        assertThat(token(third)).isEqualTo(token(second));
    }

    @Test
    void seeksPastRowsThatComeAndGo() {
        List<Long> ids = sellsy.seedCompanies(5);
        String query = "companies?limit=2&order=name&direction=desc";

        Http.Reply first = http.get(query);
        assertThat(ids(first)).containsExactly(ids.get(4), ids.get(3));
        http.delete("companies/" + ids.get(4));
        sellsy.put("companies", json("{'type':'client','name':'Zeta'}"));

        assertThat(ids(http.get(query + "&offset=" + encoded(token(first))))).containsExactly(ids.get(2), ids.get(1));
    }

    @Test
    void countsRowsWhenANumberAsks() {
        List<Long> ids = sellsy.seedCompanies(3);

        Http.Reply rest = http.get("companies?limit=2&offset=1");
        assertThat(ids(rest)).containsExactly(ids.get(1), ids.get(2));
        assertThat(rest.json().path("pagination").path("offset").isInt()).isTrue();
    }

    @Test
    void limitsTo25UnlessAsked() {
        sellsy.seedCompanies(101);

        assertThat(ids(http.get("companies"))).hasSize(25);
        assertThat(ids(http.get("companies?limit=100"))).hasSize(100);
        assertThat(ids(http.get("companies?limit=0"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=101",
                "limit=-1",
                "limit=x",
                "offset=-1",
                "offset=nonsense",
                "order=colour",
                "direction=up",
                "offset=WyJhIiwiMTAwMiJd"
            })
    void refusesANonsensicalPage(String query) {
        assertThat(http.get("companies?" + query).status()).isEqualTo(400);
    }

    private static String encoded(String token) {
        return URLEncoder.encode(token, StandardCharsets.UTF_8);
    }
}
