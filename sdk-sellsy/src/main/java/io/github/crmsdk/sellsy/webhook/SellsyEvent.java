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
     * The same for a delivery that comes again: Sellsy sends no id, so this is a hash, in hexadecimal digits, of all that it
     * did send. Two changes of one record with the same {@link #timestamp} have the same key, too, unless the record is
     * sent along.
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
