package io.github.crmsdk.salesmate.deal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.crmsdk.core.Page;
import io.github.crmsdk.salesmate.Fixtures;
import io.github.crmsdk.salesmate.Watches;
import io.github.crmsdk.salesmate.Wire;
import io.github.crmsdk.salesmate.lookup.Currency;
import io.github.crmsdk.salesmate.model.Follower;
import io.github.crmsdk.salesmate.model.RecordRef;
import io.github.crmsdk.salesmate.model.UserRef;
import io.github.crmsdk.salesmate.product.AssociatedProduct;
import io.github.crmsdk.salesmate.search.SortOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DealsTest {
    private static final AssociatedProduct SEATS = AssociatedProduct.builder()
            .id(6)
            .name("Seats")
            .sellingPrice(new BigDecimal(888))
            .quantity(BigDecimal.ONE)
            .discount(BigDecimal.ZERO)
            .build();

    @RegisterExtension
    final Wire wire = new Wire();

    private Deals deals() {
        return wire.client().deals();
    }

    private static CreateDeal.Builder least() {
        return CreateDeal.builder()
                .title("Renewal 2027")
                .primaryContact(1540)
                .owner(7)
                .pipeline("Sellers")
                .stage("Contacted");
    }

    @Test
    void watchesDeals() {
        Watches.asksForTheNewest(wire, deals()::watch, "deal");
    }

    @Test
    void listsDeals() {
        wire.answer("deal/listed.json");
        Page<Deal> page = deals().list(DealQuery.builder()
                        .sortBy("dealValue")
                        .sortOrder(SortOrder.DESCENDING)
                        .customViewId("31")
                        .pageSize(50)
                        .build())
                .limit(40)
                .page()
                .execute();
        wire.asked(
                "POST", "/apis/deal/v4/search?rows=40&from=0&selectedCustomViewId=31", Fixtures.tree("deal/list.json"));
        assertThat(page.total()).hasValue(2);
        assertThat(page.next()).isEmpty();
        Deal seats = page.items().get(0);
        assertThat(seats.owner()).isEqualTo(UserRef.builder().id(7L).build());
        assertThat(seats.primaryContact()).isEqualTo(RecordRef.builder().build());
        assertThat(seats.primaryCompany())
                .isEqualTo(RecordRef.builder().id(12L).name("Example Ltd").build());
        assertThat(seats.followers()).containsExactly(Follower.user(7));
        assertThat(seats.statusId()).isEqualTo("1");
        assertThat(seats.dealValue()).isEqualByComparingTo("1200");
        assertThat(seats.createdAt()).isEqualTo(Instant.parse("2026-10-01T08:00:00Z"));
        Deal desks = page.items().get(1);
        assertThat(desks.owner()).isEqualTo(UserRef.builder().id(7L).build());
        assertThat(desks.primaryContact())
                .isEqualTo(RecordRef.builder().id(1540L).build());
        assertThat(desks.primaryCompany()).isNull();
        assertThat(desks.currency()).isEqualTo(Currency.builder().code("USD").build());
        assertThat(desks.status()).isEqualTo(DealStatus.LOST);
    }

    @Test
    void getsADeal() {
        wire.answer("deal/get.json");
        Deal deal = deals().get(341).execute();
        wire.asked("GET", "/apis/deal/v4/341");
        assertThat(deal.id()).isEqualTo(341);
        assertThat(deal.title()).isEqualTo("Renewal 2027");
        assertThat(deal.owner().email()).isEqualTo("sam@example.com");
        assertThat(deal.owner().mobile()).isEmpty();
        assertThat(deal.primaryContact().name()).isEqualTo("Ann Lee");
        assertThat(deal.primaryCompany()).isEqualTo(RecordRef.builder().build());
        assertThat(deal.pipeline()).isEqualTo("Sellers");
        assertThat(deal.stage()).isEqualTo("Contacted");
        assertThat(deal.status()).isEqualTo(DealStatus.of("On hold"));
        assertThat(deal.priority()).hasToString("Urgent");
        assertThat(deal.currency().rate()).isEqualTo(new BigDecimal("0.90"));
        assertThat(deal.dealValue()).isEqualTo(new BigDecimal("7410000.5"));
        assertThat(deal.estimatedCloseDate()).isEqualTo(Instant.parse("2027-03-31T09:34:00Z"));
        assertThat(deal.closedDate()).isNull();
        assertThat(deal.lostReason()).isNull();
        assertThat(deal.winProbability()).isEqualTo("40");
        assertThat(deal.description()).isEmpty();
        assertThat(deal.tags()).containsExactly("VIP", "renewal");
        assertThat(deal.followers())
                .containsExactly(Follower.builder().userId(7L).isOwner(true).build(), Follower.contact(1541));
        assertThat(deal.associatedProducts()).containsExactly(SEATS);
        assertThat(deal.createdAt()).isEqualTo(Instant.parse("2026-10-01T08:00:00.250Z"));
        assertThat(deal.lastModifiedAt()).isEqualTo(Instant.parse("2026-10-01T08:00:00Z"));
        assertThat(deal.lastModifiedBy()).isEqualTo(UserRef.builder().id(7L).build());
        assertThat(deal.lastNoteAddedAt()).isEqualTo(Instant.parse("2026-10-01T08:00:00Z"));
        assertThat(deal.lastCommunicationBy()).isEqualTo(TextNode.valueOf("Sam Owner"));
        assertThat(deal.rottenDate()).isEqualTo(Instant.parse("2027-06-24T10:00:00Z"));
        assertThat(deal.isDeleted()).isFalse();
        assertThat(deal.isSplitted()).isFalse();
        assertThat(deal.additionalProperties())
                .containsOnlyKeys(
                        "textCustomField1",
                        "checkboxCustomField2",
                        "companySingleLookupCustomField4",
                        "emptyCustomField5")
                .containsEntry("checkboxCustomField2", BooleanNode.TRUE)
                .containsEntry("emptyCustomField5", NullNode.getInstance());
    }

    @Test
    void createsADeal() {
        wire.answer("created.json");
        CreateDeal deal = least().primaryCompany(12L)
                .status(DealStatus.OPEN)
                .currency("EUR")
                .priority(Priority.HIGH)
                .source("Word of mouth")
                .estimatedCloseDate(Instant.parse("2027-03-31T09:34:00.999Z"))
                .dealValue(new BigDecimal("7410000.50"))
                .description("Seats for another year.")
                .addTags("VIP", "renewal")
                .addFollowers(Follower.user(7), Follower.contact(1541))
                .addAssociatedProducts(SEATS)
                .set("textCustomField1", "on site")
                .set("checkboxCustomField2", false)
                .set("decimalCustomField3", BigDecimal.ZERO)
                .build();
        assertThat(deals().create(deal).execute().id()).isEqualTo(341);
        wire.asked("POST", "/apis/deal/v4", Fixtures.tree("deal/create.json"));
    }

    @Test
    void createsADealFromTheMandatoryMembersAlone() {
        wire.answer("created.json");
        assertThat(deals().create(least().build()).executeAsync().join().id()).isEqualTo(341);
        wire.asked(
                "POST",
                "/apis/deal/v4",
                Fixtures.json("{'title':'Renewal 2027','primaryContact':1540,'owner':7,'pipeline':'Sellers',"
                        + "'stage':'Contacted'}"));
    }

    @Test
    void writesALargeRoundValuePlainly() {
        wire.answer("created.json");
        deals().create(least().dealValue(new BigDecimal("7.41E+6")).build()).execute();
        assertThat(wire.server().request().getBody().utf8()).contains("\"dealValue\":7410000");
    }

    @Test
    void updatesADeal() {
        wire.data("{}")
                .data("{'id':341}")
                .respond(io.github.crmsdk.core.acme.AcmeServer.json(200, "{\"Status\":\"success\"}"));
        UpdateDeal changes = UpdateDeal.builder()
                .set("title", "")
                .clear("primaryCompany")
                .status(DealStatus.WON)
                .dealValue(BigDecimal.ZERO)
                .description("")
                .tags(List.of())
                .followers(List.of())
                .set("checkboxCustomField2", false)
                .clear("textCustomField1")
                .build();
        for (int i = 0; i < 3; i++) {
            assertThat(deals().update(341, changes).execute()).isNull();
            wire.asked("PUT", "/apis/deal/v4/341", Fixtures.tree("deal/update.json"));
        }
    }

    @Test
    void updatesNothingByDefault() {
        wire.data("{}");
        deals().update(341, UpdateDeal.builder().build()).execute();
        wire.asked("PUT", "/apis/deal/v4/341", Fixtures.json("{}"));
    }

    @Test
    void deletesADeal() {
        wire.answer("deleted.json");
        assertThat(deals().delete(341).execute()).isNull();
        wire.asked("DELETE", "/apis/deal/v4/341");
    }
}
