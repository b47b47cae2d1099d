package io.github.crmsdk.salesmanago.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.CommaSeparated;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmanago.model.RequestBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened outside of SALESmanago. The vendor's own library sends none without products or value; the
 * API does not demand either.
 *
 * <pre>{@code
 * ExternalEvent.builder()
 *         .contactExtEventType(ExternalEventType.PURCHASE)
 *         .addProducts("p01", "p02").value(new BigDecimal("1234.43")).externalId("A-123").build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableExternalEvent.class)
@JsonDeserialize(builder = ExternalEvent.Builder.class)
public interface ExternalEvent extends EventDetails {
    /** SALESmanago's id, for updates only. */
    @Nullable
    String eventId();

    /** When it happened. SALESmanago demands it: the time of the call unless set. The gateway is not sent one unless set. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonSerialize(nullsUsing = EventDate.class)
    @Nullable
    Instant date();

    ExternalEventType contactExtEventType();

    /** At most 2048 characters. By convention the link back to the basket, for a CART. */
    @Nullable
    String description();

    /** Ids of products; sent as one comma-separated text of at most 512 characters. */
    @JsonSerialize(using = CommaSeparated.Serializer.class)
    @JsonDeserialize(using = CommaSeparated.Deserializer.class)
    @Nullable
    List<String> products();

    /** The shop's id as the product feed has it, at most 255 characters. */
    @Nullable
    String location();

    /** At most 19 digits before and 2 after the point. */
    @Nullable
    BigDecimal value();

    /** The application's own id of the event, at most 255 characters. */
    @Nullable
    String externalId();

    /** At most 255 characters. */
    @Nullable
    String shopDomain();

    @Value.Check
    default void check() {
        Checks.text("ExternalEvent.contactExtEventType", contactExtEventType().value(), Integer.MAX_VALUE);
        Checks.length("ExternalEvent.description", description(), 2048);
        Checks.commaSeparated("ExternalEvent.products", products(), 512);
        Checks.length("ExternalEvent.location", location(), 255);
        Checks.decimal("ExternalEvent.value", value(), 19, 2);
        Checks.length("ExternalEvent.externalId", externalId(), 255);
        Checks.length("ExternalEvent.shopDomain", shopDomain(), 255);
        EventDetails.check("ExternalEvent", this);
        Checks.additional("ExternalEvent", this, ExternalEvent.class);
    }

    /** The text's first characters (code points), for a member that may be too long: nothing is cut unasked. */
    static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes members without a method by {@link #set} and empties members by {@link #clear}. */
    final class Builder extends ImmutableExternalEvent.Builder implements RequestBuilder<Builder> {}
}
