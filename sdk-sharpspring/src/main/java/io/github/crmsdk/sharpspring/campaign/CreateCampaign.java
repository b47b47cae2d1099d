package io.github.crmsdk.sharpspring.campaign;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/**
 * A campaign to create. Which members the vendor demands is not documented; a name is needed here.
 *
 * <pre>{@code
 * CreateCampaign.builder().campaignName("Expo").campaignType("Social").price(new BigDecimal("500")).build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateCampaign.class)
@JsonDeserialize(builder = CreateCampaign.Builder.class)
public interface CreateCampaign extends CampaignMembers {
    String campaignName();

    @Value.Check
    default void check() {
        Checks.text("CreateCampaign.campaignName", campaignName(), Integer.MAX_VALUE);
        CampaignMembers.check("CreateCampaign", this);
        Checks.additional("CreateCampaign", this, CreateCampaign.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes custom fields by {@link #set}. */
    final class Builder extends ImmutableCreateCampaign.Builder implements ExtensibleBuilder<Builder> {}
}
