package io.github.crmsdk.sellsy.contact;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/** Changes to a contact: what is not mentioned stays. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpdateContact.class)
@JsonDeserialize(builder = UpdateContact.Builder.class)
public interface UpdateContact extends WrittenContact {
    @Value.Check
    default void check() {
        WrittenContact.check("UpdateContact", this);
        Checks.additional("UpdateContact", this, UpdateContact.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Empties members by {@link #clear}, which takes their name on the wire. */
    final class Builder extends ImmutableUpdateContact.Builder implements ExtensibleBuilder<Builder> {}
}
