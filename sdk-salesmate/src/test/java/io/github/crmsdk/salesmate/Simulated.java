package io.github.crmsdk.salesmate;

import io.github.crmsdk.core.send.RetryPolicy;
import io.github.crmsdk.core.send.TimeSource;
import io.github.crmsdk.core.send.VirtualTime;
import io.github.crmsdk.testkit.salesmate.SalesmateSimulator;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A simulated account with a clock of its own, new for each test, and a client of it. */
public final class Simulated implements BeforeEachCallback, AfterEachCallback, InstantSource {
    private final AtomicReference<Instant> now = new AtomicReference<>(VirtualTime.START);
    private SalesmateSimulator account;
    private SalesmateClient client;

    @Override
    public void beforeEach(ExtensionContext context) {
        account = SalesmateSimulator.builder().clock(this).hourlyQuota(100_000).start();
        client = client(account, VirtualTime.automatic()).build();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        client.close();
        account.close();
    }

    /** The settings of a client of any simulated account. */
    public static SalesmateClient.Builder client(SalesmateSimulator account, TimeSource time) {
        return SalesmateClient.builder()
                .link(account.link())
                .sessionKey(account.token())
                .baseUrl(account.baseUrl())
                .time(time)
                .retryPolicy(RetryPolicy.none());
    }

    public SalesmateSimulator account() {
        return account;
    }

    public SalesmateClient client() {
        return client;
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    /** Lets the vendor's clock go on. */
    public Simulated pass(long amount, ChronoUnit unit) {
        now.updateAndGet(time -> time.plus(amount, unit));
        return this;
    }
}
