package io.github.crmsdk.core.watch;

/**
 * A record that a watch handed over. Until it is acknowledged, a later poll hands it over again.
 *
 * @param <T> the record's type
 */
public final class Delivery<T> {
    private final Ledger<T> ledger;
    private final long id;
    private final T record;

    Delivery(Ledger<T> ledger, long id, T record) {
        this.ledger = ledger;
        this.id = id;
        this.record = record;
    }

    public T record() {
        return record;
    }

    /** The record's id: the key for a handler that must not act twice. */
    public long id() {
        return id;
    }

    /** Says that the record is dealt with. When this returns, the position is saved. */
    public void acknowledge() {
        ledger.acknowledge(id);
    }
}
