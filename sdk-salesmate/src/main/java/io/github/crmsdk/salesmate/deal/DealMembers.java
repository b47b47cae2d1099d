package io.github.crmsdk.salesmate.deal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.CommaSeparated;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.salesmate.internal.IsoSeconds;
import io.github.crmsdk.salesmate.model.Follower;
import io.github.crmsdk.salesmate.product.AssociatedProduct;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a deal can be given on creation and later. A member that is null is not sent. */
public interface DealMembers extends Extensible {
    /** The company's id. */
    @Nullable
    Long primaryCompany();

    @Nullable
    DealStatus status();

    /** Three upper-case letters, ISO 4217. */
    @Nullable
    String currency();

    @Nullable
    Priority priority();

    /** At most 50 characters. Known: Ads, Referrals, Website, Word of mouth; accounts have their own. */
    @Nullable
    String source();

    /** Sent as ISO-8601 text in UTC, to the second. */
    @JsonSerialize(using = IsoSeconds.class)
    @Nullable
    Instant estimatedCloseDate();

    /** At most 9 digits before and 9 after the point. */
    @Nullable
    BigDecimal dealValue();

    /** At most 2000 characters. */
    @Nullable
    String description();

    /** Sent as one comma-separated text of at most 5000 characters; an empty list removes all tags. */
    @JsonSerialize(using = CommaSeparated.Serializer.class)
    @JsonDeserialize(using = CommaSeparated.Deserializer.class)
    @Nullable
    List<String> tags();

    /** Each names a user or a contact. */
    @Nullable
    List<Follower> followers();

    @Nullable
    List<AssociatedProduct> associatedProducts();

    /** Checks the sizes that the vendor documents. */
    static void check(String model, DealMembers deal) {
        Checks.currency(model + ".currency", deal.currency());
        Checks.length(model + ".priority", deal.priority(), 20);
        Checks.length(model + ".source", deal.source(), 50);
        Checks.decimal(model + ".dealValue", deal.dealValue(), 9, 9);
        Checks.length(model + ".description", deal.description(), 2000);
        Checks.commaSeparated(model + ".tags", deal.tags(), 5000);
        Follower.check(model, deal.followers());
    }
}
