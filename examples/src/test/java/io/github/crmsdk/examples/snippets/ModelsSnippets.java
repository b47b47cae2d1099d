package io.github.crmsdk.examples.snippets;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.salesmate.deal.CreateDeal;
import io.github.crmsdk.salesmate.deal.Deal;
import io.github.crmsdk.salesmate.deal.UpdateDeal;
import io.github.crmsdk.salesmate.model.Follower;
import java.math.BigDecimal;
import java.util.Objects;

/** What docs/models.md shows, compiled. */
@SuppressWarnings("UnusedVariable") // A snippet shows how a value is got, not what becomes of it.
abstract class ModelsSnippets {
    void snippet0() {
        CreateDeal deal = CreateDeal.builder()
                .title("Renewal")
                .primaryContact(1540)
                .owner(1)
                .pipeline("Sales")
                .stage("Contacted")
                .dealValue(new BigDecimal("1200.50"))
                .currency("USD")
                .addTags("vip", "renewal")
                .addFollowers(Follower.user(1), Follower.contact(3))
                .set("textCustomField1", "from the fair")
                .build();
        show(deal);
    }

    void snippet1() {
        UpdateDeal update = UpdateDeal.builder()
                .title("Renewal 2027")
                .clear("description")
                .set("checkboxCustomField2", false)
                .build();
        show(update);
    }

    void snippet2(Deal deal) {
        JsonNode fair = deal.additionalProperties().get("textCustomField1");
        show(Objects.requireNonNull(fair));
    }

    abstract void show(Object value);
}
