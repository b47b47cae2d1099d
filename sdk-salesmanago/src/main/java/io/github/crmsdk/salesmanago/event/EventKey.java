package io.github.crmsdk.salesmanago.event;

import io.github.crmsdk.core.vendor.Checks;

/** Which event. */
public record EventKey(String eventId) {
    public EventKey {
        Checks.text("eventId", eventId, Integer.MAX_VALUE);
    }
}
