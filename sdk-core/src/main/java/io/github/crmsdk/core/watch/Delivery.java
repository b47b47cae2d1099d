package io.github.crmsdk.core.watch;

/**
 * A record that a watch handed over. Until it is acknowledged, it comes again. Safe for use by many threads.
 *
 * @param <T> the record's type
 */
public final class Delivery<T> {
    private final Ledger<T> ledger;
    private final Found<T> found;
    private final boolean repeated;

    Delivery(Ledger<T> ledger, Found<T> found, boolean repeated) {
        this.ledger = ledger;
        this.found = found;
        this.repeated = repeated;
    }

    public T record() {
        return found.record();
    }

    /** What tells this record from all others: the key for a handler that must not act twice. */
    public String id() {
        return found.id();
    }

    /**
     * Whether it was handed over before, by an earlier process maybe: only then can it be that the handler's work is done
     * already.
     */
    public boolean isRepeated() {
        return repeated;
    }

    /**
     * Says that the record is dealt with. When this returns, the position is saved; when it throws, nothing has changed and
     * the record comes again.
     *
     * @throws PositionStoreException if the position could not be saved
     * @throws PositionConflictException if another process has taken the watch over: it has the record now
     * @throws IllegalStateException if the watch is closed
     */
    public void acknowledge() {
        ledger.acknowledge(found.id());
    }

    /**
     * Says that the record could not be dealt with: it comes again, after others, and goes to {@link
     * WatchOptions#deadLetter()} after {@link WatchOptions#maxAttempts()}.
     */
    public void fail(Exception failure) {
        ledger.fail(found.id(), failure);
    }

    /** Nobody has it in hand any more; it comes again if it is not acknowledged. */
    void putBack() {
        ledger.putBack(found.id());
    }
}
