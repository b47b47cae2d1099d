package io.github.crmsdk.sharpspring.campaign;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sharpspring.internal.Cleared;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Changes to a campaign: what is not mentioned stays. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpdateCampaign.class)
@JsonDeserialize(builder = UpdateCampaign.Builder.class)
public interface UpdateCampaign extends CampaignMembers {
    /** Set by {@link Campaigns#update(long, UpdateCampaign)}; needed in batches. */
    @Nullable
    Long id();

    @Nullable
    String campaignName();

    @Value.Check
    default void check() {
        Checks.text("UpdateCampaign.campaignName", campaignName(), Integer.MAX_VALUE);
        CampaignMembers.check("UpdateCampaign", this);
        Checks.additional("UpdateCampaign", this, UpdateCampaign.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes custom fields by {@link #set} and empties members by {@link #clear}. */
    final class Builder extends ImmutableUpdateCampaign.Builder implements ExtensibleBuilder<Builder> {
        /** Empties a member: texts and custom fields by an empty text, others by null, as the vendor wants it. */
        @Override
        public Builder clear(String name) {
            return putAdditionalProperties(name, Cleared.of(UpdateCampaign.class, name));
        }
    }
}
