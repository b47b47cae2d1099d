package io.github.crmsdk.sellsy.opportunity;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.model.RelatedRef;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity to create.
 *
 * <pre>{@code
 * CreateOpportunity.builder().name("New website").pipeline(4).step(17).addRelated(RelatedRef.company(1021)).build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateOpportunity.class)
@JsonDeserialize(builder = CreateOpportunity.Builder.class)
public interface CreateOpportunity extends OpportunityMembers {
    @Override
    String name();

    @Override
    Long pipeline();

    @Override
    Long step();

    @Override
    List<RelatedRef> related();

    /** Such as OPP-1155. */
    @Nullable
    String number();

    /** In the account's default currency; sent as a text. */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Nullable
    BigDecimal amount();

    /** Now unless set. */
    @Nullable
    Instant created();

    @Value.Check
    default void check() {
        OpportunityMembers.check("CreateOpportunity", this);
        Checks.additional("CreateOpportunity", this, CreateOpportunity.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes what the vendor adds later by {@link #set}. */
    final class Builder extends ImmutableCreateOpportunity.Builder implements ExtensibleBuilder<Builder> {}
}
