package io.github.crmsdk.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.core.CallInfo;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {
    private static final CallInfo CALL = new CallInfo("Acme", "one", "things.create", "POST", "/things");

    @ParameterizedTest
    @CsvSource({"400, false", "404, false", "429, false", "500, true", "502, true", "503, false", "504, true"})
    void statusTellsWhetherTheVendorMayHaveActed(int status, boolean unknown) {
        ApiError error = new ApiError(status, "", "", Map.of(), null, Optional.empty(), "");

        assertThat(ErrorKind.of(status).exception(CALL, error).outcomeUnknown()).isEqualTo(unknown);
    }

    @Test
    void brokenConnectionTellsByItself() {
        assertThat(new TransportException(CALL, "no connection", false, null).outcomeUnknown())
                .isFalse();
        assertThat(new CallTimeoutException(CALL, "no answer", true, null).outcomeUnknown())
                .isTrue();
    }

    @Test
    void unreadableAnswerLeavesItOpen() {
        assertThat(new DataException(CALL, "cut").outcomeUnknown()).isTrue();
    }
}
