package io.github.crmsdk.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.junit.jupiter.api.Test;

class OpenEnumTest {
    private static final class Colour extends OpenEnum {
        static final Colour RED = new Colour("red");

        @JsonCreator
        Colour(String value) {
            super(value);
        }
    }

    private static final class Mood extends OpenEnum {
        Mood(String value) {
            super(value);
        }
    }

    @Test
    void knownAndUnknownValuesKeepTheirText() throws Exception {
        Colour[] colours = Json.mapper().readValue("[\"red\",\"Ultra-Violet\",\"\"]", Colour[].class);
        assertThat(colours).extracting(OpenEnum::value).containsExactly("red", "Ultra-Violet", "");
        assertThat(colours[0])
                .isEqualTo(Colour.RED)
                .hasSameHashCodeAs(Colour.RED)
                .hasToString("red");
        assertThat(Json.mapper().writeValueAsString(colours)).isEqualTo("[\"red\",\"Ultra-Violet\",\"\"]");
    }

    @Test
    void valuesOfDifferentKindsAreNotEqual() {
        assertThat(Colour.RED)
                .isNotEqualTo(new Mood("red"))
                .isNotEqualTo(new Colour("Red"))
                .isNotEqualTo("red")
                .isNotEqualTo(null);
    }
}
