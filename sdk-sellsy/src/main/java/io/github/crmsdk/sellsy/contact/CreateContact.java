package io.github.crmsdk.sellsy.contact;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A contact to create. {@link ContactLinks} ties it to companies and individuals afterwards.
 *
 * <pre>{@code
 * CreateContact.builder().lastName("Martin").position("Accountant").build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateContact.class)
@JsonDeserialize(builder = CreateContact.Builder.class)
public interface CreateContact extends WrittenContact {
    /** Now unless set. */
    @Nullable
    Instant created();

    @Override
    String lastName();

    @Value.Check
    default void check() {
        WrittenContact.check("CreateContact", this);
        Checks.additional("CreateContact", this, CreateContact.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes what the vendor adds later by {@link #set}. */
    final class Builder extends ImmutableCreateContact.Builder implements ExtensibleBuilder<Builder> {}
}
