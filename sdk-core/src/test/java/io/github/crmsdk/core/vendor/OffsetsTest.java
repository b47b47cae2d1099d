package io.github.crmsdk.core.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.crmsdk.core.PageToken;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetsTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 250, 999_999_999_999_999_999L})
    void anOffsetSurvivesAsAToken(long offset) {
        PageToken token = PageToken.of(Offsets.token(offset).toString());
        assertThat(Offsets.of(Optional.of(token))).isEqualTo(offset);
    }

    @Test
    void withoutATokenItIsTheStart() {
        assertThat(Offsets.of(Optional.empty())).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "offset:",
                "offset:-1",
                "offset:+1",
                "offset: 1",
                "offset:1 ",
                "offset:1\n",
                "offset:\u0661",
                "offset:1000000000000000000",
                "Offset:1",
                "1",
                "seek:1",
                "offset:1&from=2"
            })
    void aTokenOfAnotherListIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Offsets.of(Optional.of(PageToken.of(text))))
                .withMessage("The page token '" + text
                        + "' is not one of this list: pass on what a page of it gave as next");
    }
}
