package io.github.crmsdk.sellsy.address;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/** Changes to an address: what is not mentioned stays. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpdateAddress.class)
@JsonDeserialize(builder = UpdateAddress.Builder.class)
public interface UpdateAddress extends AddressMembers {
    @Value.Check
    default void check() {
        AddressMembers.check("UpdateAddress", this);
        Checks.additional("UpdateAddress", this, UpdateAddress.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Empties members by {@link #clear}, which takes their name on the wire. */
    final class Builder extends ImmutableUpdateAddress.Builder implements ExtensibleBuilder<Builder> {}
}
