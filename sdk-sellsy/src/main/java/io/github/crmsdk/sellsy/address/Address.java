package io.github.crmsdk.sellsy.address;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** An address as Sellsy returns it. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableAddress.class)
@JsonDeserialize(builder = Address.Builder.class)
public interface Address extends AddressMembers {
    long id();

    /** The country's name. */
    @Nullable
    String country();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableAddress.Builder {}
}
