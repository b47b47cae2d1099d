package io.github.crmsdk.sellsy.v1.third;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/**
 * Changes to a client, prospect or supplier: a block that is not mentioned stays, and so do members of a block by what
 * third-party clients rely on.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpdateThird.class)
@JsonDeserialize(builder = UpdateThird.Builder.class)
public interface UpdateThird extends ThirdBlocks {
    @Value.Check
    default void check() {
        Checks.additional("UpdateThird", this, UpdateThird.class);
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableUpdateThird.Builder implements ExtensibleBuilder<Builder> {}
}
