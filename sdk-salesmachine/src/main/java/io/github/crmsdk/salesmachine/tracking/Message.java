package io.github.crmsdk.salesmachine.tracking;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmachine.model.Uid;
import java.time.Instant;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is tracked, in the form in which it travels. Make one yourself to give a message of a batch its time or id, or for
 * an e-mail:
 *
 * <pre>{@code
 * Message.builder().from(event.message()).createdAt(when).build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableMessage.class)
public interface Message extends Trackable {
    /** In batches only, which fill it in: {@code contact}, {@code account}, {@code event} or {@code email}. */
    @JsonProperty("method")
    @Nullable
    String method();

    /** Of contacts, events and e-mails. */
    @JsonProperty("contact_uid")
    @Nullable
    Uid contactUid();

    /** Of accounts; the account of an event is one of its params. */
    @JsonProperty("account_uid")
    @Nullable
    Uid accountUid();

    @JsonProperty("event_uid")
    @Nullable
    String eventUid();

    /** The name of an e-mail's template. Known from one of the vendor's older clients, in batches only. */
    @JsonProperty("email")
    @Nullable
    String email();

    /** The members proper: anything that is a JSON object. */
    @JsonProperty("params")
    @Value.Default
    default Object params() {
        return Map.of();
    }

    /**
     * When it happened, to the millisecond; the vendor takes the time of arrival for it otherwise. Known from one of the
     * vendor's older clients, in batches only.
     */
    @JsonProperty("created_at")
    @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", timezone = "UTC")
    @Nullable
    Instant createdAt();

    /**
     * An id of your own making, a UUID for one. Known from one of the vendor's older clients, in batches only; that the
     * vendor drops doubles by it is not known.
     */
    @JsonProperty("messageId")
    @Nullable
    String messageId();

    @Value.Check
    default void check() {
        if ((contactUid() == null) == (accountUid() == null)) {
            throw new IllegalArgumentException("Message needs either a contactUid or an accountUid");
        }
        int kinds = (eventUid() == null ? 0 : 1) + (email() == null ? 0 : 1);
        if (kinds > (contactUid() == null ? 0 : 1)) {
            throw new IllegalArgumentException("Message has eventUid " + eventUid() + " and email " + email()
                    + ": a contact takes one of them, an account none");
        }
    }

    @Override
    default Message message() {
        return this;
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableMessage.Builder {}
}
