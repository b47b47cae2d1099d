package io.github.crmsdk.salesmanago.coupon;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The coupon that was given. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableAddedCoupon.class)
@JsonDeserialize(builder = AddedCoupon.Builder.class)
public interface AddedCoupon extends Extensible {
    /** Its code. */
    @Nullable
    String coupon();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableAddedCoupon.Builder {}
}
