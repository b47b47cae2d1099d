package io.github.crmsdk.core.watch;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Positions that last as long as this object: for tests, and for watches that always start at now. */
public final class MemoryPositionStore implements PositionStore {
    private final Map<String, String> positions = new ConcurrentHashMap<>();
    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    public MemoryPositionStore() {}

    @Override
    public Slot open(String name) {
        if (!taken.add(name)) {
            throw new IllegalStateException("Watch '" + name + "' is already open: close it, or use another name");
        }
        return new Slot() {
            private Optional<String> last = Optional.empty();

            @Override
            public Optional<String> load() {
                last = Optional.ofNullable(positions.get(name));
                return last;
            }

            @Override
            public void save(String position) {
                boolean replaced = last.map(old -> positions.replace(name, old, position))
                        .orElseGet(() -> positions.putIfAbsent(name, position) == null);
                if (!replaced) {
                    throw new PositionConflictException(name);
                }
                last = Optional.of(position);
            }

            @Override
            public void close() {
                taken.remove(name);
            }
        };
    }
}
