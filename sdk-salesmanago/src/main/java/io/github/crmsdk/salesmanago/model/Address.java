package io.github.crmsdk.salesmanago.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A postal address. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableAddress.class)
@JsonDeserialize(builder = Address.Builder.class)
public interface Address extends Extensible {
    @Nullable
    String streetAddress();

    @Nullable
    String zipCode();

    @Nullable
    String city();

    /** An ISO code in the vendor's examples, free text elsewhere. */
    @Nullable
    String country();

    @Value.Check
    default void check() {
        Checks.additional("Address", this, Address.class);
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableAddress.Builder implements RequestBuilder<Builder> {}
}
