package io.github.crmsdk.sellsy.v1.opportunity;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.model.RelationType;
import io.github.crmsdk.sellsy.v1.lookup.CustomFieldGroup;
import io.github.crmsdk.sellsy.v1.lookup.CustomFieldValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity as Sellsy returns it. The form is known in part from one third-party client; all that comes is in {@code
 * additionalProperties()} if not here.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableOpportunity.class)
@JsonDeserialize(builder = Opportunity.Builder.class)
public interface Opportunity extends Extensible {
    long id();

    /** The opportunity's number, not its id. */
    @Nullable
    String ident();

    @Nullable
    String name();

    @Nullable
    RelationType relationType();

    /** The id of the client or prospect. */
    @Nullable
    Long linkedid();

    @Nullable
    Long ownerid();

    /** The id of the pipeline. */
    @Nullable
    Long funnelid();

    @Nullable
    Long stepid();

    @Nullable
    Instant stepEnterDate();

    @Nullable
    OpportunityStatus status();

    @Nullable
    String statusLabel();

    @Nullable
    BigDecimal potential();

    @Nullable
    Integer proba();

    @Nullable
    Instant created();

    @Nullable
    Instant dueDate();

    /** Of a search, by one client in daily use. */
    List<CustomFieldValue> customfields();

    /** Of {@code get}. */
    @JsonProperty("customFields")
    List<CustomFieldGroup> customFieldGroups();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableOpportunity.Builder {}
}
