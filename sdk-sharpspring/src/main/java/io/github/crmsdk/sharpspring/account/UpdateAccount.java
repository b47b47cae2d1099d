package io.github.crmsdk.sharpspring.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sharpspring.internal.Cleared;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Changes to an account: what is not mentioned stays. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpdateAccount.class)
@JsonDeserialize(builder = UpdateAccount.Builder.class)
public interface UpdateAccount extends AccountMembers {
    /** Set by {@link Accounts#update(long, UpdateAccount)}; needed in batches. */
    @Nullable
    Long id();

    /** At most 255 characters. */
    @Nullable
    String accountName();

    @Value.Check
    default void check() {
        Checks.text("UpdateAccount.accountName", accountName(), 255);
        AccountMembers.check("UpdateAccount", this);
        Checks.additional("UpdateAccount", this, UpdateAccount.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes custom fields by {@link #set} and empties members by {@link #clear}. */
    final class Builder extends ImmutableUpdateAccount.Builder implements ExtensibleBuilder<Builder> {
        /** Empties a member: texts and custom fields by an empty text, others by null, as the vendor wants it. */
        @Override
        public Builder clear(String name) {
            return putAdditionalProperties(name, Cleared.of(UpdateAccount.class, name));
        }
    }
}
