package io.github.crmsdk.core.watch.jdbc;

import io.github.crmsdk.core.watch.PositionStoreException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Statements of the store and the work that goes with them, committed as one.
 *
 * @param work done after the statements, whose row is locked by then
 */
record Transaction(Work work) {
    @FunctionalInterface
    interface Work {
        void run(Connection connection) throws Exception;
    }

    @FunctionalInterface
    interface Statements<R> {
        R run(Connection connection) throws SQLException;
    }

    /** Carries the failure of the work past the store. */
    static final class WorkFailedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Exception failure;

        WorkFailedException(Exception failure) {
            super(failure);
            this.failure = failure;
        }

        Exception failure() {
            return failure;
        }
    }

    <R> R commit(DataSource dataSource, Statements<R> statements) {
        try (Connection connection = dataSource.getConnection()) {
            boolean automatic = connection.getAutoCommit();
            connection.setAutoCommit(false);
            boolean committed = false;
            try {
                R result = statements.run(connection);
                work(connection);
                connection.commit();
                committed = true;
                return result;
            } finally {
                if (!committed) {
                    connection.rollback();
                }
                connection.setAutoCommit(automatic);
            }
        } catch (SQLException failure) {
            throw new PositionStoreException(
                    "The positions in the database cannot be reached: " + failure.getMessage(), failure);
        }
    }

    private void work(Connection connection) {
        try {
            work.run(connection);
        } catch (Exception failure) {
            throw new WorkFailedException(failure);
        }
    }
}
