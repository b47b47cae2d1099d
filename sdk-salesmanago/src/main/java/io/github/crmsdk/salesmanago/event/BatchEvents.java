package io.github.crmsdk.salesmanago.event;

import io.github.crmsdk.salesmanago.model.Lists;
import java.util.List;

/**
 * One call of a batch, with one owner for all.
 *
 * @param events at most 400, as the vendor's shop plugin sends them
 */
public record BatchEvents(List<CreateExternalEvent> events) {
    static final int MOST = 400;

    public BatchEvents {
        events = Lists.sized("events", events, MOST);
        if (events.stream().anyMatch(event -> event.owner() != null)) {
            throw new IllegalArgumentException("An event of a batch has an owner: the client's owner is that of all");
        }
    }
}
