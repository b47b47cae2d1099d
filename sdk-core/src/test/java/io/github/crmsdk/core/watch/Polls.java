package io.github.crmsdk.core.watch;

import java.util.ArrayList;
import java.util.List;

/** Polls as an application does that deals with every record. */
final class Polls {
    private Polls() {}

    /** The ids of one poll, all acknowledged. */
    static List<Long> take(Watch<Feed.Item> watch, int limit) {
        List<Delivery<Feed.Item>> deliveries = watch.poll(limit);
        deliveries.forEach(Delivery::acknowledge);
        return ids(deliveries);
    }

    static List<Long> take(Watch<Feed.Item> watch) {
        return take(watch, 1000);
    }

    /** The ids of poll after poll until there is nothing new. */
    static List<Long> drain(Watch<Feed.Item> watch, int limit) {
        List<Long> all = new ArrayList<>();
        for (List<Long> ids = take(watch, limit); !ids.isEmpty(); ids = take(watch, limit)) {
            all.addAll(ids);
        }
        return all;
    }

    static List<Long> ids(List<Delivery<Feed.Item>> deliveries) {
        return deliveries.stream().map(Delivery::id).map(Long::valueOf).toList();
    }
}
