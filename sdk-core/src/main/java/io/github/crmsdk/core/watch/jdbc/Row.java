package io.github.crmsdk.core.watch.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One watch's row.
 *
 * @param position null before the first save
 * @param revision counts the saves
 * @param owner whose it is, null if nobody's
 * @param beat grows with every sign of life
 */
record Row(
        @Nullable String position, long revision, @Nullable String owner, long beat) {

    static Optional<Row> read(Connection connection, String name) throws SQLException {
        try (PreparedStatement statement = prepare(
                        connection,
                        "select position, revision, owner, beat from crm_watch_position where name = ?",
                        name);
                ResultSet rows = statement.executeQuery()) {
            return rows.next()
                    ? Optional.of(new Row(rows.getString(1), rows.getLong(2), rows.getString(3), rows.getLong(4)))
                    : Optional.empty();
        }
    }

    /** How many rows were changed. */
    static int change(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
