package io.github.crmsdk.sellsy.opportunity;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.model.Amount;
import io.github.crmsdk.sellsy.model.NamedRef;
import io.github.crmsdk.sellsy.model.OwnerRef;
import io.github.crmsdk.sellsy.model.RelatedRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** An opportunity as Sellsy returns it. There is no time of its last change but that of its status. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableOpportunity.class)
@JsonDeserialize(builder = Opportunity.Builder.class)
public interface Opportunity extends Extensible {
    long id();

    @Nullable
    String number();

    @Nullable
    String name();

    @Nullable
    NamedRef source();

    @Nullable
    LocalDate dueDate();

    @Nullable
    Instant created();

    /** When its status changed last. */
    @Nullable
    Instant updatedStatus();

    @Nullable
    OpportunityStatus status();

    @Nullable
    Amount amount();

    @Nullable
    NamedRef pipeline();

    @Nullable
    NamedRef step();

    /** In percent. */
    @Nullable
    Integer probability();

    @Nullable
    String note();

    @Nullable
    OwnerRef owner();

    @Nullable
    List<Long> assignedStaffIds();

    @Nullable
    List<Long> contactIds();

    @Nullable
    Long companyId();

    @Nullable
    Long individualId();

    @Nullable
    Long mainDocId();

    @Nullable
    List<RelatedRef> related();

    /** What the call asked to embed. */
    @JsonProperty("_embed")
    @Nullable
    OpportunityEmbedded embedded();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableOpportunity.Builder {}
}
