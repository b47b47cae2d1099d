package io.github.crmsdk.core.watch;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a watch says in the log. Records themselves are never printed. */
final class WatchLog {
    private static final Logger LOGGER = LoggerFactory.getLogger(Watch.class);

    private WatchLog() {}

    static void deadLettered(Object record, Exception failure) {
        LOGGER.error(
                "A {} was given up after its last attempt", record.getClass().getSimpleName(), failure);
    }

    static void pollFailed(String name, Exception failure, Duration wait) {
        LOGGER.warn("Watch {}: next poll in {} s after: {}", name, wait.toSeconds(), failure.getMessage());
    }

    static void listenerFailed(String name, Exception failure) {
        LOGGER.warn("Watch {}: its listener failed", name, failure);
    }

    static void subscriberFailed(String name, Exception failure) {
        LOGGER.error("Watch {}: its subscriber threw an exception and gets no more", name, failure);
    }
}
