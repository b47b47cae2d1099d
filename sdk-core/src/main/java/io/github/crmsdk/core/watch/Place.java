package io.github.crmsdk.core.watch;

import java.util.Optional;
import java.util.concurrent.Phaser;

/**
 * A watch's slot in its store. It is given free when the last who uses it has left, so that nobody writes to it once
 * another watch may have it.
 */
final class Place {
    private final String name;
    private final PositionStore.Slot slot;
    private final Phaser users;
    private volatile boolean unsure;

    /** Taken and entered. */
    Place(PositionStore store, String name) {
        this.name = name;
        this.slot = store.open(name);
        this.users = new Phaser(1) {
            @Override
            protected boolean onAdvance(int phase, int parties) {
                slot.close();
                return true;
            }
        };
    }

    /** False if all have left. */
    boolean enter() {
        return users.register() >= 0;
    }

    void enterOrFail() {
        if (!enter()) {
            throw new IllegalStateException("Watch '" + name + "' is closed: open a new one");
        }
    }

    void leave() {
        users.arriveAndDeregister();
    }

    /** For somebody who has entered. */
    PositionStore.Hold hold() {
        PositionStore.Hold hold = slot.hold();
        return unsure && hold == PositionStore.Hold.KEPT ? PositionStore.Hold.TAKEN : hold;
    }

    /** For somebody who has entered. */
    Optional<String> load() {
        Optional<String> position = slot.load();
        unsure = false;
        return position;
    }

    void save(Position position) {
        enterOrFail();
        try {
            slot.save(position.json());
        } catch (PositionStoreException unsaved) {
            // Or saved, and the answer was lost: only the store knows.
            unsure = true;
            throw unsaved;
        } finally {
            leave();
        }
    }
}
