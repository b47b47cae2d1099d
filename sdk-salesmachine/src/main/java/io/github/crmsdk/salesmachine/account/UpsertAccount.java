package io.github.crmsdk.salesmachine.account;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmachine.model.CustomerMembers;
import io.github.crmsdk.salesmachine.model.Uid;
import io.github.crmsdk.salesmachine.tracking.Message;
import io.github.crmsdk.salesmachine.tracking.Trackable;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An account to create, or to change if its uid is known. What is not mentioned is not sent.
 *
 * <pre>{@code
 * UpsertAccount.builder().accountUid("78910").name("Example Motors").mrr(BigDecimal.valueOf(999)).build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpsertAccount.class)
public interface UpsertAccount extends CustomerMembers, Trackable {
    /** Your own id of the account. */
    @JsonIgnore
    Uid accountUid();

    /** The company's internet domain, by which Salesmachine looks up more about it. */
    @JsonProperty("domain")
    @Nullable
    String domain();

    @Value.Check
    default void check() {
        Checks.text("UpsertAccount.accountUid", accountUid().toString(), Integer.MAX_VALUE);
        Checks.additional("UpsertAccount", this, UpsertAccount.class);
    }

    @JsonIgnore
    @Override
    default Message message() {
        return Message.builder().accountUid(accountUid()).params(this).build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes custom attributes by {@link #set} and empties attributes by {@link #clear}. */
    final class Builder extends ImmutableUpsertAccount.Builder implements ExtensibleBuilder<Builder> {
        public Builder accountUid(String uid) {
            return accountUid(Uid.of(uid));
        }

        public Builder accountUid(long uid) {
            return accountUid(Uid.of(uid));
        }
    }
}
