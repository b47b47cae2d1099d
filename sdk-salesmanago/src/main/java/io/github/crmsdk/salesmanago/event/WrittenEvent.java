package io.github.crmsdk.salesmanago.event;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/** What writing an event answers. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableWrittenEvent.class)
@JsonDeserialize(builder = WrittenEvent.Builder.class)
public interface WrittenEvent extends Extensible {
    /** A UUID: keep it to update the event, as a CART is until it becomes a PURCHASE. */
    String eventId();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableWrittenEvent.Builder {}
}
