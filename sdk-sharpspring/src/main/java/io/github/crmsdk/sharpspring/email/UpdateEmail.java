package io.github.crmsdk.sharpspring.email;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sharpspring.internal.Cleared;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Changes to an e-mail: what is not mentioned stays. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpdateEmail.class)
@JsonDeserialize(builder = UpdateEmail.Builder.class)
public interface UpdateEmail extends EmailMembers {
    /** Set by {@link Emails#update(long, UpdateEmail)}; needed in batches. */
    @Nullable
    Long id();

    @Value.Check
    default void check() {
        EmailMembers.check("UpdateEmail", this);
        Checks.additional("UpdateEmail", this, UpdateEmail.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes custom fields by {@link #set} and empties members by {@link #clear}. */
    final class Builder extends ImmutableUpdateEmail.Builder implements ExtensibleBuilder<Builder> {
        /** Empties a member: texts and custom fields by an empty text, others by null, as the vendor wants it. */
        @Override
        public Builder clear(String name) {
            return putAdditionalProperties(name, Cleared.of(UpdateEmail.class, name));
        }
    }
}
