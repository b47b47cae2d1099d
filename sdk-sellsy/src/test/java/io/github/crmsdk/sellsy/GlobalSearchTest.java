package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.crmsdk.sellsy.model.NamedRef;
import io.github.crmsdk.sellsy.search.SearchHit;
import io.github.crmsdk.sellsy.search.SearchQuery;
import io.github.crmsdk.sellsy.search.SearchResult;
import io.github.crmsdk.sellsy.search.SearchType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GlobalSearchTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    @Test
    void findsRecordsOfSeveralKinds() {
        SellsyClient client = vendor.client();
        vendor.answersFixture(200, "search");
        SearchResult result = client.search()
                .find(SearchQuery.builder()
                        .text("Doe & Co")
                        .addTypes(SearchType.CONTACT, SearchType.COMPANY_CLIENT)
                        .limit(25)
                        .build())
                .execute();
        vendor.expect("GET", "/v2/search?q=Doe%20%26%20Co&type%5B%5D=contact&type%5B%5D=company.client&limit=25");
        SearchHit contact = result.data().get(0);
        assertThat(contact.id()).isEqualTo("f023edd4f21c2c0363f0b79e9565b51e");
        assertThat(contact.object().type()).isEqualTo("contact");
        assertThat(contact.object().subType()).isEqualTo("contact");
        assertThat(contact.object().id()).isEqualTo(53500002);
        assertThat(contact.lastName()).isEqualTo("Doe");
        assertThat(contact.mobileNumber()).isEmpty();
        assertThat(contact.updated()).isEqualTo("2024-04-23T11:43:15Z");
        assertThat(contact.companies()).extracting(NamedRef::name).containsExactly("Acme");
        SearchHit opportunity = result.data().get(1);
        assertThat(opportunity.amount()).isEqualTo("1450.45");
        assertThat(opportunity.related().path("id").asLong()).isEqualTo(7);
        assertThat(result.data())
                .allSatisfy(hit -> assertThat(hit.additionalProperties()).isEmpty());
        assertThat(result.aggregations().countByType()).containsEntry("opportunity", List.of(1L, 2L));
    }

    /** As v-h-z/sellsy_v2 recorded it in 2021, with other names. */
    @Test
    void readsARecordedHit() {
        SellsyClient client = vendor.client();
        vendor.answersFixture(200, "search-companies");
        SearchResult result = client.search()
                .find(SearchQuery.builder()
                        .text("box")
                        .addTypes(SearchType.COMPANY)
                        .build())
                .execute();
        vendor.expect("GET", "/v2/search?q=box&type%5B%5D=company");
        assertThat(result.data()).extracting(SearchHit::name).containsExactly("Boxes", "Big box");
        SearchHit hit = result.data().get(1);
        assertThat(hit.invoicingAddress().id()).isEqualTo(11700001);
        assertThat(hit.mainContact()).isNull();
        assertThat(result.data())
                .allSatisfy(one -> assertThat(one.additionalProperties()).isEmpty());
        assertThat(result.aggregations().countByType()).containsEntry("company", List.of(2L));
    }

    @Test
    void searchesAllKinds() {
        SellsyClient client = vendor.client();
        vendor.answers(200, "{'data':[],'aggregations':{'count_by_type':{}}}");
        assertThat(client.search()
                        .find(SearchQuery.builder().text("x").build())
                        .execute()
                        .data())
                .isEmpty();
        vendor.expect("GET", "/v2/search?q=x");
    }

    @Test
    void refusesABlankText() {
        SearchQuery.Builder query = SearchQuery.builder().text(" ");
        assertThatIllegalArgumentException()
                .isThrownBy(query::build)
                .withMessage("SearchQuery.text is blank: it needs a value");
    }
}
