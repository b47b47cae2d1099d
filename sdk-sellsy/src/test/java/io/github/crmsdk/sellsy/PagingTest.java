package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.core.Page;
import io.github.crmsdk.core.PageToken;
import io.github.crmsdk.core.error.DataException;
import io.github.crmsdk.sellsy.company.Company;
import io.github.crmsdk.sellsy.model.ListQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    private static String page(int limit, String offset, long... ids) {
        String rows = java.util.Arrays.stream(ids)
                .mapToObj(id -> "{'id':" + id + "}")
                .collect(java.util.stream.Collectors.joining(","));
        return "{'data':[" + rows + "],'pagination':{'limit':" + limit + ",'count':" + ids.length
                + ",'total':3,'offset':" + offset + "}}";
    }

    private static ListQuery pagesOf(int size) {
        return ListQuery.builder().pageSize(size).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'WzNd'", "''", "null"})
    void endsWithAShortPageWhateverItsToken(String last) {
        SellsyClient client = vendor.client();
        vendor.answers(200, page(2, "'WzJd'", 1, 2));
        vendor.answers(200, page(2, last, 3));
        assertThat(client.companies().list(pagesOf(2)).toList())
                .extracting(Company::id)
                .containsExactly(1L, 2L, 3L);
        vendor.expect("GET", "/v2/companies?limit=2");
        vendor.expect("GET", "/v2/companies?limit=2&offset=WzJd");
        assertThat(vendor.server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void endsWithAnEmptyPage() {
        SellsyClient client = vendor.client();
        vendor.answers(200, page(2, "'WzJd'", 1, 2));
        vendor.answers(200, page(2, "'WzJd'"));
        assertThat(client.companies().list(pagesOf(2)).toList()).hasSize(2);
    }

    @Test
    void goesOnWhereTheVendorPutsFewerRowsOnAPage() {
        SellsyClient client = vendor.client();
        vendor.answers(200, page(2, "'WzJd'", 1, 2));
        vendor.answers(200, page(2, "'WzNd'", 3));
        assertThat(client.companies().list(ListQuery.all()).toList()).hasSize(3);
        vendor.expect("GET", "/v2/companies?limit=100");
        vendor.expect("GET", "/v2/companies?limit=100&offset=WzJd");
    }

    @Test
    void aNumberIsWhereThePageBegan() {
        SellsyClient client = vendor.client();
        vendor.answers(200, page(2, "0", 1, 2));
        vendor.answers(200, page(2, "2", 3, 4));
        vendor.answers(200, page(2, "4", 5));
        assertThat(client.companies().list(pagesOf(2)).toList()).hasSize(5);
        vendor.expect("GET", "/v2/companies?limit=2");
        vendor.expect("GET", "/v2/companies?limit=2&offset=2");
        vendor.expect("GET", "/v2/companies?limit=2&offset=4");
    }

    @Test
    void aLimitAsksForNoMoreThanItNeeds() {
        SellsyClient client = vendor.client();
        vendor.answers(200, page(2, "'WzJd'", 1, 2));
        vendor.answers(200, page(1, "'WzNd'", 3));
        assertThat(client.companies().list(pagesOf(2)).limit(3).toList()).hasSize(3);
        vendor.expect("GET", "/v2/companies?limit=2");
        vendor.expect("GET", "/v2/companies?limit=1&offset=WzJd");
    }

    @Test
    void onePageHasTotalAndToken() {
        SellsyClient client = vendor.client();
        vendor.answers(200, page(2, "'W/+=='", 1, 2));
        vendor.answers(200, page(2, "'WzNd'", 3));
        Page<Company> first = client.companies().list(pagesOf(2)).page().execute();
        assertThat(first.total()).hasValue(3);
        PageToken later = PageToken.of(first.next().orElseThrow().toString());
        assertThat(client.companies().list(pagesOf(2)).startAt(later).toList()).hasSize(1);
        vendor.expect("GET", "/v2/companies?limit=2");
        vendor.expect("GET", "/v2/companies?limit=2&offset=W%2F%2B%3D%3D");
    }

    @Test
    void refusesATokenOfAnotherList() {
        SellsyClient client = vendor.client();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.companies()
                        .list(ListQuery.all())
                        .startAt(PageToken.of("offset:7"))
                        .page())
                .withMessage(
                        "The page token 'offset:7' is not one of this list: pass on what a page of it gave as next");
    }

    @Test
    void aListWithoutDataDoesNotFit() {
        SellsyClient client = vendor.client();
        vendor.answers(200, "{'pagination':{'limit':100,'count':0,'total':0,'offset':''}}");
        assertThatThrownBy(() -> client.companies().list(ListQuery.all()).toList())
                .isInstanceOf(DataException.class)
                .hasMessageContaining("the list has no data");
    }
}
