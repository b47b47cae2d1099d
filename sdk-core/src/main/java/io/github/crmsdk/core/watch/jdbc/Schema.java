package io.github.crmsdk.core.watch.jdbc;

import io.github.crmsdk.core.watch.PositionStoreException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The table, as each database wants it. */
final class Schema {
    private Schema() {}

    static void create(JdbcPositionStore store) {
        if (isThere(store)) {
            return;
        }
        try {
            store.alone(connection ->
                    Row.change(connection, definition(connection.getMetaData().getDatabaseProductName())));
        } catch (PositionStoreException failure) {
            if (!isThere(store)) {
                throw failure;
            }
        }
    }

    private static boolean isThere(JdbcPositionStore store) {
        try {
            store.alone(connection -> Row.read(connection, ""));
            return true;
        } catch (PositionStoreException missing) {
            return false;
        }
    }

    static String definition(String product) {
        String file = product.toLowerCase(Locale.ROOT).replace(' ', '-') + ".sql";
        try (InputStream definition = Schema.class.getResourceAsStream(file)) {
            if (definition == null) {
                throw new IllegalStateException("How " + product + " wants its tables is not known here: create"
                        + " crm_watch_position yourself, after the files beside " + JdbcPositionStore.class.getName());
            }
            return new String(definition.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
