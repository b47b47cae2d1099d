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
            @Override
            public Optional<String> load() {
                return Optional.ofNullable(positions.get(name));
            }

            @Override
            public void save(String position) {
                positions.put(name, position);
            }

            @Override
            public void close() {
                taken.remove(name);
            }
        };
    }
}
