package io.github.crmsdk.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands where a scalar should: a value, or the one exception that says it is none. */
class ScalarsFuzzTest {
    private static final ObjectMapper MAPPER = Json.mapper();
    private static final String ALPHABET = "0123456789+-.eE:TZ tfrualsyn/\u0660\u00bd\uff11";
    private static final List<Class<?>> SCALARS = List.of(
            Boolean.class,
            boolean.class,
            Long.class,
            long.class,
            Integer.class,
            int.class,
            BigDecimal.class,
            Instant.class);

    static LongStream seeds() {
        return LongStream.concat(LongStream.range(0, 5), new Random().longs(5));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aTextIsAValueOrRefused(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            String text = text(random);
            Class<?> type = SCALARS.get(random.nextInt(SCALARS.size()));
            Throwable failed = catchThrowable(() -> MAPPER.readValue('"' + text + '"', type));
            if (failed != null) {
                assertThat(failed).as("%s of '%s'", type, text).isInstanceOf(JsonProcessingException.class);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aNumberIsItselfInEveryForm(long seed) throws JsonProcessingException {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            long number = random.nextLong() >> random.nextInt(64);
            BigDecimal decimal = BigDecimal.valueOf(random.nextLong(), random.nextInt(40) - 20);
            assertThat(MAPPER.readValue(String.valueOf(number), Long.class)).isEqualTo(number);
            assertThat(MAPPER.readValue("\" " + number + ".0\"", Long.class)).isEqualTo(number);
            assertThat(MAPPER.readValue(decimal.toString(), BigDecimal.class)).isEqualTo(decimal);
            assertThat(MAPPER.readValue('"' + decimal.toPlainString() + '"', BigDecimal.class))
                    .isEqualByComparingTo(decimal);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aTimeIsItselfInEveryForm(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            Instant time = Instant.ofEpochSecond(random.nextLong(-62_135_596_800L, 253_402_300_800L));
            ZoneOffset zone = ZoneOffset.ofTotalSeconds(60 * (random.nextInt(1_680) - 840));
            assertThat(Instants.parse(time.toString())).isEqualTo(time);
            assertThat(Instants.parse(time.toString().replace('T', ' ').replace("Z", "")))
                    .isEqualTo(time);
            OffsetDateTime there = time.atOffset(zone);
            if (there.getYear() > 0 && there.getYear() < 10_000) {
                for (String offset : List.of("XXX", "XX", "xx")) {
                    String text = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss" + offset)
                            .format(there);
                    assertThat(Instants.parse(text)).as(text).isEqualTo(time);
                }
            }
        }
    }

    /** What a day, an hour or a minute cannot be is refused, and never moved to the next one. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aTimeThatIsNoneIsRefused(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            String text = "%04d-%02d-%02d%s%02d:%02d:%02d%s"
                    .formatted(
                            1 + random.nextInt(9_999),
                            random.nextInt(14),
                            random.nextInt(33),
                            random.nextBoolean() ? "T" : " ",
                            random.nextInt(26),
                            random.nextInt(62),
                            random.nextInt(62),
                            random.nextBoolean() ? "Z" : "");
            try {
                Instant read = Instants.parse(text);
                assertThat(read).as(text).hasToString(text.replace(' ', 'T').replace("Z", "") + "Z");
            } catch (DateTimeException refused) {
                assertThat(text).matches(noTime());
            }
        }
    }

    private static String noTime() {
        return ".*-(00|13)-.*|.*-(00|29|30|31|32)[T ].*|.*[T ]2[45]:.*|.*:6[01](:.*|Z?)";
    }
}
