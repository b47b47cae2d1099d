package io.github.crmsdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.testkit.internal.Http;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultTest {
    private EchoSimulator echo;
    private Http http;

    @BeforeEach
    void start() {
        echo = EchoSimulator.start();
        http = new Http(echo.url(), Map.of());
    }

    @AfterEach
    void stop() {
        http.close();
        echo.close();
    }

    @Test
    void happensOnceAndCarriesNothingOut() {
        echo.next(Fault.status(503));

        assertThat(http.get("a").status()).isEqualTo(503);
        assertThat(echo.carriedOut).isEmpty();

        assertThat(http.get("b").body()).isEqualTo("0123456789");
        assertThat(echo.carriedOut).containsExactly("/b");
    }

    @Test
    void happensInOrderAndSoManyTimes() {
        echo.next(2, Fault.status(502));
        echo.next(Fault.status(504));

        assertThat(http.get("a").status()).isEqualTo(502);
        assertThat(http.get("a").status()).isEqualTo(502);
        assertThat(http.get("a").status()).isEqualTo(504);
        assertThat(http.get("a").status()).isEqualTo(200);
    }

    @Test
    void happensToWhatFitsUntilCleared() {
        echo.when(call -> call.path().equals("/bad"), Fault.status(500));

        assertThat(http.get("bad").status()).isEqualTo(500);
        assertThat(http.get("good").status()).isEqualTo(200);
        assertThat(http.get("bad").status()).isEqualTo(500);

        echo.next(Fault.status(503));
        echo.clearFaults();
        assertThat(http.get("bad").status()).isEqualTo(200);
    }

    @Test
    void theNextOnesGoBeforeTheStandingOnes() {
        echo.when(call -> true, Fault.status(500));
        echo.next(Fault.status(503));

        assertThat(http.get("a").status()).isEqualTo(503);
        assertThat(http.get("a").status()).isEqualTo(500);
    }

    @Test
    void makesUpAnswers() {
        echo.next(Fault.retryAfter("3"));
        echo.next(Fault.html(502));
        echo.next(Fault.body(418, "text/plain; charset=utf-8", "tea ✓"));
        echo.next(Fault.redirect("https://elsewhere.example.com/"));
        echo.next(Fault.status(503).header("X-Trace", "7"));

        Http.Reply limited = http.get("a");
        assertThat(limited.status()).isEqualTo(429);
        assertThat(limited.headers().get("Retry-After")).isEqualTo("3");
        Http.Reply page = http.get("a");
        assertThat(page.status()).isEqualTo(502);
        assertThat(page.headers().get("Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(page.body()).startsWith("<!DOCTYPE html>");
        Http.Reply tea = http.get("a");
        assertThat(tea.status()).isEqualTo(418);
        assertThat(tea.body()).isEqualTo("tea ✓");
        Http.Reply moved = http.get("a");
        assertThat(moved.status()).isEqualTo(307);
        assertThat(moved.headers().get("Location")).isEqualTo("https://elsewhere.example.com/");
        assertThat(http.get("a").headers().get("X-Trace")).isEqualTo("7");
        assertThat(echo.carriedOut).isEmpty();
    }

    @Test
    void resetsBeforeTheAnswer() {
        echo.next(Fault.resetBeforeHeaders());

        assertThatThrownBy(() -> http.get("a")).hasCauseInstanceOf(IOException.class);

        assertThat(echo.requests()).hasSize(1);
        assertThat(echo.carriedOut).isEmpty();
    }

    @Test
    void resetsAfterCarryingOut() {
        echo.next(Fault.resetBeforeHeaders().afterApplying());

        assertThatThrownBy(() -> http.post("a", "{}")).hasCauseInstanceOf(IOException.class);

        assertThat(echo.carriedOut).containsExactly("/a");
    }

    @Test
    void resetsANewConnectionBeforeReading() {
        echo.next(Fault.resetOnConnect());

        assertThatThrownBy(() -> http.post("a", "{}")).hasCauseInstanceOf(IOException.class);

        assertThat(echo.requests()).isEmpty();
        assertThat(http.get("b").status()).isEqualTo(200);
    }

    @Test
    void resetsAnOpenConnectionAfterReading() {
        http.get("a");
        echo.next(Fault.resetOnConnect());

        assertThatThrownBy(() -> http.get("b")).hasCauseInstanceOf(IOException.class);

        assertThat(echo.carriedOut).containsExactly("/a");
        assertThat(http.get("c").status()).isEqualTo(200);
    }

    @Test
    void resetsInTheBody() {
        echo.next(Fault.resetMidBody());

        assertThatThrownBy(() -> http.get("a")).hasCauseInstanceOf(IOException.class);

        assertThat(echo.carriedOut).containsExactly("/a");
    }

    @Test
    void truncatesTheBody() {
        echo.next(Fault.truncatedBody());

        assertThat(http.get("a").body()).isEqualTo("01234");
    }

    @Test
    void delaysBeyondTheClientsPatience() {
        echo.next(Fault.delay(Duration.ofSeconds(5)));

        try (Http hasty = new Http(echo.url(), Map.of(), Duration.ofMillis(50))) {
            assertThatThrownBy(() -> hasty.get("a")).hasCauseInstanceOf(SocketTimeoutException.class);
        }

        assertThat(echo.carriedOut).containsExactly("/a");
    }

    @Test
    void delaysTheAnswer() {
        echo.next(Fault.delay(Duration.ofMillis(60)));

        long start = System.nanoTime();
        assertThat(http.get("a").body()).isEqualTo("0123456789");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(60));
    }

    @Test
    void dripsTheBody() {
        echo.next(Fault.slowDrip(2, Duration.ofMillis(20)));

        long start = System.nanoTime();
        assertThat(http.get("a").body()).isEqualTo("0123456789");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(80));
    }

    @Test
    void storms() {
        echo.quotaStorm(2);

        assertThat(http.get("a").body()).isEqualTo("enough");
        assertThat(http.get("a").status()).isEqualTo(429);
        assertThat(http.get("a").status()).isEqualTo(200);
    }

    @Test
    void letsTheWorldChangeBeforeEachCall() {
        List<String> seen = new ArrayList<>();
        echo.beforeEach(call -> seen.add(call.path() + " after " + echo.carriedOut));
        echo.next(Fault.status(503));
        http.get("a");
        http.get("b");
        http.get("c");
        echo.beforeEach(call -> {});
        http.get("d");

        assertThat(seen).containsExactly("/a after []", "/b after []", "/c after [/b]");
        assertThat(echo.carriedOut).containsExactly("/b", "/c", "/d");
    }
}
