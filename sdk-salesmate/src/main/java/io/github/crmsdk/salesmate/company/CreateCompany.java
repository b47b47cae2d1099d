package io.github.crmsdk.salesmate.company;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmate.internal.Owners;
import io.github.crmsdk.salesmate.model.ProfileMembers;
import org.immutables.value.Value;

/**
 * A company to create. Name and owner are mandatory.
 *
 * <pre>{@code
 * CreateCompany.builder().name("Acme").owner(1).website("example.com").build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateCompany.class)
@JsonDeserialize(builder = CreateCompany.Builder.class)
public interface CreateCompany extends ProfileMembers {
    /** At most 255 characters. */
    String name();

    /** The id of a user, at most 11 digits. */
    long owner();

    @Value.Check
    default void check() {
        Checks.text("CreateCompany.name", name(), 255);
        ProfileMembers.check("CreateCompany", this);
        Owners.check("CreateCompany", owner());
        Checks.additional("CreateCompany", this, CreateCompany.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes custom fields by {@link #set}. */
    final class Builder extends ImmutableCreateCompany.Builder implements ExtensibleBuilder<Builder> {}
}
