package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.crmsdk.core.Secret;
import io.github.crmsdk.core.acme.CapturedLog;
import io.github.crmsdk.core.acme.Mode;
import io.github.crmsdk.core.auth.oauth2.OAuth2Token;
import io.github.crmsdk.core.auth.oauth2.TokenStore;
import io.github.crmsdk.core.error.ApiException;
import io.github.crmsdk.core.error.AuthenticationException;
import io.github.crmsdk.core.error.DataException;
import io.github.crmsdk.sellsy.company.Company;
import io.github.crmsdk.sellsy.contact.CreateContact;
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
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.event.Level;

class OAuth2Test {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    private TokenVendor tokens;

    @BeforeEach
    void serveTokens() {
        tokens = new TokenVendor(vendor);
    }

    private SellsyClient client() {
        return vendor.open(vendor.builder().clientCredentials("client-1", Vendor.SECRET));
    }

    private OAuth2Token token(int number, Duration life) {
        return new OAuth2Token(
                Secret.of("access", "canary-access-" + number),
                Secret.of("refresh", "canary-refresh-" + number),
                vendor.time.now(),
                vendor.time.now().plus(life));
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void oneTokenServesAllCalls(Mode mode) {
        SellsyClient client = client();
        mode.execute(client.companies().get(7));
        mode.execute(client.contacts().get(7));
        assertThat(tokens.grants)
                .containsExactly(TokenVendor.parsed("{'grant_type':'client_credentials','client_id':'client-1',"
                        + "'client_secret':'client-secret-4711'}"));
        assertThat(tokens.used).containsExactly("Bearer canary-access-1", "Bearer canary-access-1");
    }

    @Test
    void sixtyFourThreadsFetchOneToken() throws Exception {
        SellsyClient client = client();
        ExecutorService threads = Executors.newFixedThreadPool(64);
        CountDownLatch go = new CountDownLatch(1);
        try {
            List<Future<Company>> calls = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                calls.add(threads.submit(() -> {
                    go.await();
                    return client.companies().get(7).execute();
                }));
            }
            go.countDown();
            for (Future<Company> call : calls) {
                assertThat(call.get(20, TimeUnit.SECONDS).id()).isEqualTo(7);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(tokens.grants).hasSize(1);
    }

    @Test
    void sixtyFourRefusedCallsRenewOnce() {
        SellsyClient client = client();
        client.companies().get(7).execute();
        tokens.given.incrementAndGet();
        List<CompletableFuture<Company>> calls = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            calls.add(client.companies().get(7).executeAsync());
        }
        assertThat(calls).allSatisfy(call -> assertThat(call.join().id()).isEqualTo(7));
        assertThat(tokens.grants).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void aRefusedTokenIsRenewedAndTheCallSentOnceMore(Mode mode) {
        SellsyClient client = client();
        client.companies().get(7).execute();
        tokens.given.incrementAndGet();
        CreateContact contact = CreateContact.builder().lastName("Doe").build();
        assertThat(mode.execute(client.contacts().create(contact)).id()).isEqualTo(7);
        assertThat(tokens.used)
                .containsExactly("Bearer canary-access-1", "Bearer canary-access-1", "Bearer canary-access-3");
        assertThat(tokens.grants).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void aTokenThatIsRefusedAnewIsTheEnd(Mode mode) {
        SellsyClient client = client();
        tokens.tokens = number -> TokenVendor.json(200, "{\"access_token\":\"canary-access-99\",\"expires_in\":3600}");
        assertThatThrownBy(() -> mode.execute(client.companies().get(7)))
                .isInstanceOf(AuthenticationException.class)
                .hasMessageStartingWith("Sellsy companies.get (GET /v2/companies/7): HTTP 401, code 401, \"no: Bearer")
                .hasMessageNotContaining("canary");
        assertThat(tokens.used).hasSize(2);
        assertThat(tokens.grants).hasSize(2);
    }

    @Test
    void aTokenIsRenewedBeforeItsEnd() throws Exception {
        SellsyClient client = client();
        client.companies().get(7).execute();
        vendor.next();
        vendor.next();
        vendor.time.advance(Duration.ofMinutes(56));
        tokens.tokens = number -> TokenVendor.json(200, "{\"access_token\":\"canary-access-" + number + "\"}");
        client.companies().get(7).execute();
        assertThat(List.of(vendor.next().getTarget(), vendor.next().getTarget()))
                .contains("/oauth2/access-tokens");
        vendor.time.advance(Duration.ofMinutes(5));
        client.companies().get(7).execute();
        assertThat(tokens.used).endsWith("Bearer canary-access-2");
        assertThat(tokens.grants).hasSize(2);
    }

    @Test
    void refreshTokensRotateAndAreSavedBeforeTheyAreUsed() {
        List<String> saved = new ArrayList<>();
        TokenStore memory = TokenStore.inMemory(token(0, Duration.ofSeconds(-1)));
        TokenStore store = new TokenStore() {
            @Override
            public Optional<OAuth2Token> load() {
                return memory.load();
            }

            @Override
            public void save(OAuth2Token token) {
                saved.add(token.accessToken().reveal() + " before call " + (tokens.used.size() + 1));
                memory.save(token);
            }
        };
        SellsyClient client = vendor.open(vendor.builder().signedIn("client-1", Vendor.SECRET, store));
        client.companies().get(7).execute();
        vendor.time.advance(Duration.ofHours(2));
        client.companies().get(7).execute();
        assertThat(tokens.grants)
                .containsExactly(
                        TokenVendor.parsed("{'grant_type':'refresh_token','client_id':'client-1',"
                                + "'client_secret':'client-secret-4711','refresh_token':'canary-refresh-0'}"),
                        TokenVendor.parsed("{'grant_type':'refresh_token','client_id':'client-1',"
                                + "'client_secret':'client-secret-4711','refresh_token':'canary-refresh-1'}"));
        assertThat(saved).containsExactly("canary-access-1 before call 1", "canary-access-2 before call 2");
        assertThat(memory.load().orElseThrow().refreshToken().reveal()).isEqualTo("canary-refresh-2");
    }

    @Test
    void anAccessWithoutSecretSendsNone() {
        SellsyClient client = vendor.open(
                vendor.builder().signedIn("client-1", null, TokenStore.inMemory(token(0, Duration.ofSeconds(-1)))));
        client.companies().get(7).execute();
        assertThat(tokens.grant(0))
                .isEqualTo(TokenVendor.parsed("{'grant_type':'refresh_token','client_id':'client-1',"
                        + "'refresh_token':'canary-refresh-0'}"));
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void aSpentRefreshTokenNeedsTheUser(Mode mode) {
        tokens.tokens = number -> TokenVendor.json(
                400,
                "{\"error\":\"invalid_grant\",\"error_description\":\"canary-refresh-0 of " + Vendor.SECRET
                        + " was revoked\"}");
        SellsyClient client = vendor.open(vendor.builder()
                .signedIn("client-1", Vendor.SECRET, TokenStore.inMemory(token(0, Duration.ofSeconds(-1)))));
        assertThatThrownBy(() -> mode.execute(client.companies().get(7)))
                .isInstanceOf(AuthenticationException.class)
                .hasMessageStartingWith(
                        "Sellsy tokens.token (POST /oauth2/access-tokens): HTTP 400, code invalid_grant,")
                .hasMessageNotContainingAny("canary", Vendor.SECRET);
        assertThat(tokens.used).isEmpty();
        assertThat(tokens.grants).hasSize(1);
    }

    @Test
    void nobodySignedInYet() {
        SellsyClient client = vendor.open(vendor.builder().signedIn("client-1", Vendor.SECRET, TokenStore.inMemory()));
        assertThatIllegalStateException()
                .isThrownBy(() -> client.companies().get(7).execute())
                .withMessageContaining("let the user sign in");
        assertThat(vendor.server.getRequestCount()).isZero();
    }

    @Test
    void noSecretComesOutAnywhere() {
        CapturedLog.start(Level.TRACE);
        SellsyClient.Builder builder = vendor.builder().clientCredentials("client-1", Vendor.SECRET);
        SellsyClient client = vendor.open(builder);
        StringWriter shown = new StringWriter();
        PrintWriter out = new PrintWriter(shown);
        client.companies().get(7).execute();
        tokens.tokens = number -> TokenVendor.json(
                500,
                "{\"access_token\":\"canary-access-9\",\"refresh_token\":\"canary-refresh-9\",\"is\":\""
                        + Vendor.SECRET);
        tokens.given.set(8);
        Throwable failed = catchThrowable(() -> client.companies().get(7).execute());
        failed.printStackTrace(out);
        out.println(((ApiException) failed).error());
        tokens.tokens =
                number -> TokenVendor.json(200, "{\"access_token\":\"canary-access-9\",\"x\":\"" + Vendor.SECRET);
        failed = catchThrowable(() -> client.companies().get(7).execute());
        failed.printStackTrace(out);
        out.println(((DataException) failed).body());
        out.println(client + " " + builder);
        CapturedLog.stop().forEach(out::println);
        assertThat(shown.toString()).contains("companies.get", "tokens.token").doesNotContain("canary", Vendor.SECRET);
    }
}
