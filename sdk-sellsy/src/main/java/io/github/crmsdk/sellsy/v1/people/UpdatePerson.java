package io.github.crmsdk.sellsy.v1.people;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/** Changes to a contact: what is not mentioned stays. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpdatePerson.class)
@JsonDeserialize(builder = UpdatePerson.Builder.class)
public interface UpdatePerson extends PersonRequest {
    @Value.Check
    default void check() {
        Checks.notBlank("UpdatePerson.name", name());
        Checks.additional("UpdatePerson", this, UpdatePerson.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /**
     * Empties members by {@link #clear}, which sends null. Whether the vendor takes null or an empty text is not
     * documented.
     */
    final class Builder extends ImmutableUpdatePerson.Builder implements ExtensibleBuilder<Builder> {}
}
