package io.github.crmsdk.core.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.crmsdk.core.send.VirtualTime;
import io.github.crmsdk.core.watch.jdbc.Database;
import io.github.crmsdk.core.watch.jdbc.JdbcPositionStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Watches whose positions are in a database, together with what their handlers write. */
class JdbcWatchTest {
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final Feed feed = new Feed().fill(5);
    private final VirtualTime time = VirtualTime.manual();

    private JdbcPositionStore store(DataSource dataSource) {
        JdbcPositionStore store = JdbcPositionStore.in(dataSource).time(time);
        store.createTable();
        return store;
    }

    private static void insert(Connection connection, Feed.Item item) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("insert into handled values (?)")) {
            statement.setString(1, "" + item.id());
            statement.executeUpdate();
        }
    }

    @ParameterizedTest
    @EnumSource
    void workAndPositionAreCommittedTogether(Database database) throws Exception {
        JdbcPositionStore store = store(database.empty());
        try (Watch<Feed.Item> watch = feed.watch(store, StartFrom.beginning())) {
            for (Delivery<Feed.Item> delivery : watch.poll(10)) {
                store.acknowledge(delivery, JdbcWatchTest::insert);
                store.acknowledge(delivery, JdbcWatchTest::insert);
            }
        }
        assertThat(database.handled()).containsExactly("1", "2", "3", "4", "5");
        try (Watch<Feed.Item> watch = feed.watch(store, StartFrom.beginning())) {
            assertThat(watch.poll(10)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void workThatFailsIsRolledBackAndComesAgain(Database database) throws Exception {
        JdbcPositionStore store = store(database.empty());
        List<String> failed = new ArrayList<>();
        Watch<Feed.Item> watch = new Watch<>(
                feed,
                WatchOptions.builder()
                        .name("items")
                        .store(store)
                        .start(StartFrom.beginning())
                        .time(VirtualTime.automatic())
                        .build());
        watch.runDeliveries(
                delivery -> store.acknowledge(delivery, (connection, item) -> {
                    insert(connection, item);
                    if (item.id() == 3 && failed.size() < 2) {
                        failed.add(delivery.id());
                        throw new SQLException("no such seat");
                    }
                    if (item.id() == 3) {
                        watch.close();
                    }
                }),
                Duration.ofMinutes(1));
        assertThat(failed).containsExactly("3", "3");
        assertThat(database.handled()).containsExactly("1", "2", "3", "4", "5");
        assertThat(watch.counters().repeated()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"H2, true", "H2, false", "POSTGRESQL, true", "POSTGRESQL, false"})
    void aCommitOfUnknownOutcomeRepeatsNothing(Database database, boolean committed) throws Exception {
        Breakable breakable = new Breakable(database.empty(), committed);
        JdbcPositionStore store = store(breakable.dataSource());
        try (Watch<Feed.Item> watch = feed.watch(store, StartFrom.beginning())) {
            Delivery<Feed.Item> first = watch.poll(1).get(0);
            breakable.broken = true;
            assertThatExceptionOfType(PositionStoreException.class)
                    .isThrownBy(() -> store.acknowledge(first, JdbcWatchTest::insert))
                    .withMessage("The positions in the database cannot be reached: connection reset");
            breakable.broken = false;
            for (int i = 0; i < 5; i++) {
                for (Delivery<Feed.Item> delivery : watch.poll(1)) {
                    store.acknowledge(delivery, JdbcWatchTest::insert);
                }
            }
        }
        assertThat(database.handled()).containsExactly("1", "2", "3", "4", "5");
    }

    @ParameterizedTest
    @EnumSource
    void aStandByTakesOverAndTheFirstMayNotGoOn(Database database) throws Exception {
        DataSource dataSource = database.empty();
        VirtualTime stopped = VirtualTime.manual();
        JdbcPositionStore deadStore = JdbcPositionStore.in(dataSource).time(stopped);
        JdbcPositionStore store = store(dataSource);
        try (Watch<Feed.Item> first = feed.watch(deadStore, StartFrom.beginning());
                Watch<Feed.Item> second = feed.watch(store, StartFrom.beginning())) {
            List<Delivery<Feed.Item>> inHand = first.poll(2);
            deadStore.acknowledge(inHand.get(0), JdbcWatchTest::insert);
            assertThat(second.poll(10)).isEmpty();
            time.advance(LEASE);
            List<Delivery<Feed.Item>> taken = second.poll(10);
            assertThat(Polls.ids(taken)).containsExactly(2L, 3L, 4L, 5L);
            assertThat(taken).extracting(Delivery::isRepeated).containsExactly(true, false, false, false);
            assertThatExceptionOfType(PositionConflictException.class)
                    .isThrownBy(() -> deadStore.acknowledge(inHand.get(1), JdbcWatchTest::insert));
            assertThat(first.poll(10)).isEmpty();
            assertThatExceptionOfType(PositionConflictException.class)
                    .isThrownBy(() -> inHand.get(1).acknowledge());
            for (Delivery<Feed.Item> delivery : taken) {
                store.acknowledge(delivery, JdbcWatchTest::insert);
            }
        }
        assertThat(database.handled()).containsExactly("1", "2", "3", "4", "5");
    }

    /** A database whose answer to a commit is lost. */
    private static final class Breakable {
        private final DataSource real;
        private final boolean committed;
        boolean broken;

        Breakable(DataSource real, boolean committed) {
            this.real = real;
            this.committed = committed;
        }

        DataSource dataSource() {
            return proxy(DataSource.class, real);
        }

        private <I> I proxy(Class<I> type, Object target) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                        boolean commit = method.getName().equals("commit");
                        if (commit && broken && !committed) {
                            throw new SQLException("connection reset");
                        }
                        try {
                            Object result = method.invoke(target, arguments);
                            if (commit && broken) {
                                throw new SQLException("connection reset");
                            }
                            return result instanceof Connection ? proxy(Connection.class, result) : result;
                        } catch (InvocationTargetException failure) {
                            throw failure.getCause();
                        }
                    }));
        }
    }
}
