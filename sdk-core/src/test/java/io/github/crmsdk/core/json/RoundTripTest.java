package io.github.crmsdk.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.core.acme.Thing;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {
    private static final ObjectMapper MAPPER = Json.mapper();

    static LongStream seeds() {
        return LongStream.concat(LongStream.range(0, 20), new Random().longs(10));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyObjectSurvivesReadingAndWriting(long seed) throws Exception {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String json = thing(random).toString();
            Thing thing = MAPPER.readValue(json, Thing.class);
            assertThat(MAPPER.readTree(MAPPER.writeValueAsBytes(thing))).isEqualTo(MAPPER.readTree(json));
            assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(thing), Thing.class))
                    .isEqualTo(thing);
        }
    }

    private static ObjectNode thing(Random random) {
        ObjectNode thing = object(random, 0);
        thing.put("Id", random.nextLong());
        if (random.nextBoolean()) {
            thing.put("Name", text(random));
        }
        if (random.nextBoolean()) {
            thing.put("Active", random.nextBoolean());
        }
        if (random.nextBoolean()) {
            thing.put("Price", decimal(random));
        }
        if (random.nextBoolean()) {
            thing.put(
                    "CreatedAt",
                    Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000))
                            .toString());
        }
        return thing;
    }

    private static ObjectNode object(Random random, int depth) {
        ObjectNode object = MAPPER.createObjectNode();
        for (int i = random.nextInt(6); i > 0; i--) {
            object.set("x_" + text(random), value(random, depth + 1));
        }
        return object;
    }

    private static JsonNode value(Random random, int depth) {
        var nodes = MAPPER.getNodeFactory();
        return switch (random.nextInt(depth > 4 ? 6 : 8)) {
            case 0 -> nodes.nullNode();
            case 1 -> nodes.booleanNode(random.nextBoolean());
            case 2 -> nodes.numberNode(random.nextLong());
            case 3 -> nodes.numberNode(new BigInteger(random.nextInt(200), random));
            case 4 -> nodes.numberNode(decimal(random));
            case 5 -> nodes.textNode(text(random));
            case 6 -> object(random, depth);
            default -> {
                ArrayNode array = nodes.arrayNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    array.add(value(random, depth + 1));
                }
                yield array;
            }
        };
    }

    private static BigDecimal decimal(Random random) {
        return new BigDecimal(new BigInteger(1 + random.nextInt(100), random), random.nextInt(60) - 20);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            int point = random.nextInt(4) == 0 ? random.nextInt(0x2_0000) : random.nextInt(0x80);
            text.appendCodePoint(point >= 0xd800 && point < 0xe000 ? '?' : point);
        }
        return text.toString();
    }
}
