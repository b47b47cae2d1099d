package io.github.crmsdk.sellsy.staff;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.model.Civility;
import org.immutables.value.Value;

/** A member of staff to create. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateStaff.class)
@JsonDeserialize(builder = CreateStaff.Builder.class)
public interface CreateStaff extends WrittenStaff {
    /** Whether the first sign-in begins with a tour. */
    Boolean firstConnectionOnboarding();

    @Override
    String lastname();

    @Override
    String firstname();

    @Override
    String email();

    @Override
    Civility civility();

    @Override
    Long profile();

    @Override
    Long team();

    @Override
    Long job();

    @Override
    String timezone();

    @Override
    String language();

    @Value.Check
    default void check() {
        WrittenStaff.check("CreateStaff", this);
        Checks.additional("CreateStaff", this, CreateStaff.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes what the vendor adds later by {@link #set}. */
    final class Builder extends ImmutableCreateStaff.Builder implements ExtensibleBuilder<Builder> {}
}
