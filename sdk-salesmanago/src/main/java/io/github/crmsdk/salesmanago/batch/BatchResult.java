package io.github.crmsdk.salesmanago.batch;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What became of a batch, request by request in the order given.
 *
 * @param items as many as there were requests
 */
public record BatchResult<T>(List<BatchItem<T>> items) {
    public BatchResult {
        items = List.copyOf(items);
    }

    /** Whether the vendor took all of them. */
    public boolean isComplete() {
        return items.stream().allMatch(item -> item.state() == BatchItem.State.ACCEPTED);
    }

    /** The requests that came so far. */
    public List<T> requests(BatchItem.State state) {
        return items.stream()
                .filter(item -> item.state() == state)
                .map(BatchItem::request)
                .toList();
    }

    @Override
    public String toString() {
        return "BatchResult"
                + items.stream().collect(Collectors.groupingBy(BatchItem::state, TreeMap::new, Collectors.counting()));
    }
}
