package io.github.crmsdk.sellsy.v1.opportunity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/**
 * An opportunity to create.
 *
 * <pre>{@code
 * CreateOpportunity.builder().linkedtype(LinkedType.PROSPECT).linkedid(16349504L).name("Renewal").funnelid(30229L).build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateOpportunity.class)
@JsonDeserialize(builder = CreateOpportunity.Builder.class)
public interface CreateOpportunity extends OpportunityRequest {
    @Override
    LinkedType linkedtype();

    @Override
    Long linkedid();

    @Override
    String name();

    @Value.Check
    default void check() {
        OpportunityRequest.check("CreateOpportunity", this);
        Checks.additional("CreateOpportunity", this, CreateOpportunity.class);
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableCreateOpportunity.Builder implements ExtensibleBuilder<Builder> {}
}
