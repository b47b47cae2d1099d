package io.github.crmsdk.sellsy.company;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/** Changes to a company: what is not mentioned stays. The type cannot be changed this way. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpdateCompany.class)
@JsonDeserialize(builder = UpdateCompany.Builder.class)
public interface UpdateCompany extends WrittenCompany {
    @Value.Check
    default void check() {
        WrittenCompany.check("UpdateCompany", this);
        Checks.additional("UpdateCompany", this, UpdateCompany.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Empties members by {@link #clear}, which takes their name on the wire. */
    final class Builder extends ImmutableUpdateCompany.Builder implements ExtensibleBuilder<Builder> {}
}
