package io.github.crmsdk.sellsy.address;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/**
 * An address to create.
 *
 * <pre>{@code
 * CreateAddress.builder()
 *         .name("Main office").addressLine1("1 rue de la Paix").postalCode("75002").city("Paris").countryCode("FR")
 *         .build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateAddress.class)
@JsonDeserialize(builder = CreateAddress.Builder.class)
public interface CreateAddress extends AddressMembers {
    @Override
    String name();

    @JsonProperty("address_line_1")
    @Override
    String addressLine1();

    @Override
    String postalCode();

    @Override
    String city();

    @Override
    String countryCode();

    @Value.Check
    default void check() {
        AddressMembers.check("CreateAddress", this);
        Checks.additional("CreateAddress", this, CreateAddress.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes what the vendor adds later by {@link #set}. */
    final class Builder extends ImmutableCreateAddress.Builder implements ExtensibleBuilder<Builder> {}
}
