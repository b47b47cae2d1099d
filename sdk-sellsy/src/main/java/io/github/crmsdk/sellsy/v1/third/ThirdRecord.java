package io.github.crmsdk.sellsy.v1.third;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.v1.SocialLinks;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What a client, prospect or supplier is to the account. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableThirdRecord.class)
@JsonDeserialize(builder = ThirdRecord.Builder.class)
public interface ThirdRecord extends ThirdMembers, SocialLinks {
    /** When a prospect became a client. */
    @Nullable
    Instant transformationDate();

    @Nullable
    String accountingPurchaseCode();

    /** The id of a business sector. */
    @JsonProperty("business_segment")
    @Nullable
    String businessSegment();

    @JsonProperty("number_of_employees")
    @Nullable
    String numberOfEmployees();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableThirdRecord.Builder {}
}
