package io.github.crmsdk.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommaSeparatedTest {
    private record Tagged(
            @JsonSerialize(using = CommaSeparated.Serializer.class)
            @JsonDeserialize(using = CommaSeparated.Deserializer.class)
            List<String> tags,

            int id) {}

    private static Tagged read(String tags) throws JsonProcessingException {
        return Json.mapper().readValue("{\"tags\":" + tags + ",\"id\":7}", Tagged.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"VIP, fair ,,\" | VIP+fair",
                "\" VIP \" | VIP",
                "\"\" | ''",
                "\" , \" | ''",
                "5 | 5",
                "[] | ''",
                "[\"VIP\",\" fair \",\"\",null,5] | VIP+fair+5"
            })
    void aTextOrAListIsRead(String json, String tags) throws JsonProcessingException {
        assertThat(String.join("+", read(json).tags())).isEqualTo(tags);
        assertThat(read(json).id()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"VIP\":1}", "[[\"VIP\"]]", "[{}]"})
    void whatIsNeitherIsRefused(String json) {
        assertThatExceptionOfType(MismatchedInputException.class).isThrownBy(() -> read(json));
    }

    @Test
    void valuesAreJoinedWithoutBlanks() throws JsonProcessingException {
        assertThat(Json.mapper().writeValueAsString(new Tagged(List.of("VIP", "fair"), 7)))
                .isEqualTo("{\"tags\":\"VIP,fair\",\"id\":7}");
        assertThat(Json.mapper().writeValueAsString(new Tagged(List.of(), 7))).isEqualTo("{\"tags\":\"\",\"id\":7}");
    }
}
