package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.core.auth.oauth2.AuthorizationRequest;
import io.github.crmsdk.core.auth.oauth2.TokenStore;
import io.github.crmsdk.core.error.AuthenticationException;
import io.github.crmsdk.core.error.PermissionException;
import io.github.crmsdk.core.send.VirtualTime;
import io.github.crmsdk.sellsy.company.Company;
import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.sellsy.SellsySimulator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SimulatedAccessTest {
    @RegisterExtension
    final Simulated simulated = new Simulated();

    private static final String BACK = "https://app.example/back";

    /** What the browser of a user who agrees comes back to. */
    private static String agreed(String url) throws IOException {
        OkHttpClient browser = new OkHttpClient.Builder().followRedirects(false).build();
        try (Response answer =
                browser.newCall(new Request.Builder().url(url).build()).execute()) {
            return answer.header("Location");
        }
    }

    @Test
    void aUserSignsInAndTheTokenGoesOnByItself() throws Exception {
        SellsySimulator account = simulated.account();
        TokenStore store = TokenStore.inMemory();
        try (SellsySignIn signIn = SellsySignIn.builder()
                .clientId(account.clientId())
                .redirectUri(BACK)
                .baseUrl(account.loginBaseUrl())
                .build()) {
            AuthorizationRequest begun = signIn.begin(List.of("companies.read"));
            String back = agreed(begun.url());
            store.save(signIn.finish(begun, back).execute());
            assertThatThrownBy(() -> signIn.finish(begun, back).execute())
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessageContaining("invalid_grant");
        }
        String first = store.load().orElseThrow().refreshToken().reveal();
        try (SellsyClient sellsy = SellsyClient.builder()
                .signedIn(account.clientId(), account.clientSecret(), store)
                .baseUrl(account.baseUrl())
                .loginUrl(account.loginBaseUrl())
                .build()) {
            assertThat(sellsy.companies().list(ListQuery.all())).isEmpty();
            account.revokeTokens();
            assertThat(sellsy.companies().list(ListQuery.all())).isEmpty();
            assertThat(store.load().orElseThrow().refreshToken().reveal()).isNotEqualTo(first);
            assertThatThrownBy(() -> sellsy.contacts().list(ListQuery.all()).toList())
                    .isInstanceOf(PermissionException.class)
                    .hasMessageContaining("HTTP 403");
            account.revokeTokens();
            account.revokeRefreshTokens();
            assertThatThrownBy(() -> sellsy.companies().list(ListQuery.all()).toList())
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessageContaining("invalid_grant");
        }
    }

    @Test
    void sixtyFourThreadsShareOneToken() throws Exception {
        SellsyClient sellsy = simulated.client();
        ExecutorService threads = Executors.newFixedThreadPool(64);
        CountDownLatch go = new CountDownLatch(1);
        try {
            List<Future<List<Company>>> calls = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                calls.add(threads.submit(() -> {
                    go.await();
                    return sellsy.companies().list(ListQuery.all()).toList();
                }));
            }
            go.countDown();
            for (Future<List<Company>> call : calls) {
                assertThat(call.get(20, TimeUnit.SECONDS)).isEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(simulated.account().tokensIssued()).isEqualTo(1);
    }

    @Test
    void aUsedUpMinuteIsWaitedFor() {
        VirtualTime time = VirtualTime.automatic();
        try (SellsySimulator account = SellsySimulator.builder()
                        .clock(time::now)
                        .quotas(100, 3, 1000, 1000)
                        .start();
                SellsyClient sellsy = SellsyClient.builder()
                        .clientCredentials(account.clientId(), account.clientSecret())
                        .baseUrl(account.baseUrl())
                        .loginUrl(account.loginBaseUrl())
                        .time(time)
                        .build()) {
            for (int i = 0; i < 7; i++) {
                assertThat(sellsy.companies().list(ListQuery.all())).isEmpty();
            }
            assertThat(time.now()).isAfterOrEqualTo(VirtualTime.START.plusSeconds(60));
            assertThat(account.requests())
                    .extracting(RecordedCall::path)
                    .filteredOn("/v2/companies"::equals)
                    .hasSize(7);
        }
    }
}
