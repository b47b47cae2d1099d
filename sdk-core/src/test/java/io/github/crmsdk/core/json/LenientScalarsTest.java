package io.github.crmsdk.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LenientScalarsTest {
    private static final ObjectMapper MAPPER = Json.mapper();

    private static <T> T read(String json, Class<T> type) throws JsonProcessingException {
        return MAPPER.readValue(json, type);
    }

    private record Primitives(long id, int count, boolean active) {}

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "true, true",
                "false, false",
                "1, true",
                "0, false",
                "\"true\", true",
                "\"FALSE\", false",
                "\"1\", true",
                "\"0\", false",
                "\"Y\", true",
                "\"n\", false",
                "\" Yes \", true",
                "\"no\", false",
                "\"\",",
                "\"  \",",
                "null,"
            })
    void flags(String json, Boolean expected) throws Exception {
        assertThat(read(json, Boolean.class)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "7, 7",
                "-7, -7",
                "\"7\", 7",
                "\" 7 \", 7",
                "7.0, 7",
                "\"7.00\", 7",
                "7e2, 700",
                "9223372036854775807, 9223372036854775807",
                "\"-9223372036854775808\", -9223372036854775808",
                "\"\",",
                "null,"
            })
    void wholeNumbers(String json, Long expected) throws Exception {
        assertThat(read(json, Long.class)).isEqualTo(expected);
        if (expected == null || expected == expected.intValue()) {
            assertThat(read(json, Integer.class)).isEqualTo(expected == null ? null : expected.intValue());
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {"1.10, 1.10", "\"1.10\", 1.10", "7, 7", "\" 7 \", 7", "1e3, 1E+3", "\"\",", "null,"})
    void decimals(String json, BigDecimal expected) throws Exception {
        assertThat(read(json, BigDecimal.class)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "1732872845, 2024-11-29T09:34:05Z",
                "1732872845120, 2024-11-29T09:34:05.120Z",
                "\"1732872845\", 2024-11-29T09:34:05Z",
                "\"2024-11-29 09:34:05\", 2024-11-29T09:34:05Z",
                "\" 2024-11-29 \", 2024-11-29T00:00:00Z",
                "\"\",",
                "null,"
            })
    void times(String json, Instant expected) throws Exception {
        assertThat(read(json, Instant.class)).isEqualTo(expected);
    }

    @Test
    void primitivesAreReadInTheSameWay() throws Exception {
        assertThat(read("{\"id\":\"7\",\"count\":3.0,\"active\":\"y\"}", Primitives.class))
                .isEqualTo(new Primitives(7, 3, true));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "{\"id\":null}, long",
                "{\"id\":\"\"}, long",
                "{\"count\":\" \"}, int",
                "{\"active\":null}, boolean"
            })
    void aPrimitiveIsNeverMadeUp(String json, String type) {
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> read(json, Primitives.class))
                .satisfies(failed ->
                        assertThat(failed.getOriginalMessage()).isEqualTo("null or empty, not a valid " + type));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "java.lang.Boolean, 2, 2",
                "java.lang.Boolean, \"maybe\", maybe",
                "java.lang.Long, \"x\", x",
                "java.lang.Long, 1.5, 1.5",
                "java.lang.Long, true, true",
                "java.lang.Long, \"9223372036854775808\", 9223372036854775808",
                "java.lang.Long, \"1e1000000000\", 1e1000000000",
                "java.lang.Integer, 2147483648, 2147483648",
                "java.math.BigDecimal, \"1;5\", 1;5",
                "java.math.BigDecimal, \"NaN\", NaN",
                "java.time.Instant, \"soon\", soon",
                "java.time.Instant, false, false",
                "java.time.Instant, 1.5e99, 1.5e99"
            })
    void anUnreadableValueIsNamed(Class<?> type, String json, String shown) {
        assertThatExceptionOfType(InvalidFormatException.class)
                .isThrownBy(() -> read(json, type))
                .satisfies(failed -> assertThat(failed.getOriginalMessage())
                        .isEqualTo("Cannot deserialize value of type `" + type.getName() + "` from String \"" + shown
                                + "\": not a valid " + type.getSimpleName()));
    }

    @ParameterizedTest
    @ValueSource(classes = {Boolean.class, Long.class, Integer.class, BigDecimal.class, Instant.class})
    void aWrongTokenIsNamed(Class<?> type) {
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> read("{}", type))
                .satisfies(failed -> assertThat(failed.getOriginalMessage())
                        .isEqualTo("Cannot deserialize value of type `" + type.getName()
                                + "` from Object value (token `JsonToken.START_OBJECT`)"));
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> read("[1]", type))
                .satisfies(failed -> assertThat(failed.getOriginalMessage())
                        .isEqualTo("Cannot deserialize value of type `" + type.getName()
                                + "` from Array value (token `JsonToken.START_ARRAY`)"));
    }

    @ParameterizedTest
    @ValueSource(classes = {Boolean.class, Long.class, Integer.class, BigDecimal.class, Instant.class})
    void anEmptyListIsNoValueWhereThatIsAllowed(Class<?> type) throws Exception {
        ObjectMapper php = Json.mapper().enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT);
        assertThat(php.readValue("[]", type)).isNull();
        assertThatExceptionOfType(MismatchedInputException.class).isThrownBy(() -> php.readValue("[[]]", type));
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> php.readValue("{\"id\":[]}", Primitives.class))
                .withMessageContaining("null or empty, not a valid long");
        assertThatExceptionOfType(MismatchedInputException.class).isThrownBy(() -> read("[]", type));
    }

    @Test
    void aNumberOfAMillionDigitsIsRefusedInAnyForm() {
        String digits = "1".repeat(1_000_000);
        assertThatExceptionOfType(JsonProcessingException.class).isThrownBy(() -> read(digits, Long.class));
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> read('"' + digits + '"', BigDecimal.class));
    }
}
