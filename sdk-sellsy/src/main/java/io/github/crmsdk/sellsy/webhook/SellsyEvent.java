package io.github.crmsdk.sellsy.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.model.RelationType;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a webhook delivers: something that happened to a record. The vendor's help page and third-party clients show the
 * members; all but the first three may be missing.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableSellsyEvent.class)
@JsonDeserialize(builder = SellsyEvent.Builder.class)
public interface SellsyEvent extends Extensible {
    EventName event();

    @JsonProperty("relatedtype")
    EventSubject relatedType();

    /** The id of that record. */
    @JsonProperty("relatedid")
    String relatedId();

    /** A kind of event; its values are not documented. */
    @JsonProperty("eventType")
    @Nullable
    String eventType();

    /** When it happened, as the vendor sends it; the form is not documented. */
    @Nullable
    String timestamp();

    /** What a company or individual is to the account. */
    @JsonProperty("thirdtype")
    @Nullable
    RelationType thirdType();

    /** The id of whoever did it. */
    @JsonProperty("ownerid")
    @Nullable
    String ownerId();

    /** What that is, {@code staff} say. */
    @JsonProperty("ownertype")
    @Nullable
    String ownerType();

    /** The id of the account. */
    @JsonProperty("corpid")
    @Nullable
    String corpId();

    /** The record, from webhooks that are to send it. */
    @JsonProperty("relatedobject")
    @Nullable
    JsonNode relatedObject();

    /** Whether the record is an individual, from webhooks that are to send the record. */
    @Nullable
    Boolean individual();

    /**
     * Tells whether two deliveries are the same: it is a hash of all that was delivered, in hexadecimal digits, since the
     * vendor sends no id of its own. Two changes of a record in one moment may look the same where the record is not sent
     * along, so drop a delivery of a known key only when the record was read after the first of them was dealt with.
     */
    default String key() {
        return EventKey.of(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableSellsyEvent.Builder {}
}
