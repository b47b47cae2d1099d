package io.github.crmsdk.sellsy.batch;

import java.util.List;

/**
 * What became of each call of a batch.
 *
 * @param items one for each call, in the order in which they were given
 */
public record BatchResult(List<BatchItem> items) {
    public BatchResult {
        items = List.copyOf(items);
    }

    public boolean allSucceeded() {
        return items.stream().allMatch(BatchItem::isSuccess);
    }

    public List<BatchItem> successes() {
        return items.stream().filter(BatchItem::isSuccess).toList();
    }

    public List<BatchItem> failures() {
        return items.stream().filter(item -> !item.isSuccess()).toList();
    }
}
