package io.github.crmsdk.core.watch.jdbc;

import io.github.crmsdk.core.send.TimeSource;
import io.github.crmsdk.core.watch.Delivery;
import io.github.crmsdk.core.watch.PositionStore;
import java.sql.Connection;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Positions in the table {@code crm_watch_position} of a database. Several processes may open a watch of the same name: one
 * works, the others stand by, and one of them takes over when the first is closed or has given no sign of life for the
 * length of the lease. No clock is compared with another one.
 *
 * <pre>{@code
 * JdbcPositionStore store = JdbcPositionStore.in(dataSource);
 * store.createTable();
 * Watch<Deal> watch = salesmate.deals().watch(WatchOptions.builder().name("new-deals").store(store).build());
 * watch.runDeliveries(
 *         delivery -> store.acknowledge(delivery, (connection, deal) -> insert(connection, deal)), Duration.ofMinutes(1));
 * }</pre>
 *
 * <p>Tested with PostgreSQL and H2; the statements are those that all databases know. Safe for use by many threads.
 */
public final class JdbcPositionStore implements PositionStore {
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final DataSource dataSource;
    private final Duration lease;
    private final TimeSource time;
    private final ThreadLocal<@Nullable Transaction> present = new ThreadLocal<>();

    private JdbcPositionStore(DataSource dataSource, Duration lease, TimeSource time) {
        this.dataSource = dataSource;
        this.lease = lease;
        this.time = time;
    }

    /** A store in this database with a lease of 30 seconds. Its connections are used for a moment each. */
    public static JdbcPositionStore in(DataSource dataSource) {
        return new JdbcPositionStore(dataSource, LEASE, TimeSource.system());
    }

    /**
     * The same with another lease. A shorter one lets others take over sooner, a longer one stands longer pauses of the process
     * or the database.
     *
     * @throws IllegalArgumentException if it is shorter than a second
     */
    public JdbcPositionStore lease(Duration length) {
        if (length.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("lease is " + length + ": it must be a second or longer");
        }
        return new JdbcPositionStore(dataSource, length, time);
    }

    /** The same on another clock, for tests. */
    public JdbcPositionStore time(TimeSource clock) {
        return new JdbcPositionStore(dataSource, lease, clock);
    }

    /**
     * Creates the table unless it is there. Else create it from the file of your database beside this class.
     *
     * @throws IllegalStateException if there is no such file for this database
     */
    public void createTable() {
        Schema.create(this);
    }

    /** What a handler does with a record in the transaction that also moves the position. */
    @FunctionalInterface
    public interface Work<T> {
        /**
         * @param connection of the transaction; leave committing, rolling back and closing to the store
         */
        void run(Connection connection, T record) throws Exception;
    }

    /**
     * Does the work and acknowledges the record in one transaction: both, or neither. So even a crash repeats nothing of what
     * the work does in this database.
     *
     * @throws Exception what the work throws; the transaction is rolled back and the record comes again
     * @throws io.github.crmsdk.core.watch.PositionStoreException if the transaction could not be committed
     */
    public <T> void acknowledge(Delivery<T> delivery, Work<? super T> work) throws Exception {
        present.set(new Transaction(connection -> work.run(connection, delivery.record())));
        try {
            delivery.acknowledge();
        } catch (Transaction.WorkFailedException failed) {
            throw failed.failure();
        } finally {
            present.remove();
        }
    }

    @Override
    public Slot open(String name) {
        return new JdbcSlot(this, name);
    }

    Duration lease() {
        return lease;
    }

    TimeSource time() {
        return time;
    }

    /** Runs statements in a transaction of their own, or in that of the record which this thread is acknowledging. */
    <R> R transact(Transaction.Statements<R> statements) {
        Transaction transaction = present.get();
        return (transaction == null ? new Transaction(connection -> {}) : transaction).commit(dataSource, statements);
    }

    /** Runs statements in a transaction of their own. */
    <R> R alone(Transaction.Statements<R> statements) {
        return new Transaction(connection -> {}).commit(dataSource, statements);
    }
}
