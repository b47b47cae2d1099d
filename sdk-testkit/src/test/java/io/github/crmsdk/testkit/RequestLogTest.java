package io.github.crmsdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.testkit.internal.Http;
import io.github.crmsdk.testkit.internal.Json;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RequestLogTest {
    private final EchoSimulator echo = EchoSimulator.start();
    private final Http http = new Http(echo.url(), Map.of("X-Key", "secret"));

    @AfterEach
    void stop() {
        http.close();
        echo.close();
    }

    @Test
    void recordsACallAsItCame() {
        http.post("a%20b/c?x=1&x=2&y&z=%26", "{'n':1}");

        RecordedCall call = echo.lastRequest();
        assertThat(call.method()).isEqualTo("POST");
        assertThat(call.path()).isEqualTo("/a%20b/c");
        assertThat(call.query()).isEqualTo(Map.of("x", List.of("1", "2"), "y", List.of(""), "z", List.of("&")));
        assertThat(call.query("x")).isEqualTo("1");
        assertThat(call.query("y")).isEmpty();
        assertThat(call.query("w")).isNull();
        assertThat(call.header("x-key")).isEqualTo("secret");
        assertThat(call.headers().get("X-KEY")).containsExactly("secret");
        assertThat(call.header("X-Other")).isNull();
        assertThat(call.body()).isEqualTo("{\"n\":1}");
        assertThat(call.json()).isEqualTo(Json.object().put("n", 1));
    }

    @Test
    void printsNoCredentials() {
        http.post("a?secretKey=secret", "{'sha':'secret'}");

        assertThat(echo.lastRequest()).hasToString("POST /a");
    }

    @Test
    void recordsAnEmptyBody() {
        http.get("a");

        assertThat(echo.lastRequest().body()).isEmpty();
        assertThatThrownBy(() -> echo.lastRequest().json()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTheOrderAndForgets() {
        http.get("a");
        http.get("b");

        assertThat(echo.requests()).extracting(RecordedCall::path).containsExactly("/a", "/b");

        echo.clearRequests();
        assertThat(echo.requests()).isEmpty();
        assertThatThrownBy(echo::lastRequest).isInstanceOf(NoSuchElementException.class);
    }
}
