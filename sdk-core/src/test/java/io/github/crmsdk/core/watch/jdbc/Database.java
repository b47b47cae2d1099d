package io.github.crmsdk.core.watch.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The databases that the store is tested with. A server is started when it is first needed and ends with the tests. */
public enum Database {
    H2 {
        @Override
        DataSource start() {
            return h2("store");
        }
    },
    POSTGRESQL {
        @Override
        DataSource start() {
            try {
                return EmbeddedPostgres.start().getPostgresDatabase();
            } catch (IOException noServer) {
                throw new UncheckedIOException(noServer);
            }
        }
    };

    private DataSource running;

    abstract DataSource start();

    static DataSource h2(String name) {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        return dataSource;
    }

    synchronized DataSource dataSource() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    /** Without tables of an earlier test, but with one for what handlers do. */
    public DataSource empty() throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists crm_watch_position");
            statement.execute("drop table if exists handled");
            statement.execute("create table handled (id varchar(40))");
        }
        return dataSource();
    }

    /** What handlers have done. */
    public List<String> handled() throws SQLException {
        List<String> ids = new ArrayList<>();
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from handled order by id")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }
}
