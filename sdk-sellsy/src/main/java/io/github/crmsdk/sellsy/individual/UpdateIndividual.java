package io.github.crmsdk.sellsy.individual;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/** Changes to an individual: what is not mentioned stays. The type cannot be changed this way. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpdateIndividual.class)
@JsonDeserialize(builder = UpdateIndividual.Builder.class)
public interface UpdateIndividual extends WrittenIndividual {
    @Value.Check
    default void check() {
        WrittenIndividual.check("UpdateIndividual", this);
        Checks.additional("UpdateIndividual", this, UpdateIndividual.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Empties members by {@link #clear}, which takes their name on the wire. */
    final class Builder extends ImmutableUpdateIndividual.Builder implements ExtensibleBuilder<Builder> {}
}
