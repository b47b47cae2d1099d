package io.github.crmsdk.core.batch;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What became of a batch, request by request in the order given.
 *
 * @param items as many as there were requests
 * @param <T> the requests' type
 * @param <I> the ids' type
 */
public record BatchResult<T, I>(List<BatchItem<T, I>> items) {
    public BatchResult {
        items = List.copyOf(items);
    }

    /** Whether the vendor took all of them. */
    public boolean isComplete() {
        return items.stream().allMatch(BatchItem::isAccepted);
    }

    /** What was not accepted, in the order given. */
    public List<BatchItem<T, I>> failures() {
        return items.stream().filter(item -> !item.isAccepted()).toList();
    }

    /** The requests that came so far. */
    public List<T> requests(BatchItem.State state) {
        return items.stream()
                .filter(item -> item.state() == state)
                .map(BatchItem::request)
                .toList();
    }

    /** How many came how far; not what they say. */
    @Override
    public String toString() {
        return "BatchResult"
                + items.stream().collect(Collectors.groupingBy(BatchItem::state, TreeMap::new, Collectors.counting()));
    }
}
