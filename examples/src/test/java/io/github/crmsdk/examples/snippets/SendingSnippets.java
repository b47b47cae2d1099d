package io.github.crmsdk.examples.snippets;

import io.github.crmsdk.core.send.RateBudget;
import io.github.crmsdk.core.send.RetryPolicy;
import io.github.crmsdk.salesmate.SalesmateClient;
import java.time.Duration;
import okhttp3.OkHttpClient;

/** What docs/sending.md shows, compiled. */
@SuppressWarnings("UnusedVariable") // A snippet shows how a value is got, not what becomes of it.
abstract class SendingSnippets {
    void snippet0(String key) {
        SalesmateClient salesmate = SalesmateClient.builder()
                .link("acme")
                .sessionKey(key)
                .timeout(Duration.ofMinutes(1))
                .attemptTimeout(Duration.ofSeconds(10))
                .retryPolicy(RetryPolicy.standard().withMaxAttempts(5))
                .rateBudget(RateBudget.of(1000, Duration.ofHours(1)))
                .build();
        salesmate.close();
    }

    void snippet1(String key, OkHttpClient yours) {
        SalesmateClient salesmate = SalesmateClient.builder()
                .link("acme")
                .sessionKey(key)
                .httpClient(yours)
                .build();
        salesmate.close();
    }
}
