package io.github.crmsdk.salesmate.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.crmsdk.core.Page;
import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.error.DataException;
import io.github.crmsdk.salesmate.Wire;
import io.github.crmsdk.salesmate.deal.Deal;
import io.github.crmsdk.salesmate.deal.DealQuery;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where a list ends if the vendor's pages are not what was asked for. */
class PageEndsTest {
    @RegisterExtension
    final Wire wire = new Wire();

    /** Answers with the rows from the offset on, at most so many a page, and leaves out those that are hidden. */
    private void vendor(int rows, int most, IntPredicate hidden, boolean totals) {
        wire.server().always(request -> {
            int from = Integer.parseInt(request.getUrl().queryParameter("from"));
            int asked = Integer.parseInt(request.getUrl().queryParameter("rows"));
            String page = IntStream.range(from, Math.min(rows, from + Math.min(most, asked)))
                    .filter(hidden.negate())
                    .mapToObj(id -> "{\"id\":" + id + "}")
                    .collect(Collectors.joining(","));
            return AcmeServer.ok("{\"data\":[" + page + "]" + (totals ? ",\"totalRows\":" + rows : "") + "}");
        });
    }

    private int listed() {
        return wire.client()
                .deals()
                .list(DealQuery.builder().pageSize(100).build())
                .toList()
                .size();
    }

    @Test
    void aVendorThatCapsThePageLosesNothing() {
        vendor(101, 25, row -> false, true);
        assertThat(listed()).isEqualTo(101);
        assertThat(wire.server().requests()).isEqualTo(5);
    }

    @Test
    void anEmptyPageInTheMiddleDoesNotEndTheList() {
        vendor(350, 250, row -> row >= 100 && row < 200, true);
        assertThat(listed()).isEqualTo(250);
        assertThat(wire.server().requests()).isEqualTo(4);
    }

    @Test
    void withoutATotalAShortPageIsTheLast() {
        vendor(250, 250, row -> false, false);
        assertThat(listed()).isEqualTo(250);
        assertThat(wire.server().requests()).isEqualTo(3);
    }

    @Test
    void withoutATotalAnEmptyPageIsTheLast() {
        vendor(200, 250, row -> false, false);
        assertThat(listed()).isEqualTo(200);
        assertThat(wire.server().requests()).isEqualTo(3);
        Page<Deal> page = wire.client().deals().list(DealQuery.all()).page().execute();
        assertThat(page.total()).isEmpty();
    }

    @Test
    void moreRowsThanTheTotalEndTheList() {
        wire.data("{'data':[{'id':1},{'id':2},{'id':3}],'totalRows':'2'}");
        assertThat(listed()).isEqualTo(3);
    }

    @Test
    void anAnswerWithoutRowsIsNoPage() {
        wire.data("{'totalRows':0}");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(this::listed)
                .withMessageStartingWith("Salesmate deals.search (POST /apis/deal/v4/search): HTTP 200 with ")
                .withMessageContaining("data");
    }

    @Test
    void aRowWithoutItsIdIsNamed() {
        wire.data("{'data':[{'title':'Seats'}],'totalRows':1}");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(this::listed)
                .withMessageContaining("some of required attributes are not set [id]");
    }

    @Test
    void aRowThatIsNullIsNamed() {
        wire.data("{'data':[{'id':1},null],'totalRows':2}");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(this::listed)
                .withMessageContaining("data[1] is null");
    }
}
