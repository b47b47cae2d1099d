package io.github.crmsdk.core.auth.oauth2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.crmsdk.core.Secret;
import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.acme.Thing;
import io.github.crmsdk.core.error.AuthenticationException;
import io.github.crmsdk.core.error.CrmException;
import io.github.crmsdk.core.error.TransportException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OAuth2AuthTest {
    @RegisterExtension
    final AcmeServer server = new AcmeServer();

    private TokenServer tokens;

    @BeforeEach
    void serveTokens() {
        tokens = new TokenServer(server);
    }

    private OAuth2Token token(int number, Duration life) {
        return new OAuth2Token(
                Secret.of("access", "access-" + number),
                Secret.of("refresh", "refresh-" + number),
                server.time().now(),
                server.time().now().plus(life));
    }

    @Test
    void clientCredentialsAreSentOnceAndTheTokenEachTime() {
        try (var client = tokens.ofClientCredentials()) {
            client.things().get(7).execute();
            client.things().get(7).execute();
        }
        assertThat(server.request().getBody().utf8())
                .contains("\"grant_type\":\"client_credentials\"")
                .contains("\"client_id\":\"client-1\"")
                .contains("\"client_secret\":\"canary-client-secret\"");
        assertThat(server.request().getHeaders().get("Authorization")).isEqualTo("Bearer access-1");
        assertThat(server.requests()).isEqualTo(3);
    }

    @Test
    void sixtyFourThreadsFetchOneToken() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(64);
        CountDownLatch go = new CountDownLatch(1);
        try (var client = tokens.ofClientCredentials()) {
            List<Future<Thing>> calls = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                calls.add(threads.submit(() -> {
                    go.await();
                    return client.things().get(7).execute();
                }));
            }
            go.countDown();
            for (Future<Thing> call : calls) {
                call.get(20, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(tokens.given).hasValue(1);
    }

    @Test
    void manyRefusedAtOnceRenewOnce() {
        try (var client = tokens.ofClientCredentials()) {
            client.things().get(7).execute();
            tokens.given.incrementAndGet();
            List<CompletableFuture<Thing>> calls = new ArrayList<>();
            for (int i = 0; i < 32; i++) {
                calls.add(client.things().get(7).executeAsync());
            }
            calls.forEach(CompletableFuture::join);
        }
        assertThat(tokens.given).hasValue(3);
    }

    @Test
    void refusedTokenIsRenewedOnceOnly() {
        try (var client = tokens.ofClientCredentials()) {
            client.things().get(7).execute();
            tokens.tokens = number -> AcmeServer.json(200, TokenServer.answer(99, 3600));
            tokens.given.incrementAndGet();
            assertThatThrownBy(() -> client.things().get(7).execute()).isInstanceOf(AuthenticationException.class);
        }
        assertThat(server.requests()).isEqualTo(5);
    }

    @Test
    void refreshTokenIsRotatedAndSavedBeforeUse() {
        List<String> saved = new ArrayList<>();
        TokenStore store = new TokenStore() {
            @Override
            public Optional<OAuth2Token> load() {
                return Optional.of(token(0, Duration.ofSeconds(-1)));
            }

            @Override
            public void save(OAuth2Token token) {
                saved.add(token.accessToken().reveal() + " after " + server.requests());
            }
        };
        try (var client = tokens.ofUser(store)) {
            client.things().get(7).execute();
        }
        assertThat(server.request().getBody().utf8())
                .contains("\"grant_type\":\"refresh_token\"")
                .contains("\"refresh_token\":\"refresh-0\"")
                .contains("\"client_secret\"");
        assertThat(saved).containsExactly("access-1 after 1");
    }

    @Test
    void tokenThatAnotherProcessSavedIsUsedFirst() {
        TokenStore store = TokenStore.inMemory(token(1, Duration.ofHours(1)));
        tokens.given.set(1);
        try (var client = tokens.ofUser(store)) {
            client.things().get(7).execute();
            tokens.given.set(2);
            store.save(token(2, Duration.ofHours(1)));
            client.things().get(7).execute();
        }
        assertThat(tokens.given).hasValue(2);
    }

    @Test
    void tokenIsRenewedBeforeItsEndWhileTheOldOneServes() throws Exception {
        var time = server.manualTime();
        try (var client = tokens.ofClientCredentials()) {
            client.things().get(7).execute();
            time.advance(Duration.ofMinutes(56));
            client.things().get(7).execute();
            assertThat(server.request().getUrl().encodedPath()).isEqualTo("/token");
            server.request();
            List<String> paths = List.of(
                    server.request().getUrl().encodedPath(),
                    server.request().getUrl().encodedPath());
            assertThat(paths).contains("/token");
        }
    }

    @Test
    void tokenThatCouldNotBeSavedIsSavedLater() {
        List<OAuth2Token> saved = new ArrayList<>();
        TokenStore store = new TokenStore() {
            private boolean broken = true;

            @Override
            public Optional<OAuth2Token> load() {
                return Optional.of(token(0, Duration.ofSeconds(-1)));
            }

            @Override
            public void save(OAuth2Token token) {
                if (broken) {
                    broken = false;
                    throw new IllegalStateException("disk full");
                }
                saved.add(token);
            }
        };
        try (var client = tokens.ofUser(store)) {
            assertThatThrownBy(() -> client.things().get(7).execute()).hasMessage("disk full");
            client.things().get(7).execute();
        }
        assertThat(tokens.given).hasValue(1);
        assertThat(saved).hasSize(1);
    }

    @Test
    void withoutAnyTokenTheUserHasToSignIn() {
        try (var client = tokens.ofUser(TokenStore.inMemory())) {
            assertThatThrownBy(() -> client.things().get(7).execute())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(
                            "There is no token that could be renewed: let the user sign in, and keep the token in the"
                                    + " store");
        }
    }

    @Test
    void writeThatWaitedForALostTokenWasNotSent() {
        tokens.tokens = number -> new mockwebserver3.MockResponse.Builder()
                .onResponseStart(new mockwebserver3.SocketEffect.CloseSocket())
                .build();
        try (var client = tokens.ofClientCredentials()) {
            Throwable failed = catchThrowable(
                    () -> client.things().create(Thing.builder().id(1).build()).execute());
            assertThat(failed)
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            broken -> assertThat(broken.outcomeUnknown()).isFalse());
        }
    }

    @Test
    void refusalOfTheEndpointIsTold() {
        tokens.tokens = number -> AcmeServer.json(
                401, "{\"error\":\"invalid_client\",\"error_description\":\"Client authentication failed\"}");
        try (var client = tokens.ofClientCredentials()) {
            assertThatThrownBy(() -> client.things().get(7).execute())
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessage("Acme login login.token (POST /token): HTTP 401, code invalid_client, "
                            + "\"Client authentication failed\"");
        }
        assertThat(server.requests()).isEqualTo(1);
    }

    /** An application may wait for its calls on the threads of the common pool, all of them. */
    @Test
    void tokenComesThoughTheCommonPoolIsFull() throws Exception {
        int threads = ForkJoinPool.getCommonPoolParallelism();
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch taken = new CountDownLatch(threads);
        for (int i = 0; i < threads; i++) {
            ForkJoinPool.commonPool().execute(() -> {
                taken.countDown();
                awaitQuietly(release);
            });
        }
        try (var client = tokens.ofClientCredentials()) {
            assertThat(taken.await(10, TimeUnit.SECONDS)).isTrue();
            Future<Thing> call = client.things().get(7).executeAsync();
            assertThat(call.get(10, TimeUnit.SECONDS).id()).isEqualTo(7);
        } finally {
            release.countDown();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775807", "1e300", "-1", "\"3600\"", "\"soon\"", "null", "{}"})
    void aStrangeLifetimeCostsNoToken(String seconds) {
        tokens.tokens = number ->
                AcmeServer.json(200, "{\"access_token\":\"access-" + number + "\",\"expires_in\":" + seconds + "}");
        try (var client = tokens.ofClientCredentials()) {
            assertThat(client.things().get(7).execute().id()).isEqualTo(7);
        }
    }

    @Test
    void secretsShowNowhere() {
        tokens.tokens = number -> AcmeServer.json(
                200,
                "{\"refresh_token\":\"canary-refresh\", \"access_token\":\"canary-access\", \"expires_in\":\"canary-client");
        try (var client = tokens.ofClientCredentials()) {
            CrmException failed =
                    (CrmException) catchThrowable(() -> client.things().get(7).execute());
            StringWriter text = new StringWriter();
            failed.printStackTrace(new PrintWriter(text));
            assertThat(text + ((io.github.crmsdk.core.error.DataException) failed).body())
                    .doesNotContain("canary-refresh", "canary-access", "canary-client-secret");
        }
        assertThat(token(1, Duration.ZERO).toString()).doesNotContain("access-1", "refresh-1");
    }
}
