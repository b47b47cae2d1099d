package io.github.crmsdk.core.watch.jdbc;

import io.github.crmsdk.core.watch.PositionConflictException;
import io.github.crmsdk.core.watch.PositionStore;
import io.github.crmsdk.core.watch.PositionStoreException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One watch's row as one process sees it. The owner's beat grows as long as it lives. Who waits looks at it, and takes the
 * row when the same beat has stood for a whole lease by its own clock.
 */
final class JdbcSlot implements PositionStore.Slot {
    private final JdbcPositionStore store;
    private final String name;
    private final String self = UUID.randomUUID().toString();
    private boolean mine;
    private boolean closed;
    private long revision;
    private @Nullable Long watchedBeat;
    private long watchedSince;

    JdbcSlot(JdbcPositionStore store, String name) {
        this.store = store;
        this.name = name;
    }

    @Override
    public synchronized PositionStore.Hold hold() {
        if (mine && beat()) {
            return PositionStore.Hold.KEPT;
        }
        mine = store.alone(connection -> Row.read(connection, name))
                .map(this::takes)
                .orElseGet(this::inserts);
        if (mine) {
            scheduleBeat();
        }
        return mine ? PositionStore.Hold.TAKEN : PositionStore.Hold.REFUSED;
    }

    private boolean inserts() {
        try {
            return change(
                    "insert into crm_watch_position (name, revision, owner, beat) values (?, 0, ?, 0)", name, self);
        } catch (PositionStoreException failure) {
            if (store.alone(connection -> Row.read(connection, name)).isPresent()) {
                // Somebody else was quicker.
                return false;
            }
            throw failure;
        }
    }

    private boolean takes(Row row) {
        return (row.owner() == null || isDead(row))
                && change(
                        "update crm_watch_position set owner = ?, beat = beat + 1 where name = ? and beat = ?",
                        self,
                        name,
                        row.beat());
    }

    private boolean isDead(Row row) {
        long now = store.time().nanoTime();
        if (!Objects.equals(watchedBeat, row.beat())) {
            watchedBeat = row.beat();
            watchedSince = now;
        }
        return now - watchedSince >= store.lease().toNanos();
    }

    private void scheduleBeat() {
        store.time().schedule(this::keepBeating, store.lease().dividedBy(3));
    }

    private synchronized void keepBeating() {
        if (!mine || closed) {
            return;
        }
        try {
            mine = beat();
        } catch (PositionStoreException unreachable) {
            // The next beat may come in time.
        }
        if (mine) {
            scheduleBeat();
        }
    }

    private boolean beat() {
        return change("update crm_watch_position set beat = beat + 1 where name = ? and owner = ?", name, self);
    }

    private boolean change(String sql, Object... values) {
        return store.alone(connection -> Row.change(connection, sql, values)) == 1;
    }

    @Override
    public synchronized Optional<String> load() {
        Optional<Row> row = store.alone(connection -> Row.read(connection, name));
        row.ifPresent(read -> revision = read.revision());
        return row.map(Row::position);
    }

    @Override
    public synchronized void save(String position) {
        store.transact(connection -> {
            int changed = Row.change(
                    connection,
                    "update crm_watch_position set position = ?, revision = revision + 1, beat = beat + 1"
                            + " where name = ? and owner = ? and revision = ?",
                    position,
                    name,
                    self,
                    revision);
            if (changed == 0) {
                throw new PositionConflictException(name);
            }
            return changed;
        });
        revision++;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (mine) {
            change(
                    "update crm_watch_position set owner = null, beat = beat + 1 where name = ? and owner = ?",
                    name,
                    self);
        }
    }
}
