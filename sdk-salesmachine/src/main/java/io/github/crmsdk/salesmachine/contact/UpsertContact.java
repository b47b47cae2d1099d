package io.github.crmsdk.salesmachine.contact;

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
 * A contact to create, or to change if its uid is known. What is not mentioned is not sent.
 *
 * <pre>{@code
 * UpsertContact.builder().contactUid("123456").email("ann@example.com").name("Ann Lee").set("employee_count", 12).build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpsertContact.class)
public interface UpsertContact extends CustomerMembers, Trackable {
    /** Your own id of the contact: a database key or an e-mail address. */
    @JsonIgnore
    Uid contactUid();

    @JsonProperty("email")
    @Nullable
    String email();

    /** Such as {@code male}, the only value that the vendor's documents show. */
    @JsonProperty("gender")
    @Nullable
    String gender();

    /** Your own id of the account that the contact belongs to. How to name several is not documented. */
    @JsonProperty("account_uid")
    @Nullable
    Uid accountUid();

    @Value.Check
    default void check() {
        Checks.text("UpsertContact.contactUid", contactUid().toString(), Integer.MAX_VALUE);
        Checks.additional("UpsertContact", this, UpsertContact.class);
    }

    @JsonIgnore
    @Override
    default Message message() {
        return Message.builder().contactUid(contactUid()).params(this).build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes custom attributes by {@link #set} and empties attributes by {@link #clear}. */
    final class Builder extends ImmutableUpsertContact.Builder implements ExtensibleBuilder<Builder> {
        public Builder contactUid(String uid) {
            return contactUid(Uid.of(uid));
        }

        public Builder contactUid(long uid) {
            return contactUid(Uid.of(uid));
        }

        public Builder accountUid(String uid) {
            return accountUid(Uid.of(uid));
        }

        public Builder accountUid(long uid) {
            return accountUid(Uid.of(uid));
        }
    }
}
