package io.github.crmsdk.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.time.Year;
import org.junit.jupiter.api.Test;

class TextScalarTest {
    private final ObjectMapper mapper = new ObjectMapper()
            .registerModule(new SimpleModule()
                    .addDeserializer(
                            Year.class,
                            new TextScalar<>(
                                    Year.class, "a year", text -> text.equals("none") ? null : Year.parse(text)))
                    .addDeserializer(
                            Integer.class, new TextScalar<>(Integer.class, "a count", text -> Integer.valueOf(text))));

    @Test
    void readsWhicheverKindOfValueItIs() throws JsonProcessingException {
        assertThat(mapper.readValue("\"2026\"", Year.class)).isEqualTo(Year.of(2026));
        assertThat(mapper.readValue("2026", Year.class)).isEqualTo(Year.of(2026));
        assertThat(mapper.readValue("\"none\"", Year.class)).isNull();
    }

    @Test
    void anEmptyListIsNoValueWhereThatIsAllowed() throws JsonProcessingException {
        assertThatThrownBy(() -> mapper.readValue("[]", Year.class)).isInstanceOf(JsonProcessingException.class);
        mapper.enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT);
        assertThat(mapper.readValue("[]", Year.class)).isNull();
        assertThatThrownBy(() -> mapper.readValue("[2026]", Year.class)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void saysWhatDoesNotFit() {
        assertThatThrownBy(() -> mapper.readValue("\"soon\"", Year.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("not a year");
        assertThatThrownBy(() -> mapper.readValue("true", Integer.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("not a count");
        assertThatThrownBy(() -> mapper.readValue("{}", Year.class)).isInstanceOf(JsonProcessingException.class);
    }
}
