package io.github.crmsdk.salesmate.deal;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.CommaSeparated;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmate.lookup.Currency;
import io.github.crmsdk.salesmate.model.Addressed;
import io.github.crmsdk.salesmate.model.Follower;
import io.github.crmsdk.salesmate.model.RecordRef;
import io.github.crmsdk.salesmate.model.UserRef;
import io.github.crmsdk.salesmate.product.AssociatedProduct;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A deal as Salesmate returns it. Members follow third-party captures of the vendor's answers, as the vendor's own
 * sample is abridged; what is not listed here is kept in {@link #additionalProperties()}. Which members come with a
 * search depends on its displayed fields.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableDeal.class)
@JsonDeserialize(builder = Deal.Builder.class)
public interface Deal extends Addressed {
    long id();

    @Nullable
    String title();

    @JsonAlias("Owner")
    @Nullable
    UserRef owner();

    @JsonAlias("PrimaryContact")
    @Nullable
    RecordRef primaryContact();

    @JsonAlias("PrimaryCompany")
    @Nullable
    RecordRef primaryCompany();

    /** The pipeline's name, not an id. */
    @Nullable
    String pipeline();

    /** The stage's name. */
    @Nullable
    String stage();

    @Nullable
    DealStatus status();

    /** Seen in searches only, where a third party lists it as text. */
    @Nullable
    String statusId();

    @Nullable
    String source();

    @Nullable
    Priority priority();

    @Nullable
    Currency currency();

    @Nullable
    BigDecimal dealValue();

    @Nullable
    Instant estimatedCloseDate();

    @Nullable
    Instant closedDate();

    @Nullable
    String lostReason();

    @Nullable
    BigDecimal winProbability();

    @Nullable
    String description();

    @JsonSerialize(using = CommaSeparated.Serializer.class)
    @JsonDeserialize(using = CommaSeparated.Deserializer.class)
    @Nullable
    List<String> tags();

    @JsonAlias("Followers")
    @Nullable
    List<Follower> followers();

    @Nullable
    List<AssociatedProduct> associatedProducts();

    @Nullable
    Instant lastActivityAt();

    @JsonAlias("LastActivityBy")
    @Nullable
    UserRef lastActivityBy();

    @Nullable
    Instant rottenDate();

    @Nullable
    Boolean isSplitted();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableDeal.Builder {}
}
