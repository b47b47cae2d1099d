package io.github.crmsdk.testkit.salesmachine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest extends SalesmachineTest {
    @Test
    void givesTwentyFiveNewestFirstAndTheNextLink() {
        salesmachine.seedContacts(30);

        JsonNode first = access.get("v2/contacts").json();
        String next = first.get("pagination").get("next").asText();

        assertThat(first.get("object").asText()).isEqualTo("contact.list");
        assertThat(first.get("data")).hasSize(25);
        assertThat(first.get("data").get(0).get("unique_id").asText()).isEqualTo("contact-30");
        assertThat(first.get("data").get(0).get("created_at").asLong()).isEqualTo(NOW.getEpochSecond());
        assertThat(next).isEqualTo(salesmachine.baseUrl() + "v2/contacts?offset=25");
        JsonNode last =
                access.get(next.substring(salesmachine.baseUrl().length())).json();
        assertThat(last.get("data")).hasSize(5);
        assertThat(last.get("pagination").has("next")).isFalse();
    }

    @Test
    void keepsTheQueryInTheNextLink() {
        salesmachine.seedAccounts(3);

        assertThat(access.get("v2/accounts?limit=1&order=asc&offset=1&archived=false")
                        .json()
                        .get("pagination")
                        .get("next")
                        .asText())
                .isEqualTo(salesmachine.baseUrl() + "v2/accounts?offset=2&limit=1&order=asc&archived=false");
    }

    @Test
    void sortsAndCuts() {
        salesmachine.seedContacts(120);

        assertThat(data("v2/contacts?limit=500")).hasSize(100);
        assertThat(data("v2/contacts?offset=119")).hasSize(1);
        assertThat(data("v2/contacts?offset=200")).isEmpty();
        assertThat(data("v2/contacts?order=asc&sort=created_at&limit=2"))
                .extracting(row -> row.get("unique_id").asText())
                .containsExactly("contact-1", "contact-2");
    }

    @ParameterizedTest
    @CsvSource({"trial,a", "paying,b", "churned,c", "not_converted,d", "other,"})
    void filtersByStatus(String status, String uid) {
        tracking.post("v1/contact", "{'contact_uid':'a'}");
        tracking.post("v1/contact", "{'contact_uid':'b','params':{'mrr':1}}");
        tracking.post("v1/contact", "{'contact_uid':'c','params':{'mrr':1,'churn_date':1}}");
        tracking.post("v1/contact", "{'contact_uid':'d','params':{'churn_date':1}}");

        assertThat(data("v2/contacts?status=" + status))
                .extracting(row -> row.get("unique_id").asText())
                .isEqualTo(uid == null ? List.of() : List.of(uid));
    }

    @Test
    void refusesWhatTheVendorDoesNotKnow() {
        assertRefused(access.get("v2/contacts?sort=name"), 400, "sort can only be created_at");
        assertRefused(access.get("v2/contacts?limit=many"), 400, "limit is no number");
        assertRefused(access.get("v2/contacts?offset=-1"), 400, "offset is no number");
    }

    @Test
    void quirksChangeThePagination() {
        salesmachine.seedContacts(2);

        salesmachine.quirks(SalesmachineQuirk.NO_PAGINATION);
        assertThat(access.get("v2/contacts?limit=1").json().has("pagination")).isFalse();
        salesmachine.quirks(SalesmachineQuirk.FOREIGN_NEXT);
        assertThat(access.get("v2/contacts?limit=1")
                        .json()
                        .get("pagination")
                        .get("next")
                        .asText())
                .startsWith("http://api.example.com:");
    }
}
