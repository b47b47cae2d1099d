package io.github.crmsdk.salesmanago.coupon;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmanago.model.ContactKey;
import io.github.crmsdk.salesmanago.model.RequestBuilder;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A coupon to give: with a code of its own, or with the length of one to make up.
 *
 * <pre>{@code
 * AddCoupon.builder().email("ann@example.com").name("SPRING").length(8).valid(until).build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableAddCoupon.class)
@JsonDeserialize(builder = AddCoupon.Builder.class)
public interface AddCoupon extends Extensible {
    @Nullable
    String email();

    @Nullable
    String contactId();

    String name();

    /** The code. */
    @Nullable
    String coupon();

    /** The length of a code that SALESmanago makes up. */
    @Nullable
    Integer length();

    /** Until when. */
    @Nullable
    Instant valid();

    @Value.Check
    default void check() {
        ContactKey.check("AddCoupon", email(), contactId());
        Checks.text("AddCoupon.name", name(), Integer.MAX_VALUE);
        Checks.range("AddCoupon.length", length(), 1, Integer.MAX_VALUE);
        if ((coupon() == null) == (length() == null)) {
            throw new IllegalArgumentException(
                    "AddCoupon takes either coupon or length: a code, or how long one is to be made up");
        }
        Checks.additional("AddCoupon", this, AddCoupon.class);
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableAddCoupon.Builder implements RequestBuilder<Builder> {}
}
