package io.github.crmsdk.sharpspring.campaign;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A campaign as SharpSpring returns it. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCampaign.class)
@JsonDeserialize(builder = Campaign.Builder.class)
public interface Campaign extends CampaignMembers {
    long id();

    @Nullable
    String campaignName();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableCampaign.Builder {}
}
