package io.github.crmsdk.core.watch.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.crmsdk.core.send.VirtualTime;
import io.github.crmsdk.core.watch.PositionConflictException;
import io.github.crmsdk.core.watch.PositionStore.Hold;
import io.github.crmsdk.core.watch.PositionStore.Slot;
import io.github.crmsdk.core.watch.PositionStoreException;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JdbcPositionStoreTest {
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final VirtualTime time = VirtualTime.manual();
    private final VirtualTime stopped = VirtualTime.manual();

    private JdbcPositionStore store(DataSource dataSource, VirtualTime clock) {
        JdbcPositionStore store = JdbcPositionStore.in(dataSource).time(clock);
        store.createTable();
        return store;
    }

    @ParameterizedTest
    @EnumSource
    void keepsThePosition(Database database) throws SQLException {
        JdbcPositionStore store = store(database.empty(), time);
        try (Slot slot = store.open("items")) {
            assertThat(slot.hold()).isEqualTo(Hold.TAKEN);
            assertThat(slot.hold()).isEqualTo(Hold.KEPT);
            assertThat(slot.load()).isEmpty();
            slot.save("a first position");
            slot.save("a s\u00e4cond");
        }
        store.createTable();
        try (Slot slot = store.open("items");
                Slot other = store.open("others")) {
            assertThat(slot.hold()).isEqualTo(Hold.TAKEN);
            assertThat(slot.load()).contains("a s\u00e4cond");
            assertThat(other.hold()).isEqualTo(Hold.TAKEN);
            assertThat(other.load()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLongPositionFits(Database database) throws SQLException {
        try (Slot slot = store(database.empty(), time).open("items")) {
            slot.hold();
            slot.load();
            slot.save("x".repeat(1_000_000));
            assertThat(slot.load()).hasValueSatisfying(text -> assertThat(text).hasSize(1_000_000));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSecondOneStandsByUntilTheFirstIsClosed(Database database) throws SQLException {
        JdbcPositionStore store = store(database.empty(), time);
        try (Slot second = store.open("items")) {
            try (Slot first = store.open("items")) {
                first.hold();
                first.load();
                first.save("left by the first");
                assertThat(second.hold()).isEqualTo(Hold.REFUSED);
            }
            assertThat(second.hold()).isEqualTo(Hold.TAKEN);
            assertThat(second.load()).contains("left by the first");
            second.save("moved on");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoGivesNoSignOfLifeIsReplacedAndCannotSaveAnyMore(Database database) throws SQLException {
        DataSource dataSource = database.empty();
        try (Slot dead = store(dataSource, stopped).open("items");
                Slot second = store(dataSource, time).open("items")) {
            dead.hold();
            dead.load();
            dead.save("the last word");
            assertThat(second.hold()).isEqualTo(Hold.REFUSED);
            time.advance(LEASE.minusMillis(1));
            assertThat(second.hold()).isEqualTo(Hold.REFUSED);
            time.advance(Duration.ofMillis(1));
            assertThat(second.hold()).isEqualTo(Hold.TAKEN);
            assertThat(second.load()).contains("the last word");
            assertThatExceptionOfType(PositionConflictException.class)
                    .isThrownBy(() -> dead.save("a word too many"))
                    .withMessage("The position of watch 'items' was moved by somebody else meanwhile");
            assertThat(dead.hold()).isEqualTo(Hold.REFUSED);
            assertThat(second.hold()).isEqualTo(Hold.KEPT);
            assertThat(second.load()).contains("the last word");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoLivesKeepsItsPlaceHoweverLongItDoesNotPoll(Database database) throws SQLException {
        JdbcPositionStore store = store(database.empty(), time);
        try (Slot first = store.open("items");
                Slot second = store.open("items")) {
            first.hold();
            for (int i = 0; i < 20; i++) {
                assertThat(second.hold()).isEqualTo(Hold.REFUSED);
                time.advance(LEASE.dividedBy(2));
            }
            assertThat(first.hold()).isEqualTo(Hold.KEPT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoThatHaveWaitedDoNotBothTakeIt(Database database) throws SQLException {
        DataSource dataSource = database.empty();
        Slot dead = store(dataSource, stopped).open("items");
        dead.hold();
        JdbcPositionStore store = store(dataSource, time);
        try (Slot second = store.open("items");
                Slot third = store.open("items")) {
            second.hold();
            third.hold();
            time.advance(LEASE);
            assertThat(second.hold()).isEqualTo(Hold.TAKEN);
            assertThat(third.hold()).isEqualTo(Hold.REFUSED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutTheTableItSaysSo(Database database) throws SQLException {
        try (Slot slot = JdbcPositionStore.in(database.empty()).time(time).open("items")) {
            assertThatExceptionOfType(PositionStoreException.class)
                    .isThrownBy(slot::hold)
                    .withMessageStartingWith("The positions in the database cannot be reached: ");
        }
    }

    @ParameterizedTest
    @CsvSource({"MySQL, MySQL", "MySQL, MariaDB", "MSSQLServer, Microsoft SQL Server"})
    void otherDatabasesSchemasAreWellFormed(String mode, String product) throws SQLException {
        try (var connection =
                        Database.h2(mode + product.hashCode() + ";MODE=" + mode).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(Schema.definition(product));
            assertThat(Row.read(connection, "items")).isEmpty();
        }
    }

    @Test
    void anUnknownDatabaseIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Schema.definition("Paradox"))
                .withMessage("How Paradox wants its tables is not known here: create crm_watch_position yourself,"
                        + " after the files beside io.github.crmsdk.core.watch.jdbc.JdbcPositionStore");
    }

    @Test
    void aLeaseIsASecondOrLonger() {
        JdbcPositionStore store = JdbcPositionStore.in(Database.H2.dataSource());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.lease(Duration.ofMillis(999)))
                .withMessage("lease is PT0.999S: it must be a second or longer");
    }
}
