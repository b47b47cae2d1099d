package io.github.crmsdk.core.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import okhttp3.Headers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {
    @ParameterizedTest
    @CsvSource({"\uFEFF{}, {}", "{}, {}", "\uFEFF, ''", "'', ''", "{\uFEFF}, {\uFEFF}"})
    void aByteOrderMarkIsNoPartOfTheText(String body, String text) {
        Answer answer = new Answer(200, Headers.of(), body.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.text()).isEqualTo(text);
    }
}
