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

/** A page that a contact saw: the event {@code pageview} with members of its own. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutablePageView.class)
public interface PageView extends Extensible, Trackable {
    /** Your own id of the contact. */
    @JsonIgnore
    Uid contactUid();

    /** Your own id of the account that the view belongs to. */
    @JsonProperty("account_uid")
    @Nullable
    Uid accountUid();

    @JsonProperty("visit_url")
    @Nullable
    String visitUrl();

    /** The visitor's IP address. */
    @JsonProperty("visit_ip")
    @Nullable
    String visitIp();

    /** The visitor's browser, as in its {@code User-Agent} header. */
    @JsonProperty("visit_agent")
    @Nullable
    String visitAgent();

    @Value.Check
    default void check() {
        Checks.text("PageView.contactUid", contactUid().toString(), Integer.MAX_VALUE);
        Checks.additional("PageView", this, PageView.class);
    }

    @JsonIgnore
    @Override
    default Message message() {
        return Message.builder()
                .contactUid(contactUid())
                .eventUid("pageview")
                .params(this)
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes custom attributes by {@link #set}. */
    final class Builder extends ImmutablePageView.Builder implements ExtensibleBuilder<Builder> {
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
