package io.github.crmsdk.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.github.crmsdk.core.acme.Thing;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensibleTest {
    private static final ObjectMapper MAPPER = Json.mapper();

    private static Thing read(String json) throws JsonProcessingException {
        return MAPPER.readValue(json, Thing.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Id\":7}",
                "{\"Id\":7,\"Name\":\"\",\"Active\":false,\"Price\":0}",
                "{\"Id\":7,\"Price\":1.10,\"x_price\":1.10}",
                "{\"Id\":7,\"x_big\":12345678901234567890.12345678901234567890}",
                "{\"Id\":7,\"x_whole\":123456789012345678901234567890}",
                "{\"Id\":7,\"x_none\":null,\"x_empty\":\"\",\"x_no\":false}",
                "{\"Id\":7,\"x\":{\"a\":[1,2.50,null,{\"b\":[]}],\"c\":{}},\"y\":[]}",
                "{\"Id\":7,\"\":1,\"a.b\":2,\"é\":\"☃\"}"
            })
    void nothingIsLostOnTheWay(String json) throws Exception {
        assertThat(MAPPER.writeValueAsString(read(json))).isEqualTo(json);
    }

    @Test
    void unknownMembersAreReachableByName() throws Exception {
        Thing thing = read("{\"Id\":7,\"x_price\":1.10,\"x_none\":null,\"CreatedAt\":\"2024-11-29 09:34:05\"}");
        assertThat(thing.additionalProperties()).containsOnlyKeys("x_price", "x_none");
        assertThat(thing.additionalProperties().get("x_price").decimalValue()).isEqualTo(new BigDecimal("1.10"));
        assertThat(thing.additionalProperties().get("x_none").isNull()).isTrue();
        assertThat(thing.createdAt()).isEqualTo(Instant.parse("2024-11-29T09:34:05Z"));
    }

    @Test
    void aNullThatWasPutInIsSentAndAMemberThatWasNotSetIsNot() throws Exception {
        Thing thing = Thing.builder()
                .id(7)
                .putAdditionalProperties("Name", NullNode.getInstance())
                .putAdditionalProperties("x_price", DecimalNode.valueOf(new BigDecimal("2.50")))
                .build();
        assertThat(MAPPER.writeValueAsString(thing)).isEqualTo("{\"Id\":7,\"Name\":null,\"x_price\":2.50}");
    }

    @Test
    void timesAreWrittenAsText() throws Exception {
        Thing thing = Thing.builder()
                .id(7)
                .createdAt(Instant.parse("2024-11-29T09:34:05.120Z"))
                .build();
        assertThat(MAPPER.writeValueAsString(thing)).isEqualTo("{\"Id\":7,\"CreatedAt\":\"2024-11-29T09:34:05.120Z\"}");
    }

    @Test
    void aMapperIsTheCallersOwn() throws Exception {
        ObjectMapper first = Json.mapper();
        first.addMixIn(Thing.class, Object.class).setPropertyNamingStrategy(null);
        assertThat(Json.mapper()).isNotSameAs(first);
        JsonNode tree = Json.mapper().readTree("{\"a\":1.10}");
        assertThat(tree.get("a").decimalValue()).isEqualTo(new BigDecimal("1.10"));
    }
}
