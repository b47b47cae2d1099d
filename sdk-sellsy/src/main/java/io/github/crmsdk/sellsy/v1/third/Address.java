package io.github.crmsdk.sellsy.v1.third;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** An address: the block {@code address} of a request, and an element of an answer. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableAddress.class)
@JsonDeserialize(builder = Address.Builder.class)
public interface Address extends Extensible {
    /** What the address is called, such as "Office". */
    @Nullable
    String name();

    @Nullable
    String part1();

    @Nullable
    String part2();

    @Nullable
    String part3();

    @Nullable
    String part4();

    @Nullable
    String zip();

    @Nullable
    String town();

    /** Two letters, as ISO 3166 has them. */
    @Nullable
    String countrycode();

    @Value.Check
    default void check() {
        Checks.additional("Address", this, Address.class);
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableAddress.Builder implements ExtensibleBuilder<Builder> {}
}
