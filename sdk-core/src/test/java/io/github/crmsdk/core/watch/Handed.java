package io.github.crmsdk.core.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;

/** What has been handed over in a random life, and what the promise says about that. */
final class Handed {
    private final String title;
    private final CrashingStore store;
    private final Set<String> old = new HashSet<>();
    private final Set<String> handed = new HashSet<>();
    private final Set<String> done = new HashSet<>();

    Handed(String title, CrashingStore store) {
        this.title = title;
        this.store = store;
    }

    /** It is not to be handed over. */
    void old(String id) {
        old.add(id);
    }

    void check(Delivery<?> delivery) {
        String id = delivery.id();
        assertThat(done.contains(id)).as("%s: %s comes again", title, id).isFalse();
        assertThat(old.contains(id)).as("%s: %s is old", title, id).isFalse();
        if (!handed.add(id)) {
            assertThat(delivery.isRepeated()).as("%s: %s says so", title, id).isTrue();
        }
    }

    void acknowledge(Delivery<?> delivery) {
        if (store.next == CrashingStore.Next.CRASHES_AFTER) {
            done.add(delivery.id());
        }
        delivery.acknowledge();
        done.add(delivery.id());
    }

    boolean isDone(String id) {
        return done.contains(id);
    }
}
