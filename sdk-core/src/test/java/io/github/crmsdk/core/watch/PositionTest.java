package io.github.crmsdk.core.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {
    private static final String OWN = "Acme/north/items.list";

    @Test
    void isPlainJson() {
        Position position =
                new Position(1, OWN, "now", null, Feed.NOON, 7L, Map.of("7", Feed.NOON.plusMillis(5)), Map.of("8", 2));
        assertThat(position.json())
                .isEqualTo("{\"version\":1,\"fingerprint\":\"Acme/north/items.list\",\"start\":\"now\","
                        + "\"hi\":\"2026-03-01T12:00:00Z\","
                        + "\"maxId\":7,\"seen\":{\"7\":\"2026-03-01T12:00:00.005Z\"},\"open\":{\"8\":2}}");
        assertThat(Position.read("items", position.json(), OWN)).isEqualTo(position);
    }

    @Test
    void anUnknownMemberIsPassedOver() {
        Position position = Position.read(
                "items",
                "{\"version\":1,\"fingerprint\":\"Acme/north/items.list\",\"start\":\"now\",\"floor\":\"1970-01-01T00:00:00Z\",\"maxId\":0,"
                        + "\"seen\":{},\"open\":{},\"note\":\"by hand\"}",
                OWN);
        assertThat(position.floor()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void anotherAccountsPositionIsRefused() {
        refused(
                new Position(1, "Acme/south/items.list", "now", null, null, 0L, Map.of(), Map.of()).json(),
                "The position of watch 'items' belongs to Acme/south/items.list, not to Acme/north/items.list:"
                        + " use another name, or delete the position to start anew");
    }

    @Test
    void aNewerPositionIsRefusedWhateverItsForm() {
        refused(
                "{\"version\":2,\"ledger\":[1,2]}",
                "The position of watch 'items' has version 2, this SDK writes 1: a newer SDK has been at work, use that");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "{}", "{\"version\":1", "no json", "{\"version\":1,\"fingerprint\":\"x\"}"})
    void whatIsNoPositionIsRefused(String json) {
        refused(json, "The position of watch 'items' is not readable: " + json);
    }

    private static void refused(String json, String message) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Position.read("items", json, OWN))
                .withMessage(message);
    }
}
