package io.github.crmsdk.salesmate.company;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmate.internal.Owners;
import io.github.crmsdk.salesmate.model.ProfileMembers;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a company: what is not mentioned is not sent. The vendor's documents repeat name and owner on updates; set
 * them if an update without them is refused.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpdateCompany.class)
@JsonDeserialize(builder = UpdateCompany.Builder.class)
public interface UpdateCompany extends ProfileMembers {
    /** At most 255 characters. */
    @Nullable
    String name();

    /** The id of a user, at most 11 digits. */
    @Nullable
    Long owner();

    @Value.Check
    default void check() {
        Checks.text("UpdateCompany.name", name(), 255);
        ProfileMembers.check("UpdateCompany", this);
        Owners.check("UpdateCompany", owner());
        Checks.additional("UpdateCompany", this, UpdateCompany.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes custom fields by {@link #set} and empties members by {@link #clear}. */
    final class Builder extends ImmutableUpdateCompany.Builder implements ExtensibleBuilder<Builder> {}
}
