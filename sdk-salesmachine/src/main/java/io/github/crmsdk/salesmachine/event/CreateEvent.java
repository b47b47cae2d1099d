package io.github.crmsdk.salesmachine.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmachine.model.Uid;
import io.github.crmsdk.salesmachine.tracking.Message;
import io.github.crmsdk.salesmachine.tracking.Trackable;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something that a contact did.
 *
 * <pre>{@code
 * CreateEvent.builder().contactUid("123456").eventUid("user_registration").displayName("Registration").build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateEvent.class)
public interface CreateEvent extends Extensible, Trackable {
    /** Your own id of the contact. */
    @JsonIgnore
    Uid contactUid();

    /** Which event, in snake_case by the vendor's documents; its older clients send other forms, so this is not checked. */
    @JsonIgnore
    String eventUid();

    /** Your own id of the account that the event belongs to. */
    @JsonProperty("account_uid")
    @Nullable
    Uid accountUid();

    /** The name that Salesmachine shows. */
    @JsonProperty("display_name")
    @Nullable
    String displayName();

    @Value.Check
    default void check() {
        Checks.text("CreateEvent.contactUid", contactUid().toString(), Integer.MAX_VALUE);
        Checks.text("CreateEvent.eventUid", eventUid(), Integer.MAX_VALUE);
        Checks.additional("CreateEvent", this, CreateEvent.class);
    }

    @JsonIgnore
    @Override
    default Message message() {
        return Message.builder()
                .contactUid(contactUid())
                .eventUid(eventUid())
                .params(this)
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes custom attributes by {@link #set}. */
    final class Builder extends ImmutableCreateEvent.Builder implements ExtensibleBuilder<Builder> {
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
