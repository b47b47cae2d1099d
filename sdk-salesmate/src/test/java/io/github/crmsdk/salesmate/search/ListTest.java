package io.github.crmsdk.salesmate.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.crmsdk.core.Page;
import io.github.crmsdk.core.PageToken;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.error.InvalidRequestException;
import io.github.crmsdk.core.error.ServerException;
import io.github.crmsdk.salesmate.Simulated;
import io.github.crmsdk.salesmate.activity.Activity;
import io.github.crmsdk.salesmate.activity.ActivityQuery;
import io.github.crmsdk.salesmate.company.CompanyQuery;
import io.github.crmsdk.salesmate.contact.ContactQuery;
import io.github.crmsdk.salesmate.deal.Deal;
import io.github.crmsdk.salesmate.deal.DealQuery;
import io.github.crmsdk.testkit.Fault;
import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.salesmate.SalesmateQuirk;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListTest {
    @RegisterExtension
    final Simulated salesmate = new Simulated();

    private PagedCall<Deal> deals(int count) {
        salesmate.account().seedDeals(count);
        return salesmate.client().deals().list(DealQuery.all());
    }

    private List<String> offsets() {
        return salesmate.account().requests().stream()
                .map(call -> call.query("rows") + " from " + call.query("from"))
                .toList();
    }

    @Test
    void aThousandRowsComeInFourRequests() {
        assertThat(deals(1000).stream().map(Deal::id)).hasSize(1000).doesNotHaveDuplicates();
        assertThat(offsets()).containsExactly("250 from 0", "250 from 250", "250 from 500", "250 from 750");
    }

    @Test
    void aListCanBeAskedForAhead() {
        assertThat(deals(600).prefetch().toList()).hasSize(600);
        assertThat(offsets()).containsExactly("250 from 0", "250 from 250", "250 from 500");
    }

    @Test
    void aLimitMakesTheLastPageSmaller() {
        assertThat(deals(1000).limit(300).toList()).hasSize(300);
        assertThat(offsets()).containsExactly("250 from 0", "50 from 250");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 99, 100, 101, 250})
    void anyPageSizeGivesTheSameList(int pageSize) {
        deals(101);
        assertThat(salesmate
                        .client()
                        .deals()
                        .list(DealQuery.builder().pageSize(pageSize).build())
                        .stream()
                        .map(Deal::id))
                .hasSize(101)
                .isSorted();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 251})
    void aPageHasOneTo250Rows(int pageSize) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DealQuery.builder().pageSize(pageSize).build())
                .withMessage("pageSize is " + pageSize + ": it must be from 1 to 250");
    }

    @Test
    void aQueryHasNoBlankMembers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DealQuery.builder().sortBy(" ").build())
                .withMessage("sortBy is blank: it needs a value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DealQuery.builder().customViewId("").build())
                .withMessage("customViewId is blank: it needs a value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DealQuery.builder().addFields("title", "").build())
                .withMessage("fields is blank: it needs a value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DealQuery.builder().addAdditionalFields(" ").build())
                .withMessage("additionalFields is blank: it needs a value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Filter.rule("", Condition.EMPTY))
                .withMessage("field is blank: it needs a value");
    }

    @Test
    void aListGoesOnWhereItsTokenSays() {
        PagedCall<Deal> list = deals(600);
        Page<Deal> first = list.page().execute();
        assertThat(first.total()).hasValue(600);
        PageToken token = PageToken.of(first.next().orElseThrow().toString());
        assertThat(list.startAt(token).stream().map(Deal::id)).hasSize(350).doesNotContain(1L, 250L);
    }

    @Test
    void aTokenOfAnotherListIsRefused() {
        PagedCall<Deal> list = deals(1).startAt(PageToken.of("page:2"));
        assertThatIllegalArgumentException()
                .isThrownBy(list::toList)
                .withMessage("The page token 'page:2' is not one of this list: pass on what a page of it gave as next");
    }

    @Test
    void aFailedPageCanBeAskedForAgain() {
        Iterator<Deal> deals = deals(300).iterator();
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            ids.add(deals.next().id());
        }
        salesmate.account().next(Fault.status(500));
        assertThatExceptionOfType(ServerException.class).isThrownBy(deals::next);
        deals.forEachRemaining(deal -> ids.add(deal.id()));
        assertThat(ids).hasSize(300).doesNotHaveDuplicates();
    }

    @Test
    void anEmptyAccountHasAnEmptyList() {
        assertThat(salesmate.client().deals().list(DealQuery.all())).isEmpty();
        assertThat(offsets()).containsExactly("250 from 0");
    }

    @Test
    void rowsAreSortedAsAsked() {
        deals(30);
        DealQuery query = DealQuery.builder()
                .sortBy("dealValue")
                .sortOrder(SortOrder.DESCENDING)
                .pageSize(7)
                .build();
        assertThat(salesmate.client().deals().list(query).limit(3).stream().map(Deal::id))
                .containsExactly(30L, 29L, 28L);
    }

    @Test
    void aCustomViewIsTheVendors() {
        deals(30);
        salesmate.account().view(31, deal -> deal.path("dealValue").asInt() > 2800);
        assertThat(salesmate
                        .client()
                        .deals()
                        .list(DealQuery.builder().customViewId("31").build())
                        .stream()
                        .map(Deal::id))
                .containsExactly(29L, 30L);
        PagedCall<Deal> unknown = salesmate
                .client()
                .deals()
                .list(DealQuery.builder().customViewId("32").build());
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(unknown::toList)
                .withMessage("Salesmate deals.search (POST /apis/deal/v4/search): HTTP 400, code 4001 ValidationError,"
                        + " \"No such view exists\"");
    }

    @Test
    void theIdIsAlwaysAskedFor() {
        deals(1);
        DealQuery query = DealQuery.builder()
                .addFields("title")
                .addAdditionalFields("textCustomField1")
                .build();
        assertThat(salesmate.client().deals().list(query).toList().get(0).title())
                .isEqualTo("Deal 1");
        assertThat(salesmate.account().lastRequest().json().path("displayingFields"))
                .extracting(field -> field.asText())
                .containsExactly("deal.id", "deal.title", "deal.textCustomField1");
    }

    @ParameterizedTest
    @EnumSource
    void everySuspectedShapeOfRowsIsRead(SalesmateQuirk quirk) {
        salesmate.account().seedDeals(3);
        salesmate.account().seedActivities(3);
        salesmate.account().seedContacts(2);
        salesmate.account().seedCompanies(3);
        salesmate.account().quirks(quirk);
        var client = salesmate.client();
        assertThat(client.deals().list(DealQuery.all()).toList())
                .hasSize(3)
                .allSatisfy(deal -> assertThat(deal.owner()).isNotNull())
                .allSatisfy(deal -> assertThat(deal.createdAt()).isNotNull());
        assertThat(client.activities().list(ActivityQuery.all()).stream().map(Activity::isCompleted))
                .containsExactly(false, false, false);
        assertThat(client.contacts().list(ContactQuery.all()).toList()).hasSize(3);
        assertThat(client.companies().list(CompanyQuery.all()).toList()).hasSize(3);
        assertThat(client.users().active().execute()).hasSize(1);
        assertThat(salesmate.account().requests())
                .extracting(RecordedCall::method)
                .hasSize(5);
    }
}
